//! Days of the calendar.

use core::ffi::c_char;

use tradewind::{parse_date, weekday_name};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::DateValue;

/// Reads a day such as "2024-10-27".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_date_parse(
    text: *const c_char,
    text_length: usize,
    out: *mut DateValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let out = call.output(out, 3)?;
            out.set(parse_date(text).in_argument(1)?.into());
            Ok(())
        })
    }
}

/// Writes a day as "2024-10-27".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_date_format(
    date: DateValue,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let date = date.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(date)?;
            Ok(())
        })
    }
}

/// The English name of the weekday, such as "Sunday".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_date_weekday(
    date: DateValue,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let date = date.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(weekday_name(date))?;
            Ok(())
        })
    }
}
