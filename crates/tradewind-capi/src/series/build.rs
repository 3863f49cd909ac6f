//! Series from arrays.

use core::ffi::c_char;

use tradewind::{Period, Series};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::indicators::price::items::{LabelValue, read_labels};
use crate::series::SeriesHandle;
use crate::status::Status;
use crate::value::DecimalValue;

/// The series of values by position: the first value belongs to the first period.
///
/// @param periods their texts; NULL only with count 0
/// @param values  as many; a missing one is not read; NULL only with count 0
/// @param missing as many bytes, not 0 for a gap; NULL where no value is missing
/// @param out receives a new object; tw_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
///   TW_ERR_NO_VALUES, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_DUPLICATE_PERIOD
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_series_from_arrays(
    periods: *const LabelValue,
    values: *const DecimalValue,
    missing: *const u8,
    count: usize,
    out: *mut *mut SeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let texts = read_labels(call, periods, count, 1)?;
            let values = call.values(values, missing, count, 2)?;
            let out = call.output(out, 5)?;
            let periods = texts.iter().map(|text| text.parse().in_argument(1));
            let periods = periods.collect::<Result<Vec<Period>, _>>()?;
            out.give(SeriesHandle(Series::from_slices(&periods, &values)?));
            Ok(())
        })
    }
}

/// The series of consecutive periods from the first one on.
///
/// @param first   UTF-8, no NUL needed; NULL only with length 0
/// @param values  a missing one is not read; NULL only with count 0
/// @param missing as many bytes, not 0 for a gap; NULL where no value is missing
/// @param out receives a new object; tw_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
///   TW_ERR_NO_VALUES, TW_ERR_FREQUENCY_MISMATCH
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_series_consecutive(
    first: *const c_char,
    first_length: usize,
    values: *const DecimalValue,
    missing: *const u8,
    count: usize,
    out: *mut *mut SeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let first = call.text(first, first_length, 1)?;
            let values = call.values(values, missing, count, 3)?;
            let out = call.output(out, 6)?;
            let first = first.parse().in_argument(1)?;
            out.give(SeriesHandle(Series::consecutive(first, values)?));
            Ok(())
        })
    }
}
