//! Averages over a period, as numbers and words.

use core::ffi::c_char;

use tradewind::Average;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// As published; never computed.
pub const TW_AVERAGE_PUBLISHED: i32 = 0;
/// The arithmetic mean of the rates of every day on which all legs were published: of one
/// series as it is quoted, of a cross the way in which its first day is at least one.
pub const TW_AVERAGE_MEAN_OF_DAILY_CROSSES: i32 = 1;
/// The cross of two means: of each leg the published average where there is one, else the
/// mean of its own days as quoted.
pub const TW_AVERAGE_CROSS_OF_MEANS: i32 = 2;
/// The mean of the means of the months of the period, each being the mean of its daily
/// crosses. The period consists of whole months, each with a rate.
pub const TW_AVERAGE_MEAN_OF_MONTH_MEANS: i32 = 3;
/// The harmonic mean of the daily crosses, taken the same way round as their arithmetic
/// mean.
pub const TW_AVERAGE_HARMONIC: i32 = 4;
/// The published rate of the end of the period, else that of its last day.
pub const TW_AVERAGE_END_OF_PERIOD: i32 = 5;

/// The number of a word such as "mean_of_daily_crosses".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param average receives one of TW_AVERAGE_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_average_from_name(
    text: *const c_char,
    length: usize,
    average: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(average, 3)?;
            let word: Average = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param average one of TW_AVERAGE_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_average_name(
    average: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Average::read(average, 1)?.word())
        })
    }
}
