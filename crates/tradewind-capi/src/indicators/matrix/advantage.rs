//! Kinds of revealed comparative advantage, as numbers and words.

use core::ffi::c_char;

use tradewind::indicators::Advantage;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// (x / row) / (column / total): above 1 is an advantage
pub const TW_ADVANTAGE_BALASSA: i32 = 0;
/// (b - 1) / (b + 1), b being the Balassa index
pub const TW_ADVANTAGE_SYMMETRIC: i32 = 1;
/// ln b
pub const TW_ADVANTAGE_LOG: i32 = 2;
/// x / row - column / total
pub const TW_ADVANTAGE_ADDITIVE: i32 = 3;
/// x / total - (row / total)(column / total)
pub const TW_ADVANTAGE_NORMALISED: i32 = 4;
/// b over the mean of b in the row
pub const TW_ADVANTAGE_WEIGHTED: i32 = 5;

/// The number of a word such as "balassa".
///
/// @param text   UTF-8, no NUL needed; NULL only with length 0
/// @param number receives one of TW_ADVANTAGE_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_advantage_from_name(
    text: *const c_char,
    length: usize,
    number: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(number, 3)?;
            let word: Advantage = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param number one of TW_ADVANTAGE_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_advantage_name(
    number: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Advantage::read(number, 1)?.word())
        })
    }
}
