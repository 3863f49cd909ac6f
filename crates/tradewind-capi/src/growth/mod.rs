//! Growth.

pub mod changes;
pub mod compounding;
pub(crate) mod compute;
pub mod decimals;
pub mod derived;
pub mod duration;
pub mod figures;
pub mod figures_of_change;
pub mod figures_of_levels;
pub mod figures_of_parts;
pub mod figures_of_rates;
pub mod parts;
pub mod prices;
pub mod rate;
pub mod trend;

pub mod lists;
pub mod series;
mod series_compute;
pub mod series_forms;
pub mod series_options;
pub mod series_trend;

pub use derived::DerivedHandle;
