//! Growth rates of many values or of many rates.

use tradewind::{Ratio, growth};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// exp(b) - 1, ln(value) = a + b * time being fitted by least squares; a fraction.
///
/// @param times      when each value stands, in any unit; NULL with 0 for one period apart
/// @param time_count as many as the values, or 0
/// @param values     above 0 each; NULL only with count 0
/// @param places     NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH, TW_ERR_NOT_POSITIVE,
///   TW_ERR_NO_CHANGE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_least_squares(
    times: *const DecimalValue,
    time_count: usize,
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let given = call.decimals(times, time_count, 1)?;
            let times = (!times.is_null()).then_some(given.as_slice());
            let values = call.decimals(values, count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                growth::least_squares(times, &values, places)?.map(Ratio::value).into(),
            );
            Ok(())
        })
    }
}

/// b, ln(value) = a + b * time being fitted by least squares; log points as a fraction.
///
/// @param times      when each value stands, in any unit; NULL with 0 for one period apart
/// @param time_count as many as the values, or 0
/// @param values     above 0 each; NULL only with count 0
/// @param places     NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH, TW_ERR_NOT_POSITIVE,
///   TW_ERR_NO_CHANGE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_least_squares_log(
    times: *const DecimalValue,
    time_count: usize,
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let given = call.decimals(times, time_count, 1)?;
            let times = (!times.is_null()).then_some(given.as_slice());
            let values = call.decimals(values, count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                growth::least_squares_log(times, &values, places)?
                    .map(Ratio::value)
                    .into(),
            );
            Ok(())
        })
    }
}

/// (product of 1 + rate)^(1 / count) - 1 as a fraction.
///
/// @param rates  fractions of -1 or more; NULL only with count 0
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_mean_geometric(
    rates: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let rates = call.decimals(rates, count, 1)?;
            let rates: Vec<Ratio> = rates.into_iter().map(Ratio::new).collect();
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(growth::mean_geometric(&rates, places)?.map(Ratio::value).into());
            Ok(())
        })
    }
}
