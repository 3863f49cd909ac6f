//! Kinds of checks, as numbers and words.

use core::ffi::c_char;

use tradewind::CheckKind;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// An amount with its stated equivalent in another currency, at a dated rate.
pub const TW_CHECK_KIND_EQUIVALENT: i32 = 0;
/// Several stated equivalents with each other.
pub const TW_CHECK_KIND_AGREEMENT: i32 = 1;
/// The total of a package with its members.
pub const TW_CHECK_KIND_UMBRELLA: i32 = 2;
/// A whole with its parts.
pub const TW_CHECK_KIND_PARTS: i32 = 3;
/// One part with its whole.
pub const TW_CHECK_KIND_SHARE: i32 = 4;
/// A stated rank with the figures.
pub const TW_CHECK_KIND_RANK: i32 = 5;
/// A stated growth with an earlier figure.
pub const TW_CHECK_KIND_GROWTH: i32 = 6;
/// The same observation twice.
pub const TW_CHECK_KIND_DUPLICATE: i32 = 7;
/// The same trade as both partners report it.
pub const TW_CHECK_KIND_MIRROR: i32 = 8;
/// Days with each other and with their weekday.
pub const TW_CHECK_KIND_DATES: i32 = 9;
/// The numbering of editions.
pub const TW_CHECK_KIND_ORDINALS: i32 = 10;

/// The number of a word such as "parts".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param kind receives one of TW_CHECK_KIND_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_kind_from_name(
    text: *const c_char,
    length: usize,
    kind: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(kind, 3)?;
            let word: CheckKind = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param kind one of TW_CHECK_KIND_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_kind_name(
    kind: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(CheckKind::read(kind, 1)?.word())
        })
    }
}
