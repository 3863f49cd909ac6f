//! Doubling time; with it the half-life, the rule of 70.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    number::{
        Places, Ratio, Rational, Rounded,
        real::{self, Bracket, Quotient},
    },
};

/// The doubling time: the periods in which a constant growth doubles a value.
///
/// `time = ln 2 / ln(1 + rate)`
///
/// - Unit: periods of the rate, such as years.
/// - Range: a rate above zero; the result is above zero.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: without growth nothing doubles; undefined.
///
/// # Errors
/// - [`ErrorCode::NotPositive`] when the rate is zero or negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// // Population at 2.3 percent a year doubles in 30 years.
/// let years = growth::doubling_time("0.023".parse()?, Places::decimals(0))?;
/// assert_eq!(years.value.to_string(), "30");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, table 1.4.
pub fn doubling_time(rate: Ratio, places: Places) -> Result<Rounded<Decimal>> {
    growing("the doubling time", rate)?;
    time_to(&Rational::from(2), rate, places)
}

/// The half-life: the periods in which a constant decline halves a value.
///
/// `time = ln(1/2) / ln(1 + rate)`, the rate being negative.
///
/// - Unit: periods of the rate, such as years.
/// - Range: a rate between −1 and zero; the result is above zero.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: without decline nothing halves; undefined.
///
/// # Errors
/// - [`ErrorCode::NotNegative`] when the rate is zero or positive.
/// - [`ErrorCode::TotalLoss`] when the rate is −1 or less.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let years = growth::half_life("-0.05".parse()?, Places::decimals(2))?;
/// assert_eq!(years.value.to_string(), "13.51");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Definition, as of the doubling time.
pub fn half_life(rate: Ratio, places: Places) -> Result<Rounded<Decimal>> {
    if rate.value() >= Decimal::ZERO {
        return Err(Error::new(
            ErrorCode::NotNegative,
            format!(
                "the half-life at a rate of {rate} is undefined: expected one below 0"
            ),
        ));
    }
    if rate.value() <= Decimal::NEGATIVE_ONE {
        return Err(Error::new(
            ErrorCode::TotalLoss,
            "the half-life at a rate of -1 or less is undefined: expected one above -1",
        ));
    }
    time_to(&Rational::new(1, 2)?, rate, places)
}

/// The rule of 70: a doubling time for small rates, without logarithms.
///
/// `time = 70 / (100 × rate)`
///
/// - Unit: periods of the rate, such as years.
/// - Range: a rate above zero; the result is above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: without growth nothing doubles; undefined.
///
/// # Errors
/// - [`ErrorCode::NotPositive`] when the rate is zero or negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let years = growth::rule_of_70("0.07".parse()?, Places::default())?;
/// assert_eq!(years.value.to_string(), "10");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Textbook rule: 100 ln 2 is 69.3.
pub fn rule_of_70(rate: Ratio, places: Places) -> Result<Rounded<Decimal>> {
    growing("the rule of 70", rate)?;
    Rational::new(7, 10)?.divided_by(&rate.value().into())?.to_decimal(places)
}

fn growing(what: &str, rate: Ratio) -> Result<()> {
    if rate.value() <= Decimal::ZERO {
        return Err(Error::new(
            ErrorCode::NotPositive,
            format!("{what} at a rate of {rate} is undefined: expected one above 0"),
        ));
    }
    Ok(())
}

/// The periods of a constant rate that lead to a multiple.
fn time_to(multiple: &Rational, rate: Ratio, places: Places) -> Result<Rounded<Decimal>> {
    let factor = Quotient::one_more_than(rate.value());
    time(multiple, places, |bits| factor.bracket(bits))
}

/// The periods in which a factor, given as a bracket, leads to a multiple.
pub(super) fn time(
    multiple: &Rational,
    places: Places,
    factor: impl Fn(u32) -> Bracket,
) -> Result<Rounded<Decimal>> {
    real::evaluate(places, |bits| {
        Bracket::of(multiple, bits).ln()?.divide(&factor(bits).ln()?)
    })
}
