//! The values that a figure may stand for.

use core::ffi::c_char;

use tradewind::Reading;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::status::Status;
use crate::value::IntervalValue;
use crate::word::Word;

/// The values that a figure may stand for under a reading of its digits, one of
/// TW_READING_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_interval(
    figure: *const FigureHandle,
    reading: i32,
    out: *mut IntervalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let out = call.output(out, 3)?;
            let interval = figure.interval(Reading::read(reading, 2)?);
            out.set(IntervalValue::of(&interval)?);
            Ok(())
        })
    }
}

/// The same as text: "[11150000000, 11250000000]", round brackets where an end does not
/// belong.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_interval_text(
    figure: *const FigureHandle,
    reading: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let figure = &call.object(figure, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(figure.interval(Reading::read(reading, 2)?))?;
            Ok(())
        })
    }
}
