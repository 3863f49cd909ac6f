//! Currencies of ISO 4217.

use core::ffi::c_char;

use tradewind::Currency;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::CurrencyCode;

/// Reads the code of an active currency, such as "CNY".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_parse(
    text: *const c_char,
    text_length: usize,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let out = call.output(out, 3)?;
            out.set(text.parse::<Currency>()?.into());
            Ok(())
        })
    }
}

/// The three-digit number of a currency, such as 156.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_numeric(
    currency: CurrencyCode,
    out: *mut u32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let out = call.output(out, 2)?;
            out.set(currency.numeric().unwrap_or_default().into());
            Ok(())
        })
    }
}

/// The decimals of its minor unit, such as 2; -1 for a currency without one.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_minor_units(
    currency: CurrencyCode,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let out = call.output(out, 2)?;
            out.set(currency.minor_units().map_or(-1, i32::from));
            Ok(())
        })
    }
}

/// The English name in ISO 4217.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_name(
    currency: CurrencyCode,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(currency.name())?;
            Ok(())
        })
    }
}
