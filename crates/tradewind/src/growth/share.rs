//! Shares: a part relative to its whole.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{End, Interval, Places, Ratio, Rational, Rounded},
};

/// The share of a part in its whole.
///
/// `share = part / whole`
///
/// - Unit: a fraction; 0.5 is half.
/// - Range: part and whole not negative; the result is 0 to 1 when the part is one.
/// - Rounding: once, by `places`.
/// - Missing or zero: a whole of zero is undefined.
///
/// # Errors
/// - [`ErrorCode::ZeroTotal`] when the whole is zero.
/// - [`ErrorCode::NegativePart`] when either is negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let share = growth::share(Decimal::from(180), Decimal::from(230), Places::decimals(4))?;
/// assert_eq!(share.value.to_percent()?.to_string(), "78.26%");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn share(part: Decimal, whole: Decimal, places: Places) -> Result<Rounded<Ratio>> {
    let share = of(&part.into(), &whole.into())?;
    Ok(share.to_decimal(places)?.map(Ratio::new))
}

/// The share before it is rounded.
pub(super) fn of(part: &Rational, whole: &Rational) -> Result<Rational> {
    check(part, whole)?;
    part.divided_by(whole)
}

/// The share of one reported figure in another, with intervals.
///
/// `share = part / whole`, both reported separately. A part that is at most its whole stays
/// so under every reading: what rounding puts above 1 is left out. A part above its whole is
/// none of it, and nothing is left out.
///
/// - Unit: a fraction.
/// - Range: part and whole not negative; what a reading allows below zero is left out.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: a whole that may be zero is undefined.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::ZeroTotal`] when the whole is, or may be, zero.
/// - [`ErrorCode::NegativePart`] when either is negative.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let share = growth::share_of_figures(&"180 million CNY".parse()?, &"230 million CNY".parse()?)?;
/// let low = share.padded.low_decimal(Some(4))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("0.7446"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn share_of_figures(part: &Figure, whole: &Figure) -> Result<Derived> {
    same_unit(part, whole)?;
    let contained = part.value() <= whole.value();
    Derived::of(
        [part, whole],
        |[part, whole]| of(&part, &whole),
        |[part, whole]| {
            if !whole.low().is_some_and(|low| low.value.is_positive()) {
                return Err(Error::new(
                    ErrorCode::ZeroTotal,
                    format!("a share of {whole} is undefined: the whole may be zero"),
                ));
            }
            let share = part.divided_by(&whole)?;
            let share = share.not_negative().ok_or_else(|| no_share(&part, &whole))?;
            if contained { share.up_to_one() } else { Ok(share) }
        },
    )
}

impl Interval {
    /// What of the interval is not above 1; all of it, if nothing is.
    fn up_to_one(self) -> Result<Self> {
        let one = Rational::one();
        if Self::point(one.clone()).is_below(&self) {
            return Ok(self);
        }
        let high = match self.high() {
            Some(end) if end.value <= one => end.clone(),
            _ => End::closed(one),
        };
        Self::new(self.low().cloned(), Some(high))
    }
}

fn check(part: &Rational, whole: &Rational) -> Result<()> {
    if part.is_negative() || whole.is_negative() {
        return Err(no_share(part, whole));
    }
    if whole.is_zero() {
        return Err(Error::new(
            ErrorCode::ZeroTotal,
            "a share of a whole of zero is undefined",
        ));
    }
    Ok(())
}

fn no_share(part: impl core::fmt::Display, whole: impl core::fmt::Display) -> Error {
    let fact = format!("{part} of {whole} is no share");
    let message = format!("{fact}: expected numbers that are not negative");
    Error::new(ErrorCode::NegativePart, message)
}
