//! Compound and logarithmic growth between reported levels.

use rust_decimal::Decimal;

use super::{Derived, power::positive_periods, ratio_of_figures::rising};
use crate::{
    error::Result,
    figure::Figure,
    number::{
        Places, Rational, Rounded,
        real::{self, Bracket},
    },
};

/// The compound annual growth rate between two reported levels, with intervals.
///
/// `growth = (current / base)^(1 / periods) − 1`, which rises with the ratio: its ends are
/// those of the ratio's ends.
///
/// - Unit: a fraction a period; 0.1 is ten percent.
/// - Range: both levels above zero under every reading; periods above zero.
/// - Rounding: to 28 digits; the ends outward.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units differ.
/// - [`crate::ErrorCode::ZeroBase`] when the base is, or may be, zero.
/// - [`crate::ErrorCode::NegativeBase`] when the base is negative.
/// - [`crate::ErrorCode::NotPositive`] when the current level is not, or may not be,
///   positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when the periods are not positive.
///
/// # Example
/// ```
/// use tradewind::{Decimal, growth};
/// let [base, current] = ["312.04 billion CNY".parse()?, "674.15 billion CNY".parse()?];
/// let years = Decimal::from(11);
/// let rate = growth::compound_annual_growth_rate_of_figures(&base, &current, years)?;
/// let ends = [rate.written.low_decimal(Some(5))?, rate.written.high_decimal(Some(5))?];
/// assert_eq!(ends.map(|end| end.map(|d| d.to_string())), [Some("0.07253".into()), Some("0.07255".into())]);
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn compound_annual_growth_rate_of_figures(
    base: &Figure,
    current: &Figure,
    periods: Decimal,
) -> Result<Derived> {
    positive_periods("compound growth", periods)?;
    let exponent = Rational::one().divided_by(&periods.into())?;
    let least = Rational::from(-1);
    rising("compound growth", [base, current], Some(least), |ratio, places| {
        growth(ratio, &exponent, places)
    })
}

fn growth(
    ratio: &Rational,
    exponent: &Rational,
    places: Places,
) -> Result<Rounded<Decimal>> {
    real::evaluate_or(
        places,
        |bits| {
            let power = Bracket::of(ratio, bits).power(&Bracket::of(exponent, bits))?;
            Ok(power.subtract(&Bracket::integer(1, bits)))
        },
        || Ok(real::exact_power(ratio, exponent).map(|power| &power - &Rational::one())),
    )
}

/// Logarithmic growth between two reported levels, with intervals.
///
/// `growth = ln(current / base)`, which rises with the ratio: its ends are those of the
/// ratio's ends.
///
/// - Unit: log points as a fraction.
/// - Range: both levels above zero under every reading.
/// - Rounding: to 28 digits; the ends outward.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units differ.
/// - [`crate::ErrorCode::ZeroBase`] when the base is, or may be, zero.
/// - [`crate::ErrorCode::NegativeBase`] when the base is negative.
/// - [`crate::ErrorCode::NotPositive`] when the current level is not, or may not be,
///   positive.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let rise = growth::log_of_figures(&"exactly 100 CNY".parse()?, &"50 CNY".parse()?)?;
/// let low = rise.written.low_decimal(Some(4))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("-0.7032"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn log_of_figures(base: &Figure, current: &Figure) -> Result<Derived> {
    rising("logarithmic growth", [base, current], None, |ratio, places| {
        if *ratio == Rational::one() {
            return Rational::zero().to_decimal(places);
        }
        real::evaluate(places, |bits| Bracket::of(ratio, bits).ln())
    })
}
