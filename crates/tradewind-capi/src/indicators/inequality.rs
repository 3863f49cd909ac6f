//! Inequality of the parts of a whole: entropy, Theil, Gini.

use tradewind::indicators::{self, GiniCorrection, LogBase};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::indicators::cell_count::read_cell_count;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;
use crate::word::Word;

/// The entropy of the shares: the sum of s ln(1/s).
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param log one of TW_LOG_BASE_*
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_entropy(
    values: *const DecimalValue,
    count: usize,
    log: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let log = LogBase::read(log, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::entropy(&values, log, places)?.into());
            Ok(())
        })
    }
}

/// The entropy of the shares relative to that of n equal parts: E / ln n.
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
pub unsafe extern "C" fn tw_indicators_entropy_normalised(
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
            out.set(indicators::entropy_normalised(&values, cells, places)?.into());
            Ok(())
        })
    }
}

/// Theil's T: the mean of (x/mu) ln(x/mu), mu being the mean.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_theil_t(
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
            out.set(indicators::theil_t(&values, places)?.into());
            Ok(())
        })
    }
}

/// Theil's L, the mean of ln(mu/x), mu being the mean.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_theil_l(
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
            out.set(indicators::theil_l(&values, places)?.into());
            Ok(())
        })
    }
}

/// The Gini coefficient.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param correction one of TW_GINI_CORRECTION_*
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_gini(
    values: *const DecimalValue,
    count: usize,
    correction: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let correction = GiniCorrection::read(correction, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::gini(&values, correction, places)?.into());
            Ok(())
        })
    }
}
