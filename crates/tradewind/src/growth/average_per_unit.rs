//! The average per unit: a total divided by a count.

use super::Derived;
use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Unit},
    number::Rational,
};

/// A reported total divided by a reported count, with intervals.
///
/// `average = total / count`. That a source gives a total and a count does not say that
/// each unit carries a value.
///
/// - Unit: that of the total, for one unit of the count.
/// - Range: a count above zero under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the count is no count of things.
/// - [`ErrorCode::NotPositive`] when the count is negative.
/// - [`ErrorCode::ZeroDivisor`] when the count is, or may be, zero.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let each = growth::average_per_unit(&"11.2 billion CNY".parse()?, &"35 projects".parse()?)?;
/// assert_eq!(each.value.to_string(), "320000000");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn average_per_unit(total: &Figure, count: &Figure) -> Result<Derived> {
    if !matches!(count.unit(), Unit::Count(_) | Unit::None) {
        return Err(count.not("a count such as 35 projects"));
    }
    if count.value().is_sign_negative() && !count.value().is_zero() {
        let fact = format!("an average over a count of {}", count.text());
        let message = format!("{fact} is undefined: expected a count above zero");
        return Err(Error::new(ErrorCode::NotPositive, message));
    }
    let average = |[total, count]: [Rational; 2]| total.divided_by(&count);
    Derived::of([total, count], average, |[total, count]| {
        if !count.low().is_some_and(|low| low.value.is_positive()) {
            return Err(Error::new(
                ErrorCode::ZeroDivisor,
                format!("an average over {count} is undefined: the count may be zero"),
            ));
        }
        total.divided_by(&count)
    })
}
