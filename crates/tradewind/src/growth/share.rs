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
/// `share = part / whole`, both reported separately, clipped to the range 0 to 1.
///
/// - Unit: a fraction.
/// - Range: part and whole not negative.
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
            part.divided_by(&whole)?.clipped()
        },
    )
}

impl Interval {
    /// What of the interval lies between 0 and 1; the nearer of them if nothing does.
    fn clipped(self) -> Result<Self> {
        let (zero, one) = (Rational::zero(), Rational::one());
        let unit = Self::closed(zero.clone(), one.clone())?;
        if self.is_below(&unit) {
            return Ok(Self::point(zero));
        }
        if unit.is_below(&self) {
            return Ok(Self::point(one));
        }
        let low = match self.low() {
            Some(end) if end.value >= zero => end.clone(),
            _ => End::closed(zero),
        };
        let high = match self.high() {
            Some(end) if end.value <= one => end.clone(),
            _ => End::closed(one),
        };
        Self::new(Some(low), Some(high))
    }
}

fn check(part: &Rational, whole: &Rational) -> Result<()> {
    if part.is_negative() || whole.is_negative() {
        return Err(Error::new(
            ErrorCode::NegativePart,
            format!(
                "{part} of {whole} is no share: expected numbers that are not negative"
            ),
        ));
    }
    if whole.is_zero() {
        return Err(Error::new(
            ErrorCode::ZeroTotal,
            "a share of a whole of zero is undefined",
        ));
    }
    Ok(())
}
