//! Series.

pub mod build;
pub mod comparison;
pub mod derived;
pub mod facts;
pub mod gap_rule;
pub mod kept_level;
pub mod technique;
pub mod value;

pub use derived::{DerivedSeriesHandle, SeriesCell};
pub use value::SeriesHandle;
