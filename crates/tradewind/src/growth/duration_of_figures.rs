//! Times that a reported growth rate takes.

use super::{Derived, doubling_time::time, factor};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{End, Interval, Places, Rational, Rounding, real::Bracket},
};

/// The doubling time at a reported growth rate, with intervals.
///
/// `time = ln 2 / ln(1 + rate / 100), which falls as the rate rises`
///
/// - Unit: periods of the rate, such as years.
/// - Range: a rate above zero under every reading; the result is above zero.
/// - Rounding: to 28 digits; the ends outward.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the rate is no percentage.
/// - [`ErrorCode::NotPositive`] when the rate is not, or may not be, positive.
/// - [`ErrorCode::Overflow`] when an end does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let years = growth::doubling_time_of_figures(&"7%".parse()?)?;
/// let ends = [years.written.low_decimal(Some(1))?, years.written.high_decimal(Some(1))?];
/// assert_eq!(ends.map(|end| end.map(|d| d.to_string())), [Some("9.5".into()), Some("11.1".into())]);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`super::doubling_time`].
pub fn doubling_time_of_figures(rate: &Figure) -> Result<Derived> {
    factor::in_percent(rate)?;
    let two = Rational::from(2);
    Derived::of(
        [rate],
        |[rate]| {
            if !rate.is_positive() {
                return Err(not_growing(&rate));
            }
            at(&two, &(Rational::one() + factor::hundredth(&rate)))
        },
        |[rate]| {
            if !rate.is_positive() {
                return Err(not_growing(&rate));
            }
            let factors = factor::divisors(&rate)?;
            between(&two, [factors.high(), factors.low()])
        },
    )
}

/// The half-life at a reported rate of decline, with intervals.
///
/// `time = ln(1/2) / ln(1 + rate / 100), which rises with the rate`
///
/// - Unit: periods of the rate, such as years.
/// - Range: a rate between −100 percent and zero under every reading; the result is above
///   zero.
/// - Rounding: to 28 digits; the ends outward.
/// - Missing or zero: what may be zero under a reading is refused.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the rate is no percentage.
/// - [`ErrorCode::NotNegative`] when the rate is not, or may not be, negative.
/// - [`ErrorCode::TotalLoss`] when the rate is, or may be, −100 percent or less.
/// - [`ErrorCode::Overflow`] when an end does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let years = growth::half_life_of_figures(&"exactly -50%".parse()?)?;
/// assert_eq!(years.written.to_string(), "[1, 1]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`super::half_life`].
pub fn half_life_of_figures(rate: &Figure) -> Result<Derived> {
    factor::in_percent(rate)?;
    let half = Rational::new(1, 2)?;
    Derived::of(
        [rate],
        |[rate]| {
            if !rate.is_negative() {
                return Err(not_falling(&rate));
            }
            at(&half, &factor::divisor(&factor::hundredth(&rate))?)
        },
        |[rate]| {
            if !(-&rate).is_positive() {
                return Err(not_falling(&rate));
            }
            let factors = factor::divisors(&rate)?;
            between(&half, [factors.low(), factors.high()])
        },
    )
}

/// The time at face value.
fn at(multiple: &Rational, factor: &Rational) -> Result<Rational> {
    let time = time(multiple, Places::default(), |bits| Bracket::of(factor, bits))?;
    Ok(time.value.into())
}

/// The times between that of the fastest change and that of the slowest.
fn between(
    multiple: &Rational,
    [fastest, slowest]: [Option<&End>; 2],
) -> Result<Interval> {
    let end = |end: &End, rounding| -> Result<End> {
        let places = Places::new(None, rounding);
        let rounded = time(multiple, places, |bits| Bracket::of(&end.value, bits))?;
        // What was moved outward encloses the end, whether it is reached or not.
        let closed = end.closed || !rounded.exact;
        Ok(End { value: rounded.value.into(), closed })
    };
    // Without a bound, or down to nothing, it takes no time; without a change, for ever.
    let low = match fastest.filter(|fastest| fastest.value.is_positive()) {
        Some(fastest) => end(fastest, Rounding::Floor)?,
        None => End::open(Rational::zero()),
    };
    let slowest = slowest.filter(|slowest| slowest.value != Rational::one());
    let high = slowest.map(|slowest| end(slowest, Rounding::Ceiling)).transpose()?;
    Interval::new(Some(low), high)
}

fn not_growing(rate: impl core::fmt::Display) -> Error {
    Error::new(
        ErrorCode::NotPositive,
        format!("the doubling time at {rate} percent is undefined: expected more than 0"),
    )
}

fn not_falling(rate: impl core::fmt::Display) -> Error {
    Error::new(
        ErrorCode::NotNegative,
        format!("the half-life at {rate} percent is undefined: expected less than 0"),
    )
}
