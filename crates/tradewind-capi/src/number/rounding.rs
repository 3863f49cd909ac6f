//! Rounding modes, as numbers and words.

use core::ffi::c_char;

use tradewind::Rounding;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// To the nearest; a tie goes to the even digit.
pub const TW_ROUNDING_HALF_EVEN: i32 = 0;
/// To the nearest; a tie goes away from zero.
pub const TW_ROUNDING_HALF_UP: i32 = 1;
/// To the nearest; a tie goes towards zero.
pub const TW_ROUNDING_HALF_DOWN: i32 = 2;
/// Away from zero.
pub const TW_ROUNDING_UP: i32 = 3;
/// Towards zero.
pub const TW_ROUNDING_DOWN: i32 = 4;
/// Towards plus infinity.
pub const TW_ROUNDING_CEILING: i32 = 5;
/// Towards minus infinity.
pub const TW_ROUNDING_FLOOR: i32 = 6;

/// The number of a word such as "half_up".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param rounding receives one of TW_ROUNDING_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ROUNDING
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rounding_from_name(
    text: *const c_char,
    length: usize,
    rounding: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(rounding, 3)?;
            let word: Rounding = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param rounding one of TW_ROUNDING_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ROUNDING
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rounding_name(
    rounding: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Rounding::read(rounding, 1)?.word())
        })
    }
}
