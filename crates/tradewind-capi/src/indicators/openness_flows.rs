//! Conventions: how openness takes exports and imports together, as numbers or words.

use core::ffi::c_char;

use tradewind::indicators::Openness;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// Their sum, as the World Bank does.
pub const TW_OPENNESS_SUM: i32 = 0;
/// Their mean, half of the sum, as UNCTAD does.
pub const TW_OPENNESS_MEAN: i32 = 1;

/// The number of a word such as "sum".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param openness receives one of TW_OPENNESS_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_openness_from_name(
    text: *const c_char,
    length: usize,
    openness: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(openness, 3)?;
            let word: Openness = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param openness one of TW_OPENNESS_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_openness_name(
    openness: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Openness::read(openness, 1)?.word())
        })
    }
}
