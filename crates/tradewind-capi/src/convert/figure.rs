//! A reported figure in another currency.

use core::ffi::c_char;

use tradewind::{FigureConversion, Reading};

use crate::boundary::{InArgument, guard};
use crate::convert::{ConversionHandle, ConvertOptionsValue};
use crate::error::ErrorInfo;
use crate::figure::FigureHandle;
use crate::handle::{assert_shareable, free};
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::value::{CurrencyCode, DateValue, IntervalValue};
use crate::word::Word;

/// A reported figure in another currency: its value converted, and the values that its
/// digits allow, at the same exact rate.
#[derive(Debug)]
pub struct FigureConversionHandle(pub(crate) FigureConversion);

const _: () = assert_shareable::<FigureConversionHandle>();

/// Converts a reported figure at the rate of a day ("2024-10-27") or over a period ("2023"),
/// as tw_rate_table_convert() does an amount.
///
/// @param on UTF-8, no NUL needed; NULL only with length 0
/// @param options NULL for the defaults
/// @param out receives a new object; tw_figure_conversion_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
///   TW_ERR_INVALID_PERIOD, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE, TW_ERR_STALE_RATE,
///   TW_ERR_NO_AVERAGE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
///   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_convert_figure(
    table: *const RateTableHandle,
    figure: *const FigureHandle,
    to: CurrencyCode,
    on: *const c_char,
    on_length: usize,
    options: *const ConvertOptionsValue,
    out: *mut *mut FigureConversionHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let figure = &call.object(figure, 2)?.0;
            let to = to.read(3)?;
            let on = call.text(on, on_length, 4)?;
            let options = ConvertOptionsValue::read(call, options, 6)?;
            let out = call.output(out, 7)?;
            let on = on.parse().in_argument(4)?;
            let converted = table.convert_figure(figure, to, on, &options)?;
            out.give(FigureConversionHandle(converted));
            Ok(())
        })
    }
}

/// Converts a reported figure at the rate of a day, as tw_rate_table_convert_figure().
///
/// @param options NULL for the defaults
/// @param out receives a new object; tw_figure_conversion_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_NO_RATE, TW_ERR_STALE_RATE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
///   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_STRUCT, TW_ERR_UNIT_MISMATCH, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_convert_figure_on_day(
    table: *const RateTableHandle,
    figure: *const FigureHandle,
    to: CurrencyCode,
    day: DateValue,
    options: *const ConvertOptionsValue,
    out: *mut *mut FigureConversionHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let figure = &call.object(figure, 2)?.0;
            let to = to.read(3)?;
            let day = day.read(4)?;
            let options = ConvertOptionsValue::read(call, options, 5)?;
            let out = call.output(out, 6)?;
            let converted = table.convert_figure(figure, to, day.into(), &options)?;
            out.give(FigureConversionHandle(converted));
            Ok(())
        })
    }
}

/// The figure as reported; it outlives the conversion.
///
/// @param out receives a new object; tw_figure_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_conversion_figure(
    figure_conversion: *const FigureConversionHandle,
    out: *mut *mut FigureHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converted = &call.object(figure_conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(FigureHandle(converted.figure().clone()));
            Ok(())
        })
    }
}

/// The conversion of its value, with everything needed to cite it; it outlives this object.
///
/// @param out receives a new object; tw_conversion_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_conversion_conversion(
    figure_conversion: *const FigureConversionHandle,
    out: *mut *mut ConversionHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converted = &call.object(figure_conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(ConversionHandle(converted.conversion().clone()));
            Ok(())
        })
    }
}

/// The values in the target currency that the figure may stand for under a reading of its
/// digits, one of TW_READING_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_conversion_interval(
    figure_conversion: *const FigureConversionHandle,
    reading: i32,
    out: *mut IntervalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converted = &call.object(figure_conversion, 1)?.0;
            let out = call.output(out, 3)?;
            let interval = converted.interval(Reading::read(reading, 2)?);
            out.set(IntervalValue::of(&interval)?);
            Ok(())
        })
    }
}

/// The same as text: "[1565016272.7, 1579052293.0]", round brackets where an end does not
/// belong.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_figure_conversion_interval_text(
    figure_conversion: *const FigureConversionHandle,
    reading: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converted = &call.object(figure_conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(converted.interval(Reading::read(reading, 2)?))?;
            Ok(())
        })
    }
}

/// Frees a converted figure; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_figure_conversion_free(object: *mut FigureConversionHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
