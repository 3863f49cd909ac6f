//! Compound annual growth: the constant rate that leads from one value to another.

use rust_decimal::Decimal;

use super::power::{positive_periods, positive_ratio, power_less_one};
use crate::{
    error::Result,
    number::{Places, Ratio, Rounded, real::Quotient},
};

/// The compound annual growth rate: the constant rate that leads from base to current.
///
/// `growth = (current / base)^(1 / periods) − 1`, periods being the years **between**
/// the two values: from 2013 to 2024 they are 11; from 30 June 2013 to the end of 2015
/// they are 2.5.
///
/// - Unit: a fraction a period; 0.1 is ten percent.
/// - Range: both values and the periods above zero; the result is above −1.
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
/// let (base, current) = ("312.04".parse()?, "674.15".parse()?);
/// let rate = growth::compound_annual_growth_rate(
///     base, current, Decimal::from(11), Places::decimals(3),
/// )?;
/// assert_eq!(rate.value.to_string(), "0.073");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, statistical methods: geometric growth.
#[doc(alias = "CAGR")]
#[doc(alias = "geometric growth rate")]
pub fn compound_annual_growth_rate(
    base: Decimal,
    current: Decimal,
    periods: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let ratio = positive_ratio("compound growth", base, current)?;
    let periods = positive_periods("compound growth", periods)?;
    power_less_one(&ratio, &Quotient::of(Decimal::ONE, periods), places)
}
