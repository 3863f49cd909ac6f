//! The implied base: what an earlier figure must have been.

use rust_decimal::Decimal;

use super::Derived;
use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Unit},
    number::{Interval, Places, Ratio, Rational, Rounded},
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
/// - [`ErrorCode::TotalLoss`] when the growth is −1 or less.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
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
    let factor = Rational::one() + Rational::from(growth.value());
    base(&current.into(), &factor)?.to_decimal(places)
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
/// - [`ErrorCode::UnitMismatch`] when the growth is no percentage.
/// - [`ErrorCode::TotalLoss`] when the growth may be −100 percent or less.
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
    if *growth.unit() != Unit::Percent {
        return Err(growth.not("a growth in percent such as 85.2%"));
    }
    Derived::of(
        current,
        growth,
        |current, growth| base(current, &factor(growth)?),
        |current, growth| {
            let factor = &Interval::point(Rational::one())
                + &growth.scaled(&Rational::power_of_ten(-2));
            // An open end at zero is never reached: the growth stays above -100 percent.
            let positive = factor.low().is_some_and(|low| !low.value.is_negative());
            if !positive || factor.contains(&Rational::zero()) {
                return Err(total_loss());
            }
            current.divided_by(&factor)
        },
    )
}

fn factor(percent: &Rational) -> Result<Rational> {
    Ok(Rational::one() + percent.divided_by(&Rational::from(100))?)
}

fn base(current: &Rational, factor: &Rational) -> Result<Rational> {
    if !factor.is_positive() {
        return Err(total_loss());
    }
    current.divided_by(factor)
}

fn total_loss() -> Error {
    Error::new(
        ErrorCode::TotalLoss,
        "a growth of -100 percent or less implies no base: the base is undefined",
    )
}
