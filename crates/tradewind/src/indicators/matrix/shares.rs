//! Shares of a matrix.

use num_bigint::BigInt;

use super::{Matrix, ShareOf, Whole, defined};
use crate::{
    error::{ErrorCode, Result},
    indicators::Cell,
    number::{Places, quotient},
};

/// The share of every value in its row, its column or the whole matrix.
///
/// `share = x / total`
///
/// - Unit: a fraction.
/// - Range: values that are not negative; the result is 0 to 1.
/// - Rounding: once, by `places`.
/// - Missing or zero: a share in a total of zero is undefined: `ZERO_TOTAL` in its cell.
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when a value is negative; the location names row and
///   column.
/// - [`ErrorCode::Overflow`] or [`ErrorCode::InvalidScale`] when a result does not fit.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{self, Matrix, ShareOf}};
///
/// let exports = Matrix::new(
///     vec!["KAZ".to_owned()],
///     vec!["27".to_owned(), "71".to_owned()],
///     vec![vec![Decimal::from(3), Decimal::from(1)]],
/// )?;
/// let shares = indicators::matrix_shares(&exports, ShareOf::Row, Places::default())?;
/// assert_eq!(shares[0].map(|share| share.value.to_string()), Ok("0.75".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn matrix_shares(matrix: &Matrix, of: ShareOf, places: Places) -> Result<Vec<Cell>> {
    let whole = Whole::of(matrix)?;
    let share = |(value, row, column): (&BigInt, &BigInt, &BigInt)| {
        let total = match of {
            ShareOf::Row => row,
            ShareOf::Column => column,
            ShareOf::Total => &whole.total,
        };
        if *total == BigInt::ZERO {
            return Ok(Err(ErrorCode::ZeroTotal));
        }
        defined(quotient(value, total, places))
    };
    whole.cells().map(share).collect()
}
