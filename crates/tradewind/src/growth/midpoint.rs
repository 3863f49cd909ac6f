//! Midpoint growth: the change relative to the mean of both levels.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit, factor};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{End, Interval, Places, Ratio, Rational, Rounded},
};

/// Midpoint growth: the change relative to the mean of both levels.
///
/// `growth = 2 · (current − base) / (current + base)`. A rise and the fall that undoes it
/// have the same size; what appears has growth 2, what disappears −2.
///
/// - Unit: a fraction of the mean.
/// - Range: levels that are not negative; the result is −2 to 2.
/// - Rounding: once, by `places`.
/// - Missing or zero: two levels of zero are undefined (not 0); one of them is fine.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] when the levels add up to zero.
/// - [`ErrorCode::NegativeBase`] when a level is negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let rise = growth::midpoint(Decimal::from(100), Decimal::from(150), Places::default())?;
/// assert_eq!(rise.value.to_string(), "0.4");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Davis, Haltiwanger, Schuh: Job Creation and Destruction (1996).
#[doc(alias = "DHS")]
#[doc(alias = "arc growth")]
pub fn midpoint(
    base: Decimal,
    current: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let growth = growth(&base.into(), &current.into())?;
    Ok(growth.to_decimal(places)?.map(Ratio::new))
}

/// The midpoint growth that belongs to a simple growth.
///
/// `midpoint = 2 · growth / (2 + growth)`
///
/// - Unit: a fraction of the mean.
/// - Range: growth of −1 or more; the result is −2 to 2.
/// - Rounding: once, by `places`.
///
/// # Errors
/// - [`ErrorCode::TotalLoss`] when the growth is below −1.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let arc = growth::midpoint_from_simple("0.852".parse()?, Places::decimals(4))?;
/// assert_eq!(arc.value.to_string(), "0.5975");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn midpoint_from_simple(growth: Ratio, places: Places) -> Result<Rounded<Ratio>> {
    let factor = factor::multiplier(growth)?;
    let twice = Rational::from(growth.value()) * Rational::from(2);
    let midpoint = twice.divided_by(&(factor + Rational::one()))?;
    Ok(midpoint.to_decimal(places)?.map(Ratio::new))
}

/// The midpoint growth that belongs to a reported simple growth, with intervals.
///
/// `midpoint = 2 − 4 / (2 + growth / 100)`
///
/// - Unit: a fraction of the mean.
/// - Range: growth of −100 percent or more, what a reading allows below being left out.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: a growth of −100 percent is a midpoint growth of −2.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the growth is no percentage.
/// - [`ErrorCode::TotalLoss`] when the growth is below −100 percent.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let arc = growth::midpoint_from_simple_of_figures(&"exactly 50%".parse()?)?;
/// assert_eq!(arc.written.to_string(), "[0.4, 0.4]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`midpoint`].
pub fn midpoint_from_simple_of_figures(growth: &Figure) -> Result<Derived> {
    factor::in_percent(growth)?;
    let number = |value| Interval::point(Rational::from(value));
    Derived::of(
        [growth],
        |[growth]| {
            let factor = factor::multiple(&factor::hundredth(&growth))?;
            let part = Rational::from(4).divided_by(&(factor + Rational::one()))?;
            Ok(Rational::from(2) - part)
        },
        |[growth]| {
            let sum = &factor::multipliers(&growth)? + &number(1);
            Ok(&number(2) - &number(4).divided_by(&sum)?)
        },
    )
}

/// The midpoint growth between two reported levels, with intervals.
///
/// `growth = 2 − 4 / (1 + current / base)`, in which each figure stands once. What a
/// reading allows below zero is left out.
///
/// - Unit: a fraction of the mean.
/// - Range: levels that are not negative; the result is −2 to 2.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: undefined when both may be zero.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::ZeroBase`] when both levels may be zero.
/// - [`ErrorCode::NegativeBase`] when a level is negative.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let base = "exactly 100 CNY".parse()?;
/// let rise = growth::midpoint_of_figures(&base, &"exactly 150 CNY".parse()?)?;
/// assert_eq!(rise.written.to_string(), "[0.4, 0.4]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn midpoint_of_figures(base: &Figure, current: &Figure) -> Result<Derived> {
    same_unit(current, base)?;
    Derived::of(
        [base, current],
        |[base, current]| growth(&base, &current),
        |[base, current]| growths(&base, &current),
    )
}

pub(super) fn growth(base: &Rational, current: &Rational) -> Result<Rational> {
    let sum = current + base;
    if sum.is_zero() {
        return Err(zero_base());
    }
    if base.is_negative() || current.is_negative() {
        return Err(negative_base(base, current));
    }
    ((current - base) * Rational::from(2)).divided_by(&sum)
}

fn growths(base: &Interval, current: &Interval) -> Result<Interval> {
    let (Some(base), Some(current)) = (base.not_negative(), current.not_negative())
    else {
        return Err(negative_base(base, current));
    };
    let number = |value| Interval::point(Rational::from(value));
    if base.is_positive() {
        let part = number(4).divided_by(&(&number(1) + &current.divided_by(&base)?))?;
        return Ok(&number(2) - &part);
    }
    if current.is_positive() {
        let part = number(4).divided_by(&(&number(1) + &base.divided_by(&current)?))?;
        return Ok(&part - &number(2));
    }
    Err(zero_base())
}

impl Interval {
    /// What of the interval is not below zero, if anything.
    pub(super) fn not_negative(&self) -> Option<Self> {
        let zero = Rational::zero();
        let low = match self.low() {
            Some(low) if !low.value.is_negative() => low.clone(),
            _ => End::closed(zero),
        };
        Self::new(Some(low), self.high().cloned()).ok()
    }
}

fn zero_base() -> Error {
    Error::new(
        ErrorCode::ZeroBase,
        "midpoint growth between two levels of zero is undefined",
    )
}

fn negative_base(
    base: impl core::fmt::Display,
    current: impl core::fmt::Display,
) -> Error {
    Error::new(
        ErrorCode::NegativeBase,
        format!(
            "midpoint growth from {base} to {current} is undefined: expected levels that \
             are not negative"
        ),
    )
}
