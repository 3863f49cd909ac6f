//! Chained indices: every period on the first.

use tradewind::indicators::{self, IndexFormula, Matching, Measure};

use crate::boundary::{Call, Failure, guard};
use crate::error::ErrorInfo;
use crate::indicators::price::items::BasketRead;
use crate::indicators::{BasketValue, MeasureValue};
use crate::number::PlacesOptions;
use crate::output::Column;
use crate::status::Status;
use crate::word::Word;

/// The chained price index of every period on the first: the product of the price indices
/// of neighbours.
///
/// @param formula  one of TW_INDEX_FORMULA_*
/// @param periods  one basket a period, in order; NULL only with count 0
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @param out      room for count measures, of which the first is 1
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_chained_price_index(
    formula: i32,
    periods: *const BasketValue,
    count: usize,
    matching: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let formula = IndexFormula::read(formula, 1)?;
            let periods = read_periods(call, periods, count)?;
            let periods = periods.iter().map(BasketRead::basket).collect::<Vec<_>>();
            let matching = Matching::read(matching, 4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.column(out, count, 6)?;
            fill(
                out,
                indicators::chained_price_index(formula, &periods, matching, places)?,
            );
            Ok(())
        })
    }
}

/// The chained quantity index of every period on the first: the product of the quantity
/// indices of neighbours.
///
/// @param formula  one of TW_INDEX_FORMULA_*
/// @param periods  one basket a period, in order; NULL only with count 0
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @param out      room for count measures, of which the first is 1
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL, TW_ERR_TOO_FEW_VALUES
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_chained_quantity_index(
    formula: i32,
    periods: *const BasketValue,
    count: usize,
    matching: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let formula = IndexFormula::read(formula, 1)?;
            let periods = read_periods(call, periods, count)?;
            let periods = periods.iter().map(BasketRead::basket).collect::<Vec<_>>();
            let matching = Matching::read(matching, 4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.column(out, count, 6)?;
            fill(
                out,
                indicators::chained_quantity_index(formula, &periods, matching, places)?,
            );
            Ok(())
        })
    }
}

fn read_periods(
    call: &Call,
    periods: *const BasketValue,
    count: usize,
) -> Result<Vec<BasketRead<'_>>, Failure> {
    let periods = call.array(periods, count, 2)?.iter();
    periods.map(|basket| basket.read(call, 2)).collect()
}

fn fill(out: Column<MeasureValue>, measures: Vec<Measure>) {
    let measures = measures.into_iter().map(MeasureValue::from);
    out.fill(&measures.collect::<Vec<_>>());
}
