//! What a series holds.

use core::ffi::c_char;

use tradewind::Period;

use crate::boundary::{InArgument, guard, infallible, item};
use crate::error::ErrorInfo;
use crate::series::SeriesHandle;
use crate::status::Status;
use crate::value::DecimalValue;

/// How many periods a series has, gaps included; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_series_period_count(series: *const SeriesHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(series).map_or(0, |series| series.0.period_count())
    })
}

/// How many periods of a series have a value; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_series_value_count(series: *const SeriesHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(series).map_or(0, |series| series.0.value_count())
    })
}

/// A period of a series in its canonical form; the first is number 0.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_series_period(
    series: *const SeriesHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            item(series.values(), index, 2, "period")?;
            buffer.write(
                series.period(index).map(|period| period.to_string()).unwrap_or_default(),
            )
        })
    }
}

/// The values of a series in order.
///
/// @param values  room for capacity values; that of a gap is 0
/// @param missing room for as many bytes: 1 for a gap, else 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_series_values(
    series: *const SeriesHandle,
    values: *mut DecimalValue,
    missing: *mut u8,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let held = call.object(series, 1)?.0.values();
            let values = call.room(values, capacity, held.len(), 2)?;
            let missing = call.room(missing, capacity, held.len(), 3)?;
            values.fill(
                &held
                    .iter()
                    .map(|value| value.unwrap_or_default().into())
                    .collect::<Vec<_>>(),
            );
            let gaps = held.iter().map(|value| u8::from(value.is_none()));
            missing.fill(&gaps.collect::<Vec<_>>());
            Ok(())
        })
    }
}

/// The value of a period; present receives 0 for a gap and for a period that the series
/// does not have, and value is then 0.
///
/// @param period UTF-8, no NUL needed; NULL only with length 0
/// @param present receives 1 where there is a value, else 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_series_get(
    series: *const SeriesHandle,
    period: *const c_char,
    period_length: usize,
    value: *mut DecimalValue,
    present: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let period = call.text(period, period_length, 2)?;
            let value = call.output(value, 4)?;
            let present = call.output(present, 5)?;
            let held = series.get(period.parse::<Period>().in_argument(2)?);
            value.set(held.unwrap_or_default().into());
            present.set(held.is_some().into());
            Ok(())
        })
    }
}
