//! What becomes of a product that stands in one period only, as numbers and words.

use core::ffi::c_char;

use tradewind::indicators::Matching;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// It is an error.
pub const TW_MATCHING_ALL: i32 = 0;
/// It is left out; the convention of the result counts the products left out.
pub const TW_MATCHING_MATCHED_ONLY: i32 = 1;

/// The number of a word such as "matched_only".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param matching  receives one of TW_MATCHING_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matching_from_name(
    text: *const c_char,
    length: usize,
    matching: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(matching, 3)?;
            let word: Matching = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param matching one of TW_MATCHING_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matching_name(
    matching: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Matching::read(matching, 1)?.word())
        })
    }
}
