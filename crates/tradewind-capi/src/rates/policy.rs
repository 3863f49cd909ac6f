//! Lookup policies, as numbers and words.

use core::ffi::c_char;

use tradewind::LookupPolicy;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// The last one before, no older than the maximum age.
pub const TW_POLICY_PREVIOUS: i32 = 0;
/// Only one of the day itself.
pub const TW_POLICY_EXACT: i32 = 1;
/// The first one after; looks ahead.
pub const TW_POLICY_NEXT: i32 = 2;
/// The nearer of both, of two equally near the earlier; looks ahead.
pub const TW_POLICY_NEAREST: i32 = 3;
/// On the straight line between both, as the pair is quoted; looks ahead.
pub const TW_POLICY_LINEAR: i32 = 4;

/// The number of a word such as "exact".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param policy receives one of TW_POLICY_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_policy_from_name(
    text: *const c_char,
    length: usize,
    policy: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(policy, 3)?;
            let word: LookupPolicy = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param policy one of TW_POLICY_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_policy_name(
    policy: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(LookupPolicy::read(policy, 1)?.word())
        })
    }
}
