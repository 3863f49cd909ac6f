//! Kinds of rates, as numbers and words.

use core::ffi::c_char;

use tradewind::RateKind;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// A day's market or reference rate.
pub const TW_RATE_KIND_SPOT: i32 = 0;
/// The mean over a period, as published.
pub const TW_RATE_KIND_PERIOD_AVERAGE: i32 = 1;
/// The last rate of a period, as published.
pub const TW_RATE_KIND_PERIOD_END: i32 = 2;
/// A rate fixed by law or peg from a day on; it does not age.
pub const TW_RATE_KIND_FIXED: i32 = 3;
/// A day's rate set by an authority.
pub const TW_RATE_KIND_OFFICIAL: i32 = 4;

/// The number of a word such as "period_average".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param rate_kind receives one of TW_RATE_KIND_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_kind_from_name(
    text: *const c_char,
    length: usize,
    rate_kind: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(rate_kind, 3)?;
            let word: RateKind = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param rate_kind one of TW_RATE_KIND_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_kind_name(
    rate_kind: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(RateKind::read(rate_kind, 1)?.word())
        })
    }
}
