//! The absolute change: what was added.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit, factor};
use crate::{
    error::Result,
    figure::Figure,
    number::{Interval, Places, Ratio, Rational, Rounded, difference},
};

/// The absolute change from base to current.
///
/// `change = current − base`. It is defined where no growth is: over a base of zero or
/// below.
///
/// - Unit: that of the values.
/// - Range: any values.
/// - Rounding: none without a scale, where the difference fits a decimal; else once, by
///   `places`.
///
/// # Errors
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let change = growth::absolute_change("70.2".parse()?, "89.4".parse()?, Places::default())?;
/// assert_eq!((change.value.to_string().as_str(), change.exact), ("19.2", true));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "diff")]
#[doc(alias = "d")]
pub fn absolute_change(
    base: Decimal,
    current: Decimal,
    places: Places,
) -> Result<Rounded<Decimal>> {
    difference(current, base, places)
}

/// The change between two reported levels, with intervals.
///
/// `change = current − base`
///
/// - Unit: that of the figures.
/// - Range: any figures of one unit.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units differ.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let base = "70.2 billion USD".parse()?;
/// let change = growth::absolute_change_of_figures(&base, &"89.4 billion USD".parse()?)?;
/// assert_eq!(change.written.to_string(), "[19100000000, 19300000000]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn absolute_change_of_figures(base: &Figure, current: &Figure) -> Result<Derived> {
    same_unit(current, base)?;
    Derived::of(
        [base, current],
        |[base, current]| Ok(current - base),
        |[base, current]| Ok(&current - &base),
    )
}

/// The absolute change that a current value and its growth imply.
///
/// `change = current − current / (1 + growth) = current · growth / (1 + growth)`
///
/// - Unit: that of the current value.
/// - Range: growth above −1.
/// - Rounding: once, by `places`.
/// - Missing or zero: a growth of −1 or less implies no base, therefore no change.
///
/// # Errors
/// - [`crate::ErrorCode::TotalLoss`] when the growth is −1 or less.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let growth = "0.852".parse()?;
/// let change = growth::change_from_growth(Decimal::from(180), growth, Places::decimals(2))?;
/// assert_eq!(change.value.to_string(), "82.81");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn change_from_growth(
    current: Decimal,
    growth: Ratio,
    places: Places,
) -> Result<Rounded<Decimal>> {
    let growth = growth.value().into();
    let factor = factor::divisor(&growth)?;
    (Rational::from(current) * growth).divided_by(&factor)?.to_decimal(places)
}

/// The change that a reported figure and its reported growth imply, with intervals.
///
/// `change = current · (1 − 1 / (1 + growth / 100))`, the growth being in percent.
///
/// - Unit: that of the current figure.
/// - Range: growth above −100 percent under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] when the growth is no percentage.
/// - [`crate::ErrorCode::TotalLoss`] when the growth may be −100 percent or less.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let current = "180 million CNY".parse()?;
/// let change = growth::change_from_growth_of_figures(&current, &"85.2%".parse()?)?;
/// let low = change.written.low_decimal(Some(0))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("82551579"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn change_from_growth_of_figures(
    current: &Figure,
    growth: &Figure,
) -> Result<Derived> {
    factor::in_percent(growth)?;
    let one = Rational::one();
    Derived::of(
        [current, growth],
        |[current, growth]| {
            let growth = factor::hundredth(&growth);
            (current * growth.clone()).divided_by(&factor::divisor(&growth)?)
        },
        |[current, growth]| {
            let one = Interval::point(one.clone());
            let base_share = one.divided_by(&factor::divisors(&growth)?)?;
            Ok(&current * &(&one - &base_share))
        },
    )
}
