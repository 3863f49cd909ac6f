//! One decimal relative to another, in machine integers where they fit.

use rust_decimal::Decimal;

use super::{
    Places, Rational, Rounded,
    decimal::{power_of_ten, subtract},
    quotient,
};
use crate::error::Result;

/// `(current - base) / whole`, rounded once.
///
/// # Errors
/// As [`Rational::to_decimal`]; also when the whole is zero.
pub(crate) fn change_over(
    current: Decimal,
    base: Decimal,
    whole: Decimal,
    places: Places,
) -> Result<Rounded<Decimal>> {
    let scale = current.scale().max(base.scale()).max(whole.scale());
    let parts = aligned(current, scale)
        .zip(aligned(base, scale))
        .and_then(|(current, base)| current.checked_sub(base))
        .zip(aligned(whole, scale));
    if let Some((top, bottom)) = parts {
        return quotient::convert(top, 1, bottom, 0, places);
    }
    let change = Rational::from(current) - Rational::from(base);
    change.divided_by(&whole.into())?.to_decimal(places)
}

/// `value * top / bottom`, rounded once.
///
/// # Errors
/// As [`Rational::to_decimal`]; also when the bottom is zero.
pub(crate) fn scaled_by(
    value: Decimal,
    top: Decimal,
    bottom: Decimal,
    places: Places,
) -> Result<Rounded<Decimal>> {
    // Each scale is at most 28.
    let scale = |part: Decimal| i32::try_from(part.scale()).unwrap_or(0);
    let exponent = scale(bottom).saturating_sub(scale(top)).saturating_sub(scale(value));
    let (value, top) = (value.mantissa(), top.mantissa());
    quotient::convert(value, top, bottom.mantissa(), exponent, places)
}

/// `left - right`: without a scale exactly, where the difference fits a decimal; else
/// rounded once.
///
/// # Errors
/// As [`Rational::to_decimal`].
pub(crate) fn difference(
    left: Decimal,
    right: Decimal,
    places: Places,
) -> Result<Rounded<Decimal>> {
    if places.scale.is_none()
        && let Ok(value) = subtract(left, right)
    {
        return Ok(Rounded { value: value.normalize(), exact: true });
    }
    (Rational::from(left) - Rational::from(right)).to_decimal(places)
}

/// The integer of so many decimals that the value is, if it fits.
fn aligned(value: Decimal, scale: u32) -> Option<i128> {
    let more = scale.checked_sub(value.scale())?;
    value.mantissa().checked_mul(power_of_ten(more)?)
}
