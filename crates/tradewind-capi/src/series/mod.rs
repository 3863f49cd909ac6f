//! Series.

pub mod build;
pub mod derived;
pub mod facts;
pub mod value;
pub mod words;

pub use derived::{DerivedSeriesHandle, SeriesCell};
pub use value::SeriesHandle;
