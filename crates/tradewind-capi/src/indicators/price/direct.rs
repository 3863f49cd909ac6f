//! Direct indices: one period compared with another.

use tradewind::indicators::{self, IndexFormula, Matching};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::{BasketValue, MeasureValue};
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::word::Word;

/// The price index of one period on another; 1.05 says that prices rose by 5 percent.
///
/// @param formula  one of TW_INDEX_FORMULA_*
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_price_index(
    formula: i32,
    base: BasketValue,
    current: BasketValue,
    matching: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let formula = IndexFormula::read(formula, 1)?;
            let (base, current) = (base.read(call, 2)?, current.read(call, 3)?);
            let (base, current) = (base.basket(), current.basket());
            let matching = Matching::read(matching, 4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            let index =
                indicators::price_index(formula, base, current, matching, places)?;
            out.set(index.into());
            Ok(())
        })
    }
}

/// The quantity index of one period on another: the formula with prices and quantities
/// exchanged.
///
/// @param formula  one of TW_INDEX_FORMULA_*
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_quantity_index(
    formula: i32,
    base: BasketValue,
    current: BasketValue,
    matching: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let formula = IndexFormula::read(formula, 1)?;
            let (base, current) = (base.read(call, 2)?, current.read(call, 3)?);
            let (base, current) = (base.basket(), current.basket());
            let matching = Matching::read(matching, 4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            let index =
                indicators::quantity_index(formula, base, current, matching, places)?;
            out.set(index.into());
            Ok(())
        })
    }
}

/// The price index times the quantity index; of Fisher's it is the change of the value.
///
/// @param formula  one of TW_INDEX_FORMULA_*
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_NOT_POSITIVE, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_factor_reversal(
    formula: i32,
    base: BasketValue,
    current: BasketValue,
    matching: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let formula = IndexFormula::read(formula, 1)?;
            let (base, current) = (base.read(call, 2)?, current.read(call, 3)?);
            let (base, current) = (base.basket(), current.basket());
            let matching = Matching::read(matching, 4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            let index =
                indicators::factor_reversal(formula, base, current, matching, places)?;
            out.set(index.into());
            Ok(())
        })
    }
}
