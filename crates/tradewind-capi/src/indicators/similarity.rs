//! Similarity of two structures.

use tradewind::indicators;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;

/// The similarity of two structures of exports, after Finger and Kreinin, 0 to 100.
///
/// @param left as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_similarity(
    left: *const DecimalValue,
    left_count: usize,
    right: *const DecimalValue,
    right_count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = call.decimals(left, left_count, 1)?;
            let right = call.decimals(right, right_count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(indicators::similarity(&left, &right, places)?.into());
            Ok(())
        })
    }
}

/// The complementarity of one country's exports with another's imports, 0 to 100.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_complementarity(
    exports: *const DecimalValue,
    exports_count: usize,
    imports: *const DecimalValue,
    imports_count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = call.decimals(exports, exports_count, 1)?;
            let imports = call.decimals(imports, imports_count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(indicators::complementarity(&exports, &imports, places)?.into());
            Ok(())
        })
    }
}

/// Krugman's index of dissimilarity of two structures, 0 to 2.
///
/// @param left as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_krugman(
    left: *const DecimalValue,
    left_count: usize,
    right: *const DecimalValue,
    right_count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = call.decimals(left, left_count, 1)?;
            let right = call.decimals(right, right_count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(indicators::krugman(&left, &right, places)?.into());
            Ok(())
        })
    }
}

/// The diversification index of UNCTAD: half the sum of the differences of shares.
///
/// @param country as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_diversification(
    country: *const DecimalValue,
    country_count: usize,
    world: *const DecimalValue,
    world_count: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let country = call.decimals(country, country_count, 1)?;
            let world = call.decimals(world, world_count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(indicators::diversification(&country, &world, places)?.into());
            Ok(())
        })
    }
}
