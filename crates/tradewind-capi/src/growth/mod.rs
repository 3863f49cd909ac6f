//! Growth.

pub(crate) mod compute;
pub mod decimals;
pub mod derived;
pub mod duration;
pub mod figures;
pub mod rate;
pub mod trend;

pub use derived::DerivedHandle;
