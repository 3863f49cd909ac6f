//! The implied base: what an earlier figure must have been.

use rust_decimal::Decimal;

use super::{Derived, factor};
use crate::{
    error::Result,
    figure::Figure,
    number::{Places, Ratio, Rational, Rounded},
};

/// The base that a current value and its growth imply.
///
/// `base = current / (1 + growth)`
///
/// - Unit: that of the current value.
/// - Range: growth above −1.
/// - Rounding: once, by `places`.
/// - Missing or zero: a growth of −1 or less implies no base.
///
/// # Errors
/// - [`crate::ErrorCode::TotalLoss`] when the growth is −1 or less.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let base = growth::implied_base(Decimal::from(180), "0.852".parse()?, Places::decimals(2))?;
/// assert_eq!(base.value.to_string(), "97.19");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn implied_base(
    current: Decimal,
    growth: Ratio,
    places: Places,
) -> Result<Rounded<Decimal>> {
    base(&current.into(), &growth.value().into())?.to_decimal(places)
}

/// The base that a reported figure and its reported growth imply, with intervals.
///
/// `base = current / (1 + growth / 100)`, the growth being in percent.
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
/// let base = growth::implied_base_of_figures(&"180 million CNY".parse()?, &"85.2%".parse()?)?;
/// let low = base.padded.low_decimal(Some(0))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("94466936"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn implied_base_of_figures(current: &Figure, growth: &Figure) -> Result<Derived> {
    factor::in_percent(growth)?;
    Derived::of(
        [current, growth],
        |[current, growth]| base(&current, &factor::hundredth(&growth)),
        |[current, growth]| current.divided_by(&factor::divisors(&growth)?),
    )
}

fn base(current: &Rational, growth: &Rational) -> Result<Rational> {
    current.divided_by(&factor::divisor(growth)?)
}
