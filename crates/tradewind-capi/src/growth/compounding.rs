//! Growth of lists: compounded rates, contributions of all parts, the carry-over.

use core::ffi::c_char;

use tradewind::{Decimal, Ratio, growth};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::indicators::CellValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};

/// base, then base * (1 + rate 1), and so on: one level more than there are rates.
///
/// @param rates    fractions of -1 or more; NULL only with count 0
/// @param places   NULL for the default
/// @param out      room for capacity cells, of which count + 1 are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE,
///   TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_compound_index(
    base: DecimalValue,
    rates: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let base = base.read(1)?;
            let rates = ratios(call.decimals(rates, count, 2)?);
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.cells(out, capacity, 5)?;
            out.fill(&growth::compound_index(base, &rates, places)?)
        })
    }
}

/// (1 + rate 1) * ... * (1 + rate n) - 1 as a fraction.
///
/// @param rates  fractions of -1 or more; NULL only with count 0, which gives
///   TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_TOTAL_LOSS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_compounded(
    rates: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let rates = ratios(call.decimals(rates, count, 1)?);
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(growth::compounded(&rates, places)?.map(Ratio::value).into());
            Ok(())
        })
    }
}

/// The contribution of each part to the growth of their sum, and that growth.
///
/// @param bases    of the parts; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param currents of the parts, as many
/// @param places   NULL for the default
/// @param parts    room for count cells; NULL only with count 0
/// @param total    receives the growth of the sum
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_contributions(
    bases: *const DecimalValue,
    currents: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    parts: *mut CellValue,
    total: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let bases = call.decimals(bases, count, 1)?;
            let currents = call.decimals(currents, count, 2)?;
            let pairs: Vec<_> = bases.into_iter().zip(currents).collect();
            let places = PlacesOptions::read(call, places, 4)?;
            let parts = call.cells(parts, count, 5)?;
            let total = call.output(total, 6)?;
            let points = growth::contributions(&pairs, places)?;
            parts.fill(&points.parts)?;
            total.set(points.total.map(Ratio::value).into());
            Ok(())
        })
    }
}

/// last / mean - 1 as a fraction: the growth of next year if it stayed at the last level.
///
/// @param values the quarters or months of one year; NULL only with count 0, which gives
///   TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_carry_over(
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(growth::carry_over(&values, places)?.map(Ratio::value).into());
            Ok(())
        })
    }
}

/// How many times a phrase says: 10.9 of "increased by 10.9 times".
///
/// @param phrase the text; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_NUMBER,
///   TW_ERR_TOO_MANY_DIGITS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_times_in(
    phrase: *const c_char,
    length: usize,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let phrase = call.text(phrase, length, 1)?;
            let out = call.output(out, 3)?;
            out.set(growth::times_in(phrase).in_argument(1)?.into());
            Ok(())
        })
    }
}

fn ratios(decimals: Vec<Decimal>) -> Vec<Ratio> {
    decimals.into_iter().map(Ratio::new).collect()
}
