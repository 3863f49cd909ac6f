//! `Whole`: the values of a matrix as integers of one unit, with their totals.

use num_bigint::BigInt;

use super::Matrix;
use crate::{error::Result, number::power_of_ten};

/// The values of a matrix as integers of one unit, with their totals.
///
/// Ratios of them are those of the values, so that no fraction is reduced.
#[derive(Clone, Debug)]
pub(crate) struct Whole {
    pub(crate) cells: Vec<BigInt>,
    pub(crate) rows: Vec<BigInt>,
    pub(crate) columns: Vec<BigInt>,
    pub(crate) total: BigInt,
}

impl Whole {
    /// # Errors
    /// - [`crate::ErrorCode::NegativePart`] when a value is negative.
    pub(crate) fn of(matrix: &Matrix) -> Result<Self> {
        matrix.not_negative()?;
        let scale = matrix.values().iter().map(rust_decimal::Decimal::scale).max();
        let scale = scale.unwrap_or(0);
        let cells: Vec<BigInt> = matrix
            .values()
            .iter()
            .map(|value| {
                // A decimal has at most 28 decimals.
                let shift =
                    power_of_ten(scale.saturating_sub(value.scale())).unwrap_or(1);
                match value.mantissa().checked_mul(shift) {
                    Some(small) => BigInt::from(small),
                    None => BigInt::from(value.mantissa()) * BigInt::from(shift),
                }
            })
            .collect();
        let width = matrix.columns().len().max(1);
        let rows = cells.chunks(width).map(|row| row.iter().sum()).collect();
        let mut columns = vec![BigInt::ZERO; width];
        for row in cells.chunks(width) {
            for (sum, value) in columns.iter_mut().zip(row) {
                *sum += value;
            }
        }
        let total = columns.iter().sum();
        Ok(Self { cells, rows, columns, total })
    }

    /// Every cell with the totals of its row and its column.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (&BigInt, &BigInt, &BigInt)> {
        let width = self.columns.len().max(1);
        self.cells.chunks(width).zip(&self.rows).flat_map(|(row, total)| {
            row.iter()
                .zip(&self.columns)
                .map(move |(value, column)| (value, total, column))
        })
    }
}
