//! Verdicts, as numbers and words.

use core::ffi::c_char;

use tradewind::Verdict;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// They agree as written: each within half a unit of its last digit.
pub const TW_VERDICT_CONSISTENT: i32 = 0;
/// They agree if the figures were cut off, not rounded.
pub const TW_VERDICT_CONSISTENT_IF_TRUNCATED: i32 = 1;
/// They agree if trailing zeros are padding.
pub const TW_VERDICT_CONSISTENT_IF_ZEROS_ARE_PADDING: i32 = 2;
/// They agree at another rate than the one chosen; the check names it.
pub const TW_VERDICT_CONSISTENT_AT_ANOTHER_RATE: i32 = 3;
/// The growth does not lead back to the earlier figure, perhaps since revised.
pub const TW_VERDICT_DIFFERS_FROM_BASE: i32 = 4;
/// Nothing can be said; the check gives the reason.
pub const TW_VERDICT_UNDETERMINED: i32 = 5;
/// They do not agree, and rounding does not explain it.
pub const TW_VERDICT_INCONSISTENT: i32 = 6;

/// The number of a word such as "consistent_if_truncated".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param verdict receives one of TW_VERDICT_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_verdict_from_name(
    text: *const c_char,
    length: usize,
    verdict: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(verdict, 3)?;
            let word: Verdict = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param verdict one of TW_VERDICT_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_verdict_name(
    verdict: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Verdict::read(verdict, 1)?.word())
        })
    }
}
