//! The Herfindahl-Hirschman index.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{IndexUnit, Measure, list::List},
    number::{Integer, Places},
};

/// The Herfindahl-Hirschman index: the sum of the squared shares.
///
/// `H = Σ (x_i / Σ x)², or 10,000 times that`
///
/// - Unit: a fraction or points.
/// - Range: values not negative; 1/n (all equal) to 1 (one value), or 10,000/n to
///   10,000.
/// - Rounding: once, by `places`.
/// - Missing or zero: zeros add nothing; a total of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators::{self, IndexUnit}, number::parse_decimal};
/// // Market shares of 2012 in the tests of the R package concstats.
/// let shares = ["1.3", "12.3", "11.5", "9.7", "4.5", "4.2", "0.6", "22.4", "17.9", "7.3", "8.3"];
/// let shares: Vec<_> = shares.into_iter().map(parse_decimal).collect::<Result<_, _>>()?;
/// let index = indicators::herfindahl_hirschman(&shares, IndexUnit::Fraction, Places::default())?;
/// assert_eq!(index.value.to_string(), "0.136192");
/// let points = indicators::herfindahl_hirschman(&shares, IndexUnit::Points, Places::default())?;
/// assert_eq!(points.value.to_string(), "1361.92");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Hirschman, The Paternity of an Index, American Economic Review 54 (1964); U.S.
/// Department of Justice, Horizontal Merger Guidelines (points).
#[doc(alias = "HHI")]
#[doc(alias = "herfindahl")]
pub fn herfindahl_hirschman(
    values: &[Decimal],
    unit: IndexUnit,
    places: Places,
) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let factor = match unit {
        IndexUnit::Fraction => 1,
        IndexUnit::Points => 10_000,
    };
    let top = list.squares().times(&Integer::from(factor));
    let index = top.over(&list.total.times(&list.total), places)?;
    Ok(Measure::with(index, format!("unit={unit}; n={}", list.items.len())))
}
