//! Exact amounts in one currency.

use core::ffi::c_char;

use tradewind::Money;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::number::PlacesOptions;
use crate::output::sign;
use crate::status::Status;
use crate::value::{DecimalValue, MoneyValue};

/// Reads an amount and a code with one blank between: "11200000000.00 CNY".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_MONEY,
///   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_parse(
    text: *const c_char,
    text_length: usize,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let out = call.output(out, 3)?;
            out.set(text.parse::<Money>()?.into());
            Ok(())
        })
    }
}

/// Writes the form that tw_money_parse() reads, with all its digits.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_format(
    money: MoneyValue,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(money)?;
            Ok(())
        })
    }
}

/// Writes the form for readers, with all its digits: "CNY 11,200,000,000.00".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_format_grouped(
    money: MoneyValue,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let money = money.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(money.grouped())?;
            Ok(())
        })
    }
}

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
