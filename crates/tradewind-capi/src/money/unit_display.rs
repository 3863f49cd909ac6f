//! Ways to name a currency, as numbers and words.

use core::ffi::c_char;

use tradewind::UnitDisplay;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// "CNY 1,234.50"
pub const TW_UNIT_DISPLAY_CODE_BEFORE: i32 = 0;
/// "1,234.50 CNY"
pub const TW_UNIT_DISPLAY_CODE_AFTER: i32 = 1;
/// The symbol, then the amount.
pub const TW_UNIT_DISPLAY_SYMBOL: i32 = 2;
/// The amount alone.
pub const TW_UNIT_DISPLAY_NONE: i32 = 3;

/// The number of a word such as "code_after".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param display receives one of TW_UNIT_DISPLAY_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_unit_display_from_name(
    text: *const c_char,
    length: usize,
    display: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(display, 3)?;
            let word: UnitDisplay = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param display one of TW_UNIT_DISPLAY_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_unit_display_name(
    display: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(UnitDisplay::read(display, 1)?.word())
        })
    }
}
