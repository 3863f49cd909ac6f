//! A rate looked up once.

use core::ffi::c_char;

use tradewind::Converter;

use crate::boundary::{InArgument, guard};
use crate::convert::{ConversionHandle, ConvertOptionsValue};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::value::{CurrencyCode, DateValue, MoneyValue};

/// A rate looked up once, for any number of amounts. Any number of threads may use one.
#[derive(Debug)]
pub struct ConverterHandle(pub(crate) Converter);

const _: () = assert_shareable::<ConverterHandle>();

/// Looks up the rate of a day ("2024-10-27") or a period ("2023") once, as
/// tw_rate_table_convert() does for each amount. It does not need the table afterwards.
///
/// @param on UTF-8, no NUL needed; NULL only with length 0
/// @param options NULL for the defaults
/// @param out receives a new object; tw_converter_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
///   TW_ERR_INVALID_PERIOD, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE, TW_ERR_STALE_RATE,
///   TW_ERR_NO_AVERAGE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
///   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_converter_new(
    table: *const RateTableHandle,
    from: CurrencyCode,
    to: CurrencyCode,
    on: *const c_char,
    on_length: usize,
    options: *const ConvertOptionsValue,
    out: *mut *mut ConverterHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let (from, to) = (from.read(2)?, to.read(3)?);
            let on = call.text(on, on_length, 4)?;
            let options = ConvertOptionsValue::read(call, options, 6)?;
            let out = call.output(out, 7)?;
            let on = on.parse().in_argument(4)?;
            out.give(ConverterHandle(table.converter(from, to, on, &options)?));
            Ok(())
        })
    }
}

/// Looks up the rate of a day once, as tw_converter_new().
///
/// @param options NULL for the defaults
/// @param out receives a new object; tw_converter_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_NO_RATE, TW_ERR_STALE_RATE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
///   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_converter_new_on_day(
    table: *const RateTableHandle,
    from: CurrencyCode,
    to: CurrencyCode,
    day: DateValue,
    options: *const ConvertOptionsValue,
    out: *mut *mut ConverterHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let (from, to) = (from.read(2)?, to.read(3)?);
            let day = day.read(4)?;
            let options = ConvertOptionsValue::read(call, options, 5)?;
            let out = call.output(out, 6)?;
            out.give(ConverterHandle(table.converter(from, to, day.into(), &options)?));
            Ok(())
        })
    }
}

/// Converts an amount.
///
/// @param out receives a new object; tw_conversion_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_CURRENCY_MISMATCH, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_converter_convert(
    converter: *const ConverterHandle,
    money: MoneyValue,
    out: *mut *mut ConversionHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converter = &call.object(converter, 1)?.0;
            let money = money.read(2)?;
            let out = call.output(out, 3)?;
            out.give(ConversionHandle(converter.convert(money)?));
            Ok(())
        })
    }
}

/// The currency of the amounts.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_converter_from(
    converter: *const ConverterHandle,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converter = &call.object(converter, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(converter.from().into());
            Ok(())
        })
    }
}

/// The currency of the results.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_converter_to(
    converter: *const ConverterHandle,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converter = &call.object(converter, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(converter.to().into());
            Ok(())
        })
    }
}

/// Frees a converter; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_converter_free(object: *mut ConverterHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
