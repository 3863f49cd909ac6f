//! Converting an amount.

use core::ffi::c_char;

use crate::boundary::{InArgument, guard};
use crate::convert::ConversionHandle;
use crate::convert::ConvertOptionsValue;
use crate::error::ErrorInfo;
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::value::{CurrencyCode, DateValue, MoneyValue};

/// Converts an amount at the rate of a day ("2024-10-27") or over a period ("2023").
///
/// On a day without a rate the last one before serves, up to max_age_days; a later one only
/// by a policy that says so. A period takes its published average, or the one asked for.
/// Rounded once; by default to the minor unit.
///
/// @param on UTF-8, no NUL needed; NULL only with length 0
/// @param options NULL for the defaults
/// @param out receives a new object; tw_conversion_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_DATE,
///   TW_ERR_INVALID_PERIOD, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE, TW_ERR_STALE_RATE,
///   TW_ERR_NO_AVERAGE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
///   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_ARGUMENT, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_convert(
    table: *const RateTableHandle,
    money: MoneyValue,
    to: CurrencyCode,
    on: *const c_char,
    on_length: usize,
    options: *const ConvertOptionsValue,
    out: *mut *mut ConversionHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let money = money.read(2)?;
            let to = to.read(3)?;
            let on = call.text(on, on_length, 4)?;
            let options = ConvertOptionsValue::read(call, options, 6)?;
            let out = call.output(out, 7)?;
            let conversion =
                table.convert(money, to, on.parse().in_argument(4)?, &options)?;
            out.give(ConversionHandle(conversion));
            Ok(())
        })
    }
}

/// Converts an amount at the rate of a day, as tw_rate_table_convert().
///
/// @param options NULL for the defaults
/// @param out receives a new object; tw_conversion_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_DATE, TW_ERR_UNKNOWN_CURRENCY,
///   TW_ERR_NO_RATE, TW_ERR_STALE_RATE, TW_ERR_UNSUPPORTED_POLICY, TW_ERR_INVALID_POLICY,
///   TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_ARGUMENT, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_convert_on_day(
    table: *const RateTableHandle,
    money: MoneyValue,
    to: CurrencyCode,
    day: DateValue,
    options: *const ConvertOptionsValue,
    out: *mut *mut ConversionHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let money = money.read(2)?;
            let to = to.read(3)?;
            let day = day.read(4)?;
            let options = ConvertOptionsValue::read(call, options, 5)?;
            let out = call.output(out, 6)?;
            let conversion = table.convert(money, to, day.into(), &options)?;
            out.give(ConversionHandle(conversion));
            Ok(())
        })
    }
}
