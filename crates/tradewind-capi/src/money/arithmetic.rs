//! Sums, products, orders of amounts.

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::number::PlacesOptions;
use crate::output::sign;
use crate::status::Status;
use crate::value::{DecimalValue, MoneyValue};

/// The exact sum.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_add(
    left: MoneyValue,
    right: MoneyValue,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = left.read(1)?;
            let right = right.read(2)?;
            let out = call.output(out, 3)?;
            out.set(left.add(right)?.into());
            Ok(())
        })
    }
}

/// The exact difference.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_CURRENCY_MISMATCH,
///   TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_subtract(
    left: MoneyValue,
    right: MoneyValue,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = left.read(1)?;
            let right = right.read(2)?;
            let out = call.output(out, 3)?;
            out.set(left.subtract(right)?.into());
            Ok(())
        })
    }
}

/// The exact product with a plain number.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_multiply(
    money: MoneyValue,
    factor: DecimalValue,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let factor = factor.read(2)?;
            let out = call.output(out, 3)?;
            out.set(money.multiply(factor)?.into());
            Ok(())
        })
    }
}

/// Which of two amounts of one currency is larger: -1 when it is the right, 0 when none,
/// 1 when it is the left.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_CURRENCY_MISMATCH
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_compare(
    left: MoneyValue,
    right: MoneyValue,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = left.read(1)?;
            let right = right.read(2)?;
            let out = call.output(out, 3)?;
            out.set(sign(left.compare(right)?));
            Ok(())
        })
    }
}

/// The amount with the decimals asked for, rounded once; by default with those of the
/// minor unit.
/// exact receives 1 when no digit was lost, else 0.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_round(
    money: MoneyValue,
    places: *const PlacesOptions,
    out: *mut MoneyValue,
    exact: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let places = PlacesOptions::read(call, places, 2)?;
            let out = call.output(out, 3)?;
            let exact = call.output(exact, 4)?;
            let rounded = money.round(places)?;
            out.set(rounded.value.into());
            exact.set(rounded.exact.into());
            Ok(())
        })
    }
}

/// The amount in the currency that replaced this one, by the factor of the law; by default
/// with the decimals of its minor unit.
/// exact receives 1 when no digit was lost, else 0.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_NO_SUCCESSOR, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_redenominate(
    money: MoneyValue,
    places: *const PlacesOptions,
    out: *mut MoneyValue,
    exact: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let places = PlacesOptions::read(call, places, 2)?;
            let out = call.output(out, 3)?;
            let exact = call.output(exact, 4)?;
            let rounded = money.redenominated(places)?;
            out.set(rounded.value.into());
            exact.set(rounded.exact.into());
            Ok(())
        })
    }
}
