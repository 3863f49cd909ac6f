//! A series as C holds it.

use core::ffi::c_char;

use tradewind::Series;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::status::Status;
use crate::text::TextHandle;

/// The values of one figure over consecutive periods of one frequency; gaps stay gaps.
#[derive(Debug)]
pub struct SeriesHandle(pub(crate) Series);

const _: () = assert_shareable::<SeriesHandle>();

/// Reads a series such as "2023-01=1.5, 2023-02=, 2023-03=2", in any order; nothing stands
/// after the sign of a gap.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param out receives a new object; tw_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_NUMBER, TW_ERR_TOO_MANY_DIGITS, TW_ERR_NO_VALUES,
///   TW_ERR_FREQUENCY_MISMATCH, TW_ERR_DUPLICATE_PERIOD
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_series_parse(
    text: *const c_char,
    text_length: usize,
    out: *mut *mut SeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let out = call.output(out, 3)?;
            out.give(SeriesHandle(text.parse().in_argument(1)?));
            Ok(())
        })
    }
}

/// The series as text, as tw_series_parse() reads it.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_series_text(
    series: *const SeriesHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(series.to_string().into());
            Ok(())
        })
    }
}

/// Frees a series; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_series_free(object: *mut SeriesHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
