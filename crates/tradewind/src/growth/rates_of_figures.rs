//! Compound and logarithmic growth between reported levels.

use rust_decimal::Decimal;

use super::{
    Derived, derived::same_unit, power::positive_periods, ratio_of_figures::rising,
    simple::positive_base,
};
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
    let exponent = in_periods("compound growth", periods, Decimal::ONE)?;
    powered("compound growth", [base, current], &exponent)
}

/// How often the periods go into so many, both above zero.
fn in_periods(what: &str, periods: Decimal, many: Decimal) -> Result<Rational> {
    let periods = positive_periods(what, periods)?;
    Rational::from(positive_periods(what, many)?).divided_by(&periods.into())
}

fn powered(what: &str, levels: [&Figure; 2], exponent: &Rational) -> Result<Derived> {
    rising(what, levels, Some(Rational::from(-1)), |ratio, places| {
        growth(ratio, exponent, places)
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

/// Annualised growth between two reported levels, with intervals.
///
/// `growth = (current / base)^(periods per year / periods) − 1`
///
/// - Unit: a fraction a year.
/// - Range: both levels and the periods above zero, the levels under every reading.
/// - Rounding: to 28 digits; the ends outward.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units differ.
/// - [`crate::ErrorCode::ZeroBase`] when the base is, or may be, zero.
/// - [`crate::ErrorCode::NegativeBase`] when the base is negative.
/// - [`crate::ErrorCode::NotPositive`] when the current level is not, or may not be, positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when the periods are not positive.
/// - [`crate::ErrorCode::Overflow`] when an end does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, growth};
/// let [base, current] = ["exactly 100 CNY".parse()?, "110 CNY".parse()?];
/// let rate = growth::annualised_of_figures(&base, &current, Decimal::ONE, Decimal::TWO)?;
/// assert_eq!(rate.written.to_string(), "[0.199025, 0.221025]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`super::annualised`].
pub fn annualised_of_figures(
    base: &Figure,
    current: &Figure,
    periods: Decimal,
    periods_per_year: Decimal,
) -> Result<Derived> {
    let exponent = in_periods("annualised growth", periods, periods_per_year)?;
    powered("annualised growth", [base, current], &exponent)
}

/// Annualised growth between two reported levels as a linear approximation, with
/// intervals.
///
/// `growth = (current / base − 1) × periods per year / periods`
///
/// - Unit: a fraction a year.
/// - Range: base and periods above zero, the base under every reading; current any.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units differ.
/// - [`crate::ErrorCode::ZeroBase`] when the base is, or may be, zero.
/// - [`crate::ErrorCode::NegativeBase`] when the base is negative.
/// - [`crate::ErrorCode::InvalidPeriods`] when the periods are not positive.
///
/// # Example
/// ```
/// use tradewind::{Decimal, growth};
/// let [base, current] = ["exactly 100 CNY".parse()?, "110 CNY".parse()?];
/// let rate = growth::annualised_linear_of_figures(&base, &current, Decimal::ONE, Decimal::TWO)?;
/// assert_eq!(rate.written.to_string(), "[0.19, 0.21]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`super::annualised_linear`].
pub fn annualised_linear_of_figures(
    base: &Figure,
    current: &Figure,
    periods: Decimal,
    periods_per_year: Decimal,
) -> Result<Derived> {
    same_unit(current, base)?;
    positive_base(base.value())?;
    let years = in_periods("annualised growth", periods, periods_per_year)?;
    let growth = super::implied_growth(base, current)?;
    Ok(Derived {
        value: &growth.value * &years,
        written: growth.written.scaled(&years),
        truncated: growth.truncated.scaled(&years),
        padded: growth.padded.scaled(&years),
    })
}

/// The exponential growth rate between two reported levels, with intervals.
///
/// `growth = ln(current / base) / periods`
///
/// - Unit: log points a period as a fraction.
/// - Range: both levels and the periods above zero, the levels under every reading.
/// - Rounding: to 28 digits; the ends outward.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units differ.
/// - [`crate::ErrorCode::ZeroBase`] when the base is, or may be, zero.
/// - [`crate::ErrorCode::NegativeBase`] when the base is negative.
/// - [`crate::ErrorCode::NotPositive`] when the current level is not, or may not be, positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when the periods are not positive.
/// - [`crate::ErrorCode::Overflow`] when an end does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, growth};
/// let [base, current] = ["exactly 5 CNY".parse()?, "exactly 5 CNY".parse()?];
/// let rate = growth::exponential_of_figures(&base, &current, Decimal::TWO)?;
/// assert_eq!(rate.written.to_string(), "[0, 0]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`super::exponential`].
pub fn exponential_of_figures(
    base: &Figure,
    current: &Figure,
    periods: Decimal,
) -> Result<Derived> {
    let periods = positive_periods("exponential growth", periods)?;
    rising("exponential growth", [base, current], None, |ratio, places| {
        if *ratio == Rational::one() {
            return Rational::zero().to_decimal(places);
        }
        real::evaluate(places, |bits| {
            Bracket::of(ratio, bits).ln()?.divide(&Bracket::decimal(periods, bits))
        })
    })
}

/// The growth that leads from a reported level to a target, with intervals.
///
/// `growth = (target / current)^(1 / periods) − 1`
///
/// - Unit: a fraction a period.
/// - Range: both levels and the periods above zero, the levels under every reading.
/// - Rounding: to 28 digits; the ends outward.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units differ.
/// - [`crate::ErrorCode::ZeroBase`] when the current level is, or may be, zero.
/// - [`crate::ErrorCode::NegativeBase`] when the current level is negative.
/// - [`crate::ErrorCode::NotPositive`] when the target is not, or may not be, positive.
/// - [`crate::ErrorCode::InvalidPeriods`] when the periods are not positive.
/// - [`crate::ErrorCode::Overflow`] when an end does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, growth};
/// let [current, target] = ["exactly 100 CNY".parse()?, "exactly 121 CNY".parse()?];
/// let rate = growth::required_growth_of_figures(&current, &target, Decimal::TWO)?;
/// assert_eq!(rate.written.to_string(), "[0.1, 0.1]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`super::required_growth`].
pub fn required_growth_of_figures(
    current: &Figure,
    target: &Figure,
    periods: Decimal,
) -> Result<Derived> {
    powered("growth", [current, target], &in_periods("growth", periods, Decimal::ONE)?)
}
