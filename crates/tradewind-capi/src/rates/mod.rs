//! Rates.

pub mod average;
pub mod bounds;
pub mod builder;
pub mod imf;
pub mod kind;
pub mod policy;
pub mod read;
pub mod read_official;
pub mod table;

pub use builder::RateTableBuilderHandle;
pub use table::RateTableHandle;
