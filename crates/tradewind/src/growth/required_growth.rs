//! Required growth: the constant rate that reaches a target.

use rust_decimal::Decimal;

use super::power::{positive_periods, positive_ratio, power_less_one};
use crate::{
    error::Result,
    number::{Places, Ratio, Rounded, real::Quotient},
};

/// The growth that leads from the current value to a target in so many periods.
///
/// `growth = (target / current)^(1 / periods) − 1`, the compound annual growth rate of
/// the way that is left.
///
/// - Unit: a fraction a period; 0.1 is ten percent.
/// - Range: both values and the periods above zero; the result is above −1.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: values that are not positive, or no periods, are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::ZeroBase`] or [`crate::ErrorCode::NegativeBase`] when the
///   current value is not positive.
/// - [`crate::ErrorCode::NotPositive`] when the target is not positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when the periods are not above zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// // From the 674.15 billion yuan of 2024 to 1,000 billion in 2030.
/// let (current, target) = ("674.15".parse()?, Decimal::from(1000));
/// let years = Decimal::from(6);
/// let growth = growth::required_growth(current, target, years, Places::decimals(3))?;
/// assert_eq!(growth.value.to_string(), "0.068");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// As the compound annual growth rate, solved for the way ahead.
pub fn required_growth(
    current: Decimal,
    target: Decimal,
    periods: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let ratio = positive_ratio("growth", current, target)?;
    let periods = positive_periods("growth", periods)?;
    power_less_one(&ratio, &Quotient::of(Decimal::ONE, periods), places)
}
