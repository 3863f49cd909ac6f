//! Annualised growth: what a change over some periods is in a year.

use rust_decimal::Decimal;

use super::power::{positive_periods, positive_ratio, power_less_one};
use crate::{
    error::Result,
    number::{Places, Ratio, Rational, Rounded, real::Quotient},
};

/// Annualised growth: the growth of a year that went on as the periods did.
///
/// `growth = (current / base)^(periods per year / periods) − 1`, periods being those
/// **between** the two values: from one quarter to the next it is 1, with 4 a year.
///
/// - Unit: a fraction a year; 0.1 is ten percent.
/// - Range: values and periods above zero; the result is above −1.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: values that are not positive, or no periods, are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::ZeroBase`] or [`crate::ErrorCode::NegativeBase`] when the base
///   is not positive.
/// - [`crate::ErrorCode::NotPositive`] when the current value is not positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when one of the periods is not above zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// // Personal consumption, third quarter of 1982 to second of 1990: 3.6 percent a year.
/// let (base, current) = ("81.6".parse()?, "107.1".parse()?);
/// let (quarters, a_year) = (Decimal::from(31), Decimal::from(4));
/// let rate = growth::annualised(base, current, quarters, a_year, Places::decimals(3))?;
/// assert_eq!(rate.value.to_string(), "0.036");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// OECD, Economic Outlook database, growth rates, equation 1; the example: US Bureau of
/// Economic Analysis, Survey of Current Business, July 1995, table 1.
#[doc(alias = "@pca")]
#[doc(alias = "annualized")]
pub fn annualised(
    base: Decimal,
    current: Decimal,
    periods: Decimal,
    periods_per_year: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let ratio = positive_ratio("annualised growth", base, current)?;
    let exponent = years(periods, periods_per_year)?;
    power_less_one(&ratio, &exponent, places)
}

/// Annualised growth as a linear approximation: without growth on growth.
///
/// `growth = (current / base − 1) × periods per year / periods`
///
/// - Unit: a fraction a year; 0.1 is ten percent.
/// - Range: base and periods above zero, current any.
/// - Rounding: once, by `places`.
/// - Missing or zero: a base that is not positive, or no periods, are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::ZeroBase`] or [`crate::ErrorCode::NegativeBase`] when the base
///   is not positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when one of the periods is not above zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let [base, current, periods, a_year] = [100, 101, 1, 4].map(Decimal::from);
/// let rate = growth::annualised_linear(base, current, periods, a_year, Places::default())?;
/// assert_eq!((rate.value.to_string().as_str(), rate.exact), ("0.04", true));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// OECD, Glossary of statistical terms, 6681: linear approximation of the annualised
/// growth rate.
pub fn annualised_linear(
    base: Decimal,
    current: Decimal,
    periods: Decimal,
    periods_per_year: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    super::simple::positive_base(base)?;
    let ratio = Rational::from(current).divided_by(&base.into())?;
    let growth =
        (&ratio - &Rational::one()) * years(periods, periods_per_year)?.reduced()?;
    Ok(growth.to_decimal(places)?.map(Ratio::new))
}

/// How often the periods go into a year.
fn years(periods: Decimal, periods_per_year: Decimal) -> Result<Quotient> {
    let periods = positive_periods("annualised growth", periods)?;
    let a_year = positive_periods("annualised growth in years", periods_per_year)?;
    Ok(Quotient::of(a_year, periods))
}
