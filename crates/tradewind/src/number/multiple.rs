//! The multiple of an increment that is nearest to a value.

use rust_decimal::Decimal;

use super::{Rational, Rounded, Rounding, decimal::exact};
use crate::error::{Error, ErrorCode, Result};

/// The multiple of `increment` next to the value, with the decimals of the increment.
pub(crate) fn multiple(
    value: Decimal,
    increment: Decimal,
    rounding: Rounding,
) -> Result<Rounded<Decimal>> {
    if increment.is_sign_negative() || increment.is_zero() {
        return Err(Error::new(
            ErrorCode::NotPositive,
            format!("cannot round to multiples of {increment}: expected more than 0"),
        ));
    }
    let step = Rational::from(increment);
    let times = Rational::from(value).divided_by(&step)?.integer(rounding);
    let result = exact(&(Rational::from(times) * step), increment.scale())?;
    Ok(Rounded { value: result, exact: result == value })
}
