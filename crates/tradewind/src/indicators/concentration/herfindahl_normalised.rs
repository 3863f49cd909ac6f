//! The normalised Herfindahl-Hirschman index.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{CellCount, Measure, list::List},
    number::{Integer, Places},
};

/// The normalised Herfindahl-Hirschman index, 0 for equal parts whatever their number.
///
/// `H* = (H − 1/n) / (1 − 1/n)`
///
/// `cells` says what n counts; see [`CellCount`](crate::indicators::CellCount).
///
/// - Unit: a fraction.
/// - Range: values not negative; 0 (all n equal) to 1 (one value).
/// - Rounding: once, by `places`.
/// - Missing or zero: what n counts decides what a zero does; n = 1 is undefined; a
///   total of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::TooFewValues`] when n is 1: a country with a single product
///   has no value.
/// - [`crate::ErrorCode::LengthMismatch`] when the classification has fewer cells than
///   values above zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{self, CellCount}};
/// let values = [20, 25, 40, 10, 5].map(Decimal::from);
/// let index = |cells| indicators::herfindahl_hirschman_normalised(&values, cells, Places::default());
/// assert_eq!(index(CellCount::Positive)?.value.to_string(), "0.09375");
/// let wide = index(CellCount::Classification(10))?;
/// assert_eq!(&*wide.convention, "cells=classification; n=10");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, WITS, trade indicators: Herfindahl-Hirschman index.
#[doc(alias = "HHI normalized")]
pub fn herfindahl_hirschman_normalised(
    values: &[Decimal],
    cells: CellCount,
    places: Places,
) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let n = cells.count(&list)?;
    let (total, count) = (list.total.times(&list.total), Integer::from(n));
    let top = list.squares().times(&count).minus(&total);
    let index = top.over(&total.times(&count.minus(&Integer::from(1))), places)?;
    Ok(Measure::with(index, cells.convention(n)))
}
