//! What the lists say about a currency.

use core::ffi::c_char;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::{CurrencyCode, DecimalValue};
use crate::word::Word;

/// The three-digit number of a currency, such as 156; 0 for a currency without one.
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

/// The decimals of its minor unit, such as 2; -1 for a currency without one, and
/// for a former one of which nobody says it.
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

/// The symbol that means this currency in every language, such as "CN¥", else the code.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_symbol(
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
            buffer.write(currency.symbol())?;
            Ok(())
        })
    }
}

/// The smallest step of a cash payment, where it is coarser than the minor unit.
/// found receives 1, or 0 where there is none; then out is left alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_cash_increment(
    currency: CurrencyCode,
    out: *mut DecimalValue,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let out = call.output(out, 2)?;
            let found = call.output(found, 3)?;
            let value = currency.cash_increment();
            found.set(value.is_some().into());
            if let Some(value) = value {
                out.set(value.into());
            }
            Ok(())
        })
    }
}

/// Whether ISO 4217 lists the code, and where: one of TW_CURRENCY_STATUS_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_status(
    currency: CurrencyCode,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let currency = currency.read(1)?;
            let out = call.output(out, 2)?;
            out.set(currency.status().number());
            Ok(())
        })
    }
}
