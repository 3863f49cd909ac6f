//! Simple growth: the change relative to the base.

use rust_decimal::Decimal;

use super::Derived;
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{Places, Ratio, Rational, Rounded, change_over},
};

/// Simple growth: the change relative to the base.
///
/// `growth = (current − base) / base`
///
/// - Unit: a fraction; 0.1 is ten percent.
/// - Range: base above zero, current any; the result is −1 or more for flows that
///   cannot be negative.
/// - Rounding: once, by `places`.
/// - Missing or zero: a zero or negative base is undefined, not zero or infinite.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] when the base is zero.
/// - [`ErrorCode::NegativeBase`] when the base is negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let rise = growth::simple(Decimal::from(70), Decimal::from(84), Places::default())?;
/// assert_eq!(rise.value.to_string(), "0.2");
/// assert_eq!(rise.value.to_percent()?.to_string(), "20%");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, statistical methods: growth rates.
pub fn simple(base: Decimal, current: Decimal, places: Places) -> Result<Rounded<Ratio>> {
    positive_base(base)?;
    Ok(change_over(current, base, base, places)?.map(Ratio::new))
}

/// Simple growth between two reported levels, with intervals: [`super::implied_growth`]
/// under the name of its formula.
///
/// `growth = current / base − 1`, in which each figure stands once.
///
/// - Unit: a fraction; 0.1 is ten percent.
/// - Range: base above zero under every reading.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: a base that may be zero is undefined.
///
/// # Errors
/// As [`super::implied_growth`].
///
/// # Example
/// ```
/// use tradewind::growth;
/// let rise = growth::simple_of_figures(&"exactly 100 CNY".parse()?, &"110 CNY".parse()?)?;
/// assert_eq!(rise.written.to_string(), "[0.095, 0.105]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, statistical methods: growth rates.
pub fn simple_of_figures(base: &Figure, current: &Figure) -> Result<Derived> {
    super::implied_growth(base, current)
}

pub(super) fn positive_base(base: Decimal) -> Result<()> {
    positive_base_of(&base.into())
}

pub(super) fn positive_base_of(base: &Rational) -> Result<()> {
    if base.is_zero() {
        return Err(Error::new(
            ErrorCode::ZeroBase,
            "growth over a base of zero is undefined",
        ));
    }
    if base.is_negative() {
        return Err(Error::new(
            ErrorCode::NegativeBase,
            format!("growth over a negative base ({base}) is undefined"),
        ));
    }
    Ok(())
}
