//! Arguments that may not be negative.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::Rational,
};

/// The value of an argument that may not be negative.
pub(crate) fn part(name: &'static str, value: Decimal) -> Result<Rational> {
    if value.is_sign_negative() && !value.is_zero() {
        let message =
            format!("{name} of {value} are no part of trade: expected 0 or more");
        return Err(Error::new(ErrorCode::NegativePart, message).at(Location::name(name)));
    }
    Ok(value.into())
}
