//! Qualifiers of a figure, as numbers and words.

use core::ffi::c_char;

use tradewind::Qualifier;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// None written.
pub const TW_QUALIFIER_STATED: i32 = 0;
/// "exactly": the value and no other.
pub const TW_QUALIFIER_EXACTLY: i32 = 1;
/// "about": a miss decides nothing.
pub const TW_QUALIFIER_ABOUT: i32 = 2;
/// "nearly": below the value, by how much is not said.
pub const TW_QUALIFIER_NEARLY: i32 = 3;
/// "more than": above the value.
pub const TW_QUALIFIER_MORE_THAN: i32 = 4;
/// "at least": the value or above.
pub const TW_QUALIFIER_AT_LEAST: i32 = 5;
/// "less than": below the value.
pub const TW_QUALIFIER_LESS_THAN: i32 = 6;
/// "at most": the value or below.
pub const TW_QUALIFIER_AT_MOST: i32 = 7;

/// The number of a word such as "exactly".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param qualifier receives one of TW_QUALIFIER_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_FIGURE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_qualifier_from_name(
    text: *const c_char,
    length: usize,
    qualifier: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(qualifier, 3)?;
            let word: Qualifier = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param qualifier one of TW_QUALIFIER_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_FIGURE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_qualifier_name(
    qualifier: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Qualifier::read(qualifier, 1)?.word())
        })
    }
}
