//! Notations, as numbers and words.

use core::ffi::c_char;

use tradewind::Notation;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// "1234.5"
pub const TW_NOTATION_PLAIN: i32 = 0;
/// "1,234.5"
pub const TW_NOTATION_COMMA_POINT: i32 = 1;
/// "1.234,5"
pub const TW_NOTATION_POINT_COMMA: i32 = 2;
/// "1 234,5": reads a blank, U+00A0 or U+202F, writes U+202F.
pub const TW_NOTATION_SPACE_COMMA: i32 = 3;
/// "1 234.5": reads a blank, U+00A0 or U+202F, writes U+202F.
pub const TW_NOTATION_SPACE_POINT: i32 = 4;
/// "1'234.5": reads an apostrophe or U+2019, writes U+2019.
pub const TW_NOTATION_APOSTROPHE_POINT: i32 = 5;
/// "1234,5"
pub const TW_NOTATION_COMMA: i32 = 6;

/// The number of a word such as "comma_point".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param notation receives one of TW_NOTATION_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_notation_from_name(
    text: *const c_char,
    length: usize,
    notation: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(notation, 3)?;
            let word: Notation = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param notation one of TW_NOTATION_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_notation_name(
    notation: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Notation::read(notation, 1)?.word())
        })
    }
}
