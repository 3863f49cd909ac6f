//! The status of a currency, as numbers and words.

use core::ffi::c_char;

use tradewind::CurrencyStatus;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// In list one: currencies and funds in use.
pub const TW_CURRENCY_STATUS_ACTIVE: i32 = 0;
/// In list three only: withdrawn.
pub const TW_CURRENCY_STATUS_FORMER: i32 = 1;
/// In no list: the offshore yuan.
pub const TW_CURRENCY_STATUS_UNLISTED: i32 = 2;

/// The number of a word such as "active".
///
/// @param text            UTF-8, no NUL needed; NULL only with length 0
/// @param currency_status receives one of TW_CURRENCY_STATUS_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_VALUE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_status_from_name(
    text: *const c_char,
    length: usize,
    currency_status: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(currency_status, 3)?;
            let word: CurrencyStatus = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param currency_status one of TW_CURRENCY_STATUS_*
/// @param buffer          receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length          receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_VALUE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_status_name(
    currency_status: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(CurrencyStatus::read(currency_status, 1)?.word())
        })
    }
}
