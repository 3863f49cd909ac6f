//! Amounts in JSON.

use core::ffi::c_char;

use tradewind::{Money, MoneyJsonOptions};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::MoneyValue;

/// Reads {"amount": "11200000000.00", "currency": "CNY"}, both as text.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_JSON,
///   TW_ERR_INVALID_MONEY, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_from_json(
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
            out.set(Money::from_json(text)?.into());
            Ok(())
        })
    }
}

/// Reads the same, CNH being the offshore yuan, which ISO 4217 does not list.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param offshore_yuan not 0 to take CNH; 0 refuses it
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_JSON,
///   TW_ERR_INVALID_MONEY, TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_from_json_with(
    text: *const c_char,
    text_length: usize,
    offshore_yuan: i32,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let options = MoneyJsonOptions { offshore_yuan: offshore_yuan != 0 };
            let out = call.output(out, 4)?;
            out.set(Money::from_json_with(text, &options)?.into());
            Ok(())
        })
    }
}

/// Writes the form that tw_money_from_json() reads, with all the digits; one in CNH is for
/// tw_money_from_json_with().
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_money_to_json(
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
            buffer.write(money.to_json())
        })
    }
}
