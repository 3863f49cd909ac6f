//! Readings of a figure, as numbers and words.

use core::ffi::c_char;

use tradewind::Reading;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// Rounded to the last written digit: half a unit to both sides.
pub const TW_READING_WRITTEN: i32 = 0;
/// Cut off after the last written digit: up to one unit more.
pub const TW_READING_TRUNCATED: i32 = 1;
/// Trailing zeros are padding: half a unit of the last digit that is not zero.
pub const TW_READING_PADDED: i32 = 2;

/// The number of a word such as "truncated".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param reading receives one of TW_READING_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_reading_from_name(
    text: *const c_char,
    length: usize,
    reading: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(reading, 3)?;
            let word: Reading = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param reading one of TW_READING_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_reading_name(
    reading: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Reading::read(reading, 1)?.word())
        })
    }
}
