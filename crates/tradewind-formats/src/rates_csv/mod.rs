//! Tidy tables of rates: one rate a row.

mod header;
mod read;
mod write;

pub use read::{RatesCsvOptions, read_rates_csv, read_rates_csv_with};
#[cfg(test)]
mod tests;

pub(crate) use header::is_column;
pub(crate) use read::read_rows;
pub use write::write_rates_csv;
