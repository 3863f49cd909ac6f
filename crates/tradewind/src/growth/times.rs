//! Times: a level as a multiple of its base.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit, simple::positive_base};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{Places, Ratio, Rational, Rounded, scaled_by},
};

/// How many times its base a level is.
///
/// `times = current / base`
///
/// - Unit: a pure number; 11.9 is 11.9 times the base, a growth of 1,090 percent.
/// - Range: base above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: a zero or negative base is undefined.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] when the base is zero.
/// - [`ErrorCode::NegativeBase`] when the base is negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let times = growth::times(Decimal::from(10), Decimal::from(119), Places::default())?;
/// assert_eq!(times.value.to_string(), "11.9");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "fold")]
pub fn times(base: Decimal, current: Decimal, places: Places) -> Result<Rounded<Ratio>> {
    positive_base(base)?;
    Ok(scaled_by(current, Decimal::ONE, base, places)?.map(Ratio::new))
}

/// How many times its base a reported level is, with intervals.
///
/// `times = current / base`
///
/// - Unit: a pure number.
/// - Range: base above zero under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::ZeroBase`] when the base is, or may be, zero.
/// - [`ErrorCode::NegativeBase`] when the base is negative.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let times = growth::times_of_figures(&"exactly 10 CNY".parse()?, &"119 CNY".parse()?)?;
/// assert_eq!(times.written.to_string(), "[11.85, 11.95]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn times_of_figures(base: &Figure, current: &Figure) -> Result<Derived> {
    same_unit(current, base)?;
    positive_base(base.value())?;
    Derived::of(
        [base, current],
        |[base, current]| current.divided_by(&base),
        |[base, current]| {
            if !base.is_positive() {
                return Err(Error::new(
                    ErrorCode::ZeroBase,
                    format!("a multiple of {base} is undefined: the base may be zero"),
                ));
            }
            current.divided_by(&base)
        },
    )
}

/// The growth that "increased by 10.9 times" means where the increase is counted.
///
/// `growth = times`: an increase by 10.9 times the base leads to 11.9 times the base. This
/// is the usage of Chinese releases; [`from_times_level`] is the other reading.
///
/// - Unit: a fraction; 10.9 is 1,090 percent.
/// - Range: times not negative.
/// - Rounding: once, by `places`.
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when the times are negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let rise = growth::from_times_increase(growth::times_in("increased by 10.9 times")?, Places::default())?;
/// assert_eq!(rise.value.to_percent()?.to_string(), "1090%");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn from_times_increase(times: Decimal, places: Places) -> Result<Rounded<Ratio>> {
    Ok(not_negative(times)?.to_decimal(places)?.map(Ratio::new))
}

/// The growth that "10.9 times the level of a year earlier" means.
///
/// `growth = times − 1`; so is "a 10.9-fold increase" commonly read in English.
///
/// - Unit: a fraction; 9.9 is 990 percent.
/// - Range: times not negative; the result is −1 or more.
/// - Rounding: once, by `places`.
///
/// # Errors
/// - [`ErrorCode::NegativePart`] when the times are negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let rise = growth::from_times_level("10.9".parse()?, Places::default())?;
/// assert_eq!(rise.value.to_string(), "9.9");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn from_times_level(times: Decimal, places: Places) -> Result<Rounded<Ratio>> {
    let growth = not_negative(times)? - Rational::one();
    Ok(growth.to_decimal(places)?.map(Ratio::new))
}

fn not_negative(times: Decimal) -> Result<Rational> {
    let times = Rational::from(times);
    if !times.is_negative() {
        return Ok(times);
    }
    Err(Error::new(
        ErrorCode::NegativePart,
        format!(
            "{times} times a base is no level: expected a number that is not negative"
        ),
    ))
}
