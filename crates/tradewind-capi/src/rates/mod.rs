//! Rates.

pub mod average;
pub mod bounds;
pub mod builder;
pub mod currency_list;
pub mod imf;
pub mod kind;
pub mod policy;
pub mod rate_list;
pub mod read;
pub mod read_official;
pub mod source_list;
pub mod table;

pub use builder::{RateTableBuilderHandle, RateValue};
pub use table::RateTableHandle;
