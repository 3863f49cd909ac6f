//! Series.

pub mod build;
pub mod change_form;
pub mod comparison;
pub mod derived;
pub mod facts;
pub mod gap_rule;
pub mod kept_level;
pub mod pair_form;
pub mod pair_form_name;
pub mod technique;
pub mod value;

pub use derived::{DerivedSeriesHandle, SeriesCell};
pub use value::SeriesHandle;
