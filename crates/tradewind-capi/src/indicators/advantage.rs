//! Comparative advantage, as trade reveals it.

use tradewind::indicators;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;

/// Balassa's revealed comparative advantage: (x / X) / (x_w / W).
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_balassa(
    product_exports: DecimalValue,
    exports: DecimalValue,
    world_product_exports: DecimalValue,
    world_exports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let product_exports = product_exports.read(1)?;
            let exports = exports.read(2)?;
            let world_product_exports = world_product_exports.read(3)?;
            let world_exports = world_exports.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::balassa(
                    product_exports,
                    exports,
                    world_product_exports,
                    world_exports,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The symmetric revealed comparative advantage: (B - 1) / (B + 1).
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_symmetric_advantage(
    product_exports: DecimalValue,
    exports: DecimalValue,
    world_product_exports: DecimalValue,
    world_exports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let product_exports = product_exports.read(1)?;
            let exports = exports.read(2)?;
            let world_product_exports = world_product_exports.read(3)?;
            let world_exports = world_exports.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::symmetric_advantage(
                    product_exports,
                    exports,
                    world_product_exports,
                    world_exports,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The natural logarithm of Balassa's revealed comparative advantage.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_log_advantage(
    product_exports: DecimalValue,
    exports: DecimalValue,
    world_product_exports: DecimalValue,
    world_exports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let product_exports = product_exports.read(1)?;
            let exports = exports.read(2)?;
            let world_product_exports = world_product_exports.read(3)?;
            let world_exports = world_exports.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::log_advantage(
                    product_exports,
                    exports,
                    world_product_exports,
                    world_exports,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The additive revealed comparative advantage: x / X - x_w / W.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_additive_advantage(
    product_exports: DecimalValue,
    exports: DecimalValue,
    world_product_exports: DecimalValue,
    world_exports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let product_exports = product_exports.read(1)?;
            let exports = exports.read(2)?;
            let world_product_exports = world_product_exports.read(3)?;
            let world_exports = world_exports.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::additive_advantage(
                    product_exports,
                    exports,
                    world_product_exports,
                    world_exports,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The normalised revealed comparative advantage: x / W - X x_w / W^2.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_normalised_advantage(
    product_exports: DecimalValue,
    exports: DecimalValue,
    world_product_exports: DecimalValue,
    world_exports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let product_exports = product_exports.read(1)?;
            let exports = exports.read(2)?;
            let world_product_exports = world_product_exports.read(3)?;
            let world_exports = world_exports.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::normalised_advantage(
                    product_exports,
                    exports,
                    world_product_exports,
                    world_exports,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}
