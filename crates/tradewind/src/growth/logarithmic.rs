//! Logarithmic growth: the change of the natural logarithm.

use rust_decimal::Decimal;

use super::power::{positive_periods, positive_ratio};
use crate::{
    error::Result,
    number::{
        Places, Ratio, Rounded,
        real::{self, Bracket},
    },
};

/// Logarithmic growth: the difference of the natural logarithms.
///
/// `growth = ln(current / base)`. Over time such growths add up.
///
/// - Unit: log points as a fraction; 0.0953 is 9.53 log points, ten percent.
/// - Range: both values above zero; the result any.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: values that are not positive are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::ZeroBase`] or [`crate::ErrorCode::NegativeBase`] when the base
///   is not positive.
/// - [`crate::ErrorCode::NotPositive`] when the current value is not positive.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let half = growth::log(Decimal::from(100), Decimal::from(50), Places::decimals(18))?;
/// assert_eq!(half.value.to_string(), "-0.693147180559945309");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Definition; the logarithm of two: NIST Digital Library of Mathematical Functions, 4.2.
#[doc(alias = "dlog")]
#[doc(alias = "@dlog")]
pub fn log(base: Decimal, current: Decimal, places: Places) -> Result<Rounded<Ratio>> {
    let ratio = positive_ratio("logarithmic growth", base, current)?;
    let growth = real::evaluate(places, |bits| ratio.bracket(bits).ln())?;
    Ok(growth.map(Ratio::new))
}

/// The exponential growth rate: the constant rate of growth at every moment.
///
/// `growth = ln(current / base) / periods`, periods being those **between** the two
/// values.
///
/// - Unit: log points a period as a fraction.
/// - Range: values and periods above zero; the result any.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: values that are not positive, or no periods, are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::ZeroBase`] or [`crate::ErrorCode::NegativeBase`] when the base
///   is not positive.
/// - [`crate::ErrorCode::NotPositive`] when the current value is not positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when the periods are not above zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let [base, current, years] = [100, 110, 1].map(Decimal::from);
/// let rate = growth::exponential(base, current, years, Places::decimals(17))?;
/// assert_eq!(rate.value.to_string(), "0.09531017980432486");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, statistical methods: exponential growth.
pub fn exponential(
    base: Decimal,
    current: Decimal,
    periods: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let ratio = positive_ratio("exponential growth", base, current)?;
    let periods = positive_periods("exponential growth", periods)?;
    let growth = real::evaluate(places, |bits| {
        ratio.bracket(bits).ln()?.divide(&Bracket::decimal(periods, bits))
    })?;
    Ok(growth.map(Ratio::new))
}
