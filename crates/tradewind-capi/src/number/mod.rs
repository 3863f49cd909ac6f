//! Numbers.

pub mod decimal;
pub mod places;
pub mod rounding;
pub mod verdict;

pub use places::PlacesOptions;
pub(crate) use places::read_places;
