//! The table of annual averages of the International Monetary Fund.

mod areas;
mod options;
mod read;
mod row;
mod units;

#[cfg(test)]
mod tests;

pub use options::{ImfDuplicates, ImfOptions, ImfUnscaled};
pub(crate) use read::read_averages;
pub use read::read_imf;
pub(crate) use row::is_imf;
