//! Values of two periods, and what of their change prices and quantities did.

use tradewind::indicators::{self, Matching};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::{BasketValue, MeasureValue};
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::word::Word;

/// sum(p1 q1) / sum(p0 q0)
///
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART,
///   TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_value_index(
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
            let (base, current) = (base.read(call, 1)?, current.read(call, 2)?);
            let (base, current) = (base.basket(), current.basket());
            let matching = Matching::read(matching, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::value_index(base, current, matching, places)?.into());
            Ok(())
        })
    }
}

/// sum(p1 q1) - sum(p0 q0): the sum of both indicators of Bennet.
///
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_value_change(
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
            let (base, current) = (base.read(call, 1)?, current.read(call, 2)?);
            let (base, current) = (base.basket(), current.basket());
            let matching = Matching::read(matching, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::value_change(base, current, matching, places)?.into());
            Ok(())
        })
    }
}

/// sum((q0 + q1) / 2 (p1 - p0)): what of a change in value prices did.
///
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_bennet_price(
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
            let (base, current) = (base.read(call, 1)?, current.read(call, 2)?);
            let (base, current) = (base.basket(), current.basket());
            let matching = Matching::read(matching, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::bennet_price(base, current, matching, places)?.into());
            Ok(())
        })
    }
}

/// sum((p0 + p1) / 2 (q1 - q0)): what of a change in value quantities did.
///
/// @param matching one of TW_MATCHING_*
/// @param places   NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_DUPLICATE_LABEL, TW_ERR_UNMATCHED_PRODUCT, TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_bennet_quantity(
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
            let (base, current) = (base.read(call, 1)?, current.read(call, 2)?);
            let (base, current) = (base.basket(), current.basket());
            let matching = Matching::read(matching, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(indicators::bennet_quantity(base, current, matching, places)?.into());
            Ok(())
        })
    }
}
