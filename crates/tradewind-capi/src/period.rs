//! Periods of the calendar.

use core::ffi::c_char;

use tradewind::Period;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::DateValue;

/// Reads a period and writes its canonical form: "2023-A1" is "2023".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_period_parse(
    text: *const c_char,
    text_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(text.parse::<Period>().in_argument(1)?)?;
            Ok(())
        })
    }
}

/// The first and the last day of a period.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_period_days(
    text: *const c_char,
    text_length: usize,
    first: *mut DateValue,
    last: *mut DateValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let first = call.output(first, 3)?;
            let last = call.output(last, 4)?;
            let period: Period = text.parse().in_argument(1)?;
            first.set(period.first_day().into());
            last.set(period.last_day().into());
            Ok(())
        })
    }
}

/// The same period one year before, in its canonical form.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_period_previous_year(
    text: *const c_char,
    text_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(
                text.parse::<Period>().in_argument(1)?.previous_year().in_argument(1)?,
            )?;
            Ok(())
        })
    }
}

/// The period of the same length just after, in its canonical form.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_period_next(
    text: *const c_char,
    text_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer
                .write(text.parse::<Period>().in_argument(1)?.next().in_argument(1)?)?;
            Ok(())
        })
    }
}

/// The period of the same length just before, in its canonical form.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_period_previous(
    text: *const c_char,
    text_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(
                text.parse::<Period>().in_argument(1)?.previous().in_argument(1)?,
            )?;
            Ok(())
        })
    }
}
