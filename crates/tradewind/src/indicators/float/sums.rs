//! `Sums`: totals of rows and columns, compensated.

use tradewind_kernels::{Totals, totals};

use super::Table;
use crate::error::{Error, ErrorCode, Result};

/// The totals of a table of trade.
#[derive(Clone, Debug)]
pub(crate) struct Sums {
    pub(crate) rows: Vec<f64>,
    pub(crate) columns: Vec<f64>,
    pub(crate) total: f64,
    /// Whether one of the numbers is −0.
    pub(crate) signed: bool,
}

impl Sums {
    /// One pass over the table, which also checks its numbers.
    ///
    /// # Errors
    /// - [`ErrorCode::NotFinite`] or [`ErrorCode::NegativePart`] when a number is no value
    ///   of trade.
    /// - [`ErrorCode::Overflow`] when the total is too large.
    pub(crate) fn of(table: &Table<'_>) -> Result<Self> {
        let Totals { rows, columns, total, signed } =
            totals(table.values(), table.column_count());
        // What is not finite stays in every sum that it enters; −0 has a sign, too.
        if signed || !total.is_finite() {
            match table.fault() {
                Some(fault) => return Err(fault),
                None if total.is_finite() => {}
                None => return Err(overflow()),
            }
        }
        Ok(Self { rows, columns, total, signed })
    }
}

fn overflow() -> Error {
    Error::new(
        ErrorCode::Overflow,
        "the total of the table is too large: expected one below 1.8e308",
    )
}
