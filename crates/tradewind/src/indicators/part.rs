//! Arguments that may not be negative, or not zero.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::Rational,
};

/// The value of an argument that may not be negative.
pub(super) fn part(name: &'static str, value: Decimal) -> Result<Rational> {
    if value.is_sign_negative() && !value.is_zero() {
        let message = format!("{name} is {value}: expected 0 or more");
        return Err(refused(ErrorCode::NegativePart, message, name));
    }
    Ok(value.into())
}

/// The value of an argument of which a share is taken.
pub(super) fn whole(name: &'static str, value: Decimal) -> Result<Rational> {
    let value = part(name, value)?;
    if value.is_zero() { Err(zero_total(name)) } else { Ok(value) }
}

/// The value of an argument that divides and is no whole.
pub(super) fn divisor(name: &'static str, value: Decimal) -> Result<Rational> {
    let value = part(name, value)?;
    if value.is_zero() {
        let message = format!("{name} is zero: the quotient is undefined");
        return Err(refused(ErrorCode::ZeroDivisor, message, name));
    }
    Ok(value)
}

/// What a total of zero is refused with.
pub(super) fn zero_total(name: &'static str) -> Error {
    let message = format!("the total of {name} is zero: a share of it is undefined");
    refused(ErrorCode::ZeroTotal, message, name)
}

/// What a value is refused with that must be above zero.
pub(super) fn not_positive(name: &'static str, value: &Rational) -> Error {
    let message = format!("{name} is {value}: expected more than 0");
    refused(ErrorCode::NotPositive, message, name)
}

fn refused(code: ErrorCode, message: String, name: &'static str) -> Error {
    Error::new(code, message).at(Location::name(name))
}
