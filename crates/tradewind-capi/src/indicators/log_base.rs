//! Conventions: the base of a logarithm, as numbers or words.

use core::ffi::c_char;

use tradewind::indicators::LogBase;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// The natural logarithm: nats, as ESCAP and Theil have it.
pub const TW_LOG_BASE_E: i32 = 0;
/// Bits, as in information theory.
pub const TW_LOG_BASE_2: i32 = 1;
/// Decimal digits.
pub const TW_LOG_BASE_10: i32 = 2;

/// The number of a word such as "e".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param log_base receives one of TW_LOG_BASE_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_log_base_from_name(
    text: *const c_char,
    length: usize,
    log_base: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(log_base, 3)?;
            let word: LogBase = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param log_base one of TW_LOG_BASE_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_log_base_name(
    log_base: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(LogBase::read(log_base, 1)?.word())
        })
    }
}
