//! Numbers.

pub mod decimal;
pub mod notation;
pub mod places;
pub mod rounding;
pub mod verdict;

pub use places::PlacesOptions;
pub(crate) use places::{read_places, read_scale};
