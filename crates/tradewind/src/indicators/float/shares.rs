//! Shares of a table of floating-point numbers.

use super::{Sums, Table, table::cell};
use crate::{
    error::{Error, ErrorCode, Result},
    indicators::ShareOf,
};

/// The share of every cell in its row, its column or the whole table.
///
/// `share = x / total`
///
/// - Unit: a fraction.
/// - Range: numbers that are finite and not negative; the result is 0 to 1.
/// - Rounding: binary; the totals are compensated sums. The relative error is at most
///   20 · 2⁻⁵³, 2.3e−15, by the analysis of the sums; a share below 2.3e−308 has fewer
///   digits.
/// - Missing or zero: a share in a total of zero is undefined and gets the marker
///   `undefined`; without one it is an error.
///
/// # Errors
/// - [`ErrorCode::NotFinite`] or [`ErrorCode::NegativePart`] when a number is infinite,
///   not a number, or negative; the location names row and column.
/// - [`ErrorCode::ZeroTotal`] when a total is zero and there is no marker.
/// - [`ErrorCode::LengthMismatch`] when `out` has another size than the table.
/// - [`ErrorCode::Overflow`] when the total is too large.
///
/// # Example
/// ```
/// use tradewind::indicators::{ShareOf, float::{self, Table}};
///
/// let exports = Table::new(&[3.0, 1.0, 0.0, 4.0], 2, 2)?;
/// let mut out = [0.0; 4];
/// float::shares(&exports, ShareOf::Row, None, &mut out)?;
/// assert_eq!(out, [0.75, 0.25, 0.0, 1.0]);
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn shares(
    table: &Table<'_>,
    of: ShareOf,
    undefined: Option<f64>,
    out: &mut [f64],
) -> Result<()> {
    table.fits(out)?;
    let sums = Sums::of(table)?;
    let places = out.chunks_exact_mut(table.column_count());
    let lines = table.rows().zip(&sums.rows).zip(places);
    for (line, ((row, row_total), places)) in lines.enumerate() {
        let cells = row.iter().zip(&sums.columns).enumerate();
        for (place, (position, (value, column_total))) in places.iter_mut().zip(cells) {
            let total = match of {
                ShareOf::Row => *row_total,
                ShareOf::Column => *column_total,
                ShareOf::Total => sums.total,
            };
            *place = match undefined {
                // What is added takes the sign from −0.
                _ if total > 0.0 => value / total + 0.0,
                Some(marker) => marker,
                None => return Err(zero(of, line, position)),
            };
        }
    }
    Ok(())
}

fn zero(of: ShareOf, line: usize, position: usize) -> Error {
    let (row, column) = (line.saturating_add(1), position.saturating_add(1));
    let message = format!(
        "the share in row {row}, column {column} is undefined, the total of the {of} \
         being zero: expected a marker for undefined cells"
    );
    Error::new(ErrorCode::ZeroTotal, message).at(cell(row, column))
}
