//! Finding currencies.

use core::ffi::c_char;

use tradewind::{Currency, CurrencyStatus, ErrorCode};

use crate::boundary::{Failure, InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::CurrencyCode;
use crate::word::Word;

/// Reads the code of a currency, in use or withdrawn, such as "CNY".
/// "CNH" is refused: tw_currency_offshore_yuan() gives the offshore yuan.
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
            out.set(text.parse::<Currency>().in_argument(1)?.into());
            Ok(())
        })
    }
}

/// Finds a currency by what people call it: a code in any case, a name, a sign, such as
/// "RMB" or "tenge". A name that a currency kept over a redenomination is the one in use:
/// "zloty" is PLN, not PLZ. What several in use share is refused, such as "dollar", and what
/// several share of which none is in use. The name of a currency in use gives that one or is
/// refused; that of one withdrawn gives that one, or the one in use that is called so, or is
/// refused.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_AMBIGUOUS_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_from_name(
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
            out.set(Currency::from_name(text)?.into());
            Ok(())
        })
    }
}

/// Finds a currency by its three-digit number: the active one, else the only former one.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_AMBIGUOUS_CURRENCY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_from_numeric(
    numeric: u16,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let out = call.output(out, 2)?;
            out.set(Currency::from_numeric(numeric)?.into());
            Ok(())
        })
    }
}

/// The offshore yuan, CNH, which has no code in ISO 4217.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_offshore_yuan(
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let out = call.output(out, 1)?;
            out.set(Currency::offshore_yuan().into());
            Ok(())
        })
    }
}

/// How many currencies have a status.
///
/// @param currency_status one of TW_CURRENCY_STATUS_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_VALUE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_count(
    currency_status: i32,
    out: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let status = CurrencyStatus::read(currency_status, 1)?;
            let out = call.output(out, 2)?;
            out.set(Currency::of_status(status).count());
            Ok(())
        })
    }
}

/// The currency at a position among those of a status, in the order of the codes.
///
/// @param currency_status one of TW_CURRENCY_STATUS_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_VALUE, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_at(
    currency_status: i32,
    index: usize,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let status = CurrencyStatus::read(currency_status, 1)?;
            let out = call.output(out, 3)?;
            let currency = Currency::of_status(status).nth(index).ok_or_else(|| {
                let count = Currency::of_status(status).count();
                let fact = format!("is currency {index}; there are {count} {status}");
                Failure::new(ErrorCode::InvalidArgument, 2, &fact)
            })?;
            out.set(currency.into());
            Ok(())
        })
    }
}
