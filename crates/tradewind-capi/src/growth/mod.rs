//! Growth.

pub(crate) mod compute;
pub mod decimals;
pub mod derived;
pub mod duration;
pub mod figures;
pub mod rate;
pub mod trend;

pub mod lists;
pub mod series;
mod series_compute;
pub mod series_options;
pub mod series_trend;

pub use derived::DerivedHandle;
