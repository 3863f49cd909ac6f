//! Concentration: how the parts of a whole are spread.

use tradewind::indicators::{self, IndexUnit};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::cell_count::read_cell_count;
use crate::indicators::{CellValue, MeasureValue};
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;
use crate::word::Word;

/// The share of each value in the sum of all, as fractions.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @param out room for capacity cells, of which as many are written as a list has
///   values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_shares(
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.cells(out, capacity, 4)?;
            out.fill(&indicators::shares(&values, places)?)
        })
    }
}

/// The share of the k largest values in the sum of all, as a fraction.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param k 1 or more
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_top_share(
    values: *const DecimalValue,
    count: usize,
    k: u64,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::top_share(&values, k, places)?.into());
            Ok(())
        })
    }
}

/// The Herfindahl-Hirschman index: the sum of the squared shares.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param unit one of TW_INDEX_UNIT_*
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_herfindahl_hirschman(
    values: *const DecimalValue,
    count: usize,
    unit: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let unit = IndexUnit::read(unit, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::herfindahl_hirschman(&values, unit, places)?.into());
            Ok(())
        })
    }
}

/// The normalised Herfindahl-Hirschman index: (H - 1/n) / (1 - 1/n).
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param cells TW_CELL_COUNT_POSITIVE, TW_CELL_COUNT_ALL, or the cells of the
///   classification
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_herfindahl_hirschman_normalised(
    values: *const DecimalValue,
    count: usize,
    cells: i64,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let cells = read_cell_count(cells, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(
                indicators::herfindahl_hirschman_normalised(&values, cells, places)?
                    .into(),
            );
            Ok(())
        })
    }
}

/// How many equal parts would be as concentrated: 1 / H.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_numbers_equivalent(
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::numbers_equivalent(&values, places)?.into());
            Ok(())
        })
    }
}

/// Simpson's diversity: 1 - H.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_simpson(
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::simpson(&values, places)?.into());
            Ok(())
        })
    }
}

/// The Hirschman index: the square root of the sum of the squared shares.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_hirschman(
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::hirschman(&values, places)?.into());
            Ok(())
        })
    }
}

/// The concentration index of UNCTAD: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n)).
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param cells TW_CELL_COUNT_POSITIVE, TW_CELL_COUNT_ALL, or the cells of the
///   classification
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES, TW_ERR_LENGTH_MISMATCH
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_concentration(
    values: *const DecimalValue,
    count: usize,
    cells: i64,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let cells = read_cell_count(cells, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::concentration(&values, cells, places)?.into());
            Ok(())
        })
    }
}
