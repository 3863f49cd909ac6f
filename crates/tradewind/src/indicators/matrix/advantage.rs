//! Revealed comparative advantage of a matrix.

use num_bigint::BigInt;

use super::{Advantage, Matrix, Whole, defined};
use crate::{
    error::{ErrorCode, Result},
    indicators::Cell,
    number::{Places, quotient, real},
};

/// Revealed comparative advantage of every cell of a matrix, row after row.
///
/// `balassa = (x / row total) / (column total / total)`; for the other kinds see
/// [`Advantage`]. Rows are countries, columns products, or any two sides of trade. The
/// total is that of the matrix, the country itself included.
///
/// - Unit: dimensionless.
/// - Range: values that are not negative; the result depends on the kind.
/// - Rounding: once, by `places`; every digit is right, also of a logarithm.
/// - Missing or zero: a cell whose row or column is empty is undefined (`ZERO_TOTAL`),
///   and so is the logarithm of 0 (`NOT_POSITIVE`).
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when a value is negative; the location names row and
///   column.
/// - [`ErrorCode::Overflow`] or [`ErrorCode::InvalidScale`] when a result does not fit.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{self, Advantage, Matrix}};
///
/// let row = |values: [i64; 2]| values.map(Decimal::from).to_vec();
/// let exports = Matrix::new(
///     vec!["KAZ".to_owned(), "KGZ".to_owned()],
///     vec!["27".to_owned(), "71".to_owned()],
///     vec![row([100, 80]), row([50, 5])],
/// )?;
/// let places = Places::decimals(4);
/// let cells =
///     indicators::revealed_comparative_advantage(&exports, Advantage::Balassa, places)?;
/// assert_eq!(cells[0].map(|cell| cell.value.to_string()), Ok("0.8704".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Balassa (1965); [`Advantage`] names those of the other kinds.
#[doc(alias = "RCA")]
#[doc(alias = "location quotient")]
pub fn revealed_comparative_advantage(
    matrix: &Matrix,
    kind: Advantage,
    places: Places,
) -> Result<Vec<Cell>> {
    let whole = Whole::of(matrix)?;
    if kind == Advantage::Weighted {
        return weighted(&whole, places);
    }
    let cells = whole.cells();
    cells
        .map(|(value, row, column)| {
            Parts { value, row, column, total: &whole.total }.cell(kind, places)
        })
        .collect()
}

/// What an index is made of.
struct Parts<'a> {
    value: &'a BigInt,
    row: &'a BigInt,
    column: &'a BigInt,
    total: &'a BigInt,
}

impl Parts<'_> {
    fn cell(&self, kind: Advantage, places: Places) -> Result<Cell> {
        let zero = &BigInt::ZERO;
        let needs_column = match kind {
            Advantage::Additive | Advantage::Normalised => false,
            Advantage::Balassa
            | Advantage::Symmetric
            | Advantage::Log
            | Advantage::Weighted => true,
        };
        let needs_row = kind != Advantage::Normalised;
        if (needs_row && self.row == zero)
            || (needs_column && self.column == zero)
            || self.total == zero
        {
            return Ok(Err(ErrorCode::ZeroTotal));
        }
        // b = actual / expected
        let (actual, expected) = (self.value * self.total, self.row * self.column);
        match kind {
            Advantage::Balassa | Advantage::Weighted => {
                defined(quotient(&actual, &expected, places))
            }
            Advantage::Symmetric => {
                defined(quotient(&(&actual - &expected), &(actual + expected), places))
            }
            Advantage::Log if self.value == zero => Ok(Err(ErrorCode::NotPositive)),
            Advantage::Log => defined(real::evaluate(places, |precision| {
                real::Bracket::quotient(&actual, &expected, precision).ln()
            })),
            Advantage::Additive => {
                let bottom = self.row * self.total;
                defined(quotient(&(actual - expected), &bottom, places))
            }
            Advantage::Normalised => {
                let bottom = self.total * self.total;
                defined(quotient(&(actual - expected), &bottom, places))
            }
        }
    }
}

/// `b` over the mean of `b` in the row: what is common to the row, the total over that of
/// the row, cancels out, so that `x / column` stands for `b`.
fn weighted(whole: &Whole, places: Places) -> Result<Vec<Cell>> {
    let zero = &BigInt::ZERO;
    let count =
        BigInt::from(whole.columns.iter().filter(|column| *column != zero).count());
    let mut out = Vec::with_capacity(whole.cells.len());
    let rows = whole.cells.chunks(whole.columns.len().max(1));
    for (row, total) in rows.zip(&whole.rows) {
        let ratios = row.iter().zip(&whole.columns).filter(|(_, column)| *column != zero);
        let ratios = ratios.map(|(value, column)| (value.clone(), column.clone()));
        let (top, bottom) = fraction_sum(ratios.collect());
        let factor = bottom * &count;
        for (value, column) in row.iter().zip(&whole.columns) {
            out.push(if total == zero || column == zero {
                Err(ErrorCode::ZeroTotal)
            } else {
                defined(quotient(&(value * &factor), &(column * &top), places))?
            });
        }
    }
    Ok(out)
}

/// The exact sum of fractions, not reduced: pairs are added, then pairs of sums, so that
/// most numbers are short.
fn fraction_sum(mut fractions: Vec<(BigInt, BigInt)>) -> (BigInt, BigInt) {
    while fractions.len() > 1 {
        let pairs = fractions.chunks(2).map(|pair| match pair {
            [(top, bottom), (other, under)] => {
                (top * under + other * bottom, bottom * under)
            }
            [single, ..] => single.clone(),
            [] => (BigInt::ZERO, BigInt::from(1)),
        });
        fractions = pairs.collect();
    }
    fractions.pop().unwrap_or((BigInt::ZERO, BigInt::from(1)))
}
