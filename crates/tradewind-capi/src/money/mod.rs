//! Exact amounts in one currency.

pub mod arithmetic;
pub mod format_options;
pub mod json;
pub mod minor_units;
pub mod shares;
pub mod text;
pub mod unit_display;

pub use format_options::MoneyFormatOptions;
