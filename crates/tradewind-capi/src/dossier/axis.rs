//! Sides of trade, as numbers and words.

use core::ffi::c_char;

use tradewind::TradeAxis;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// Who reports
pub const TW_TRADE_AXIS_REPORTER: i32 = 0;
/// With whom
pub const TW_TRADE_AXIS_PARTNER: i32 = 1;
/// What
pub const TW_TRADE_AXIS_COMMODITY: i32 = 2;
/// When
pub const TW_TRADE_AXIS_PERIOD: i32 = 3;

/// The number of a word such as "partner".
///
/// @param text   UTF-8, no NUL needed; NULL only with length 0
/// @param number receives one of TW_TRADE_AXIS_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_trade_axis_from_name(
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
            let word: TradeAxis = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param number one of TW_TRADE_AXIS_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_trade_axis_name(
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
            buffer.write(TradeAxis::read(number, 1)?.word())
        })
    }
}
