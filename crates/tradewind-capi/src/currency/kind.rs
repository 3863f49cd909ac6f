//! Kinds of successions, as numbers and words.

use core::ffi::c_char;

use tradewind::SuccessionKind;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// The country changed its unit: zeros were struck, or the unit was renamed.
pub const TW_SUCCESSION_KIND_REDENOMINATION: i32 = 0;
/// The currency became part of an existing one, at a rate fixed for good.
pub const TW_SUCCESSION_KIND_FIXED_CONVERSION: i32 = 1;

/// The number of a word such as "redenomination".
///
/// @param text            UTF-8, no NUL needed; NULL only with length 0
/// @param succession_kind receives one of TW_SUCCESSION_KIND_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_VALUE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_succession_kind_from_name(
    text: *const c_char,
    length: usize,
    succession_kind: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(succession_kind, 3)?;
            let word: SuccessionKind = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param succession_kind one of TW_SUCCESSION_KIND_*
/// @param buffer          receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length          receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_VALUE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_succession_kind_name(
    succession_kind: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(SuccessionKind::read(succession_kind, 1)?.word())
        })
    }
}
