//! Rebasing: an index whose base is another period.

use core::ops::RangeInclusive;

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Cell, Places, Rational, Sum, scaled_by},
};

/// The values as an index that is 100 at one of them.
///
/// `index_k = 100 · value_k / value_base`, growth rates staying what they are.
///
/// - Unit: index points, 100 at the base.
/// - Range: a base above zero; `index` counts from 0.
/// - Rounding: once, by `places`.
/// - Missing or zero: a missing value stays missing; a base of zero or less is undefined.
///
/// # Errors
/// - [`ErrorCode::MissingPeriod`] when there is no value at `index`.
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the base is not positive.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth, number::parse_decimal};
/// let levels = [Some(parse_decimal("82.0")?), Some(parse_decimal("95.3")?)];
/// let index = growth::rebase(&levels, 0, Places::decimals(1))?;
/// assert_eq!(index[1].map(|cell| cell.value.to_string()), Ok("116.2".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: re-referencing.
#[doc(alias = "re-reference")]
#[doc(alias = "ts_index")]
pub fn rebase(
    values: &[Option<Decimal>],
    index: usize,
    places: Places,
) -> Result<Vec<Cell>> {
    let base = values.get(index).copied().flatten();
    let base = base.ok_or_else(|| missing(&format!("value {}", shown(index))))?;
    super::simple::positive_base(base)?;
    each(values, |value| scaled_by(value, Decimal::ONE_HUNDRED, base, places))
}

/// The values as an index whose mean over a range of them is 100.
///
/// `index_k = 100 · value_k / mean(values of the range)`
///
/// - Unit: index points, 100 being the mean of the range.
/// - Range: a mean above zero; `range` counts from 0, its end belongs to it.
/// - Rounding: once, by `places`; the mean is not rounded.
/// - Missing or zero: a missing value stays missing, outside the range; a mean of zero or
///   less is undefined.
///
/// # Errors
/// - [`ErrorCode::MissingPeriod`] when the range is empty or lacks a value.
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the mean is not positive.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let levels = [80, 120, 150].map(|value| Some(Decimal::from(value)));
/// let index = growth::rebase_to_mean(&levels, 0..=1, Places::default())?;
/// assert_eq!(index[2].map(|cell| cell.value), Ok(Decimal::from(150)));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: the reference period of an
/// index by quarters is a year, whose mean is 100.
#[doc(alias = "ts_index")]
pub fn rebase_to_mean(
    values: &[Option<Decimal>],
    range: RangeInclusive<usize>,
    places: Places,
) -> Result<Vec<Cell>> {
    let bounds = (*range.start(), *range.end());
    let held = values.get(range).filter(|held| !held.is_empty()).ok_or_else(|| {
        missing(&format!("range of values {} to {}", shown(bounds.0), shown(bounds.1)))
    })?;
    to_mean(values, held, places)
}

/// The values over the mean of those held, 100 being the mean.
pub(super) fn to_mean(
    values: &[Option<Decimal>],
    held: &[Option<Decimal>],
    places: Places,
) -> Result<Vec<Cell>> {
    let mut sum = Sum::default();
    for value in held {
        sum.add(value.ok_or_else(|| missing("value in the range"))?);
    }
    let sum = sum.to_rational();
    positive(&sum)?;
    let count = Rational::from(i64::try_from(held.len()).unwrap_or(i64::MAX));
    let factor = (count * Rational::from(100)).divided_by(&sum)?;
    let factor = crate::number::Factor::from(factor);
    each(values, |value| factor.apply(value, places))
}

fn positive(sum: &Rational) -> Result<()> {
    if sum.is_positive() {
        return Ok(());
    }
    let code = if sum.is_zero() { ErrorCode::ZeroBase } else { ErrorCode::NegativeBase };
    Err(Error::new(code, "an index over a mean that is not positive is undefined"))
}

/// One cell for each value; the missing stay missing.
pub(super) fn each(
    values: &[Option<Decimal>],
    verb: impl Fn(Decimal) -> Result<crate::number::Rounded<Decimal>>,
) -> Result<Vec<Cell>> {
    let cells = (1..).zip(values).map(|(place, value)| match value {
        Some(value) => match verb(*value) {
            Ok(rounded) => Ok(Ok(rounded)),
            Err(error) => Err(error.at(Location::line(place).named("values"))),
        },
        None => Ok(Err(ErrorCode::MissingPeriod)),
    });
    cells.collect()
}

fn missing(what: &str) -> Error {
    let message = format!("no index: there is no {what} to be its base");
    Error::new(ErrorCode::MissingPeriod, message).at(Location::name("values"))
}

/// A position as people count, from 1.
fn shown(index: usize) -> usize {
    index.saturating_add(1)
}
