//! Balances: exports beside imports.

use tradewind::indicators::{self, Openness};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;
use crate::word::Word;

/// exports - imports, in one currency and period.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_balance(
    exports: DecimalValue,
    imports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = exports.read(1)?;
            let imports = imports.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::balance(exports, imports, places)?.into());
            Ok(())
        })
    }
}

/// exports + imports, in one currency and period.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_total(
    exports: DecimalValue,
    imports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = exports.read(1)?;
            let imports = imports.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::total(exports, imports, places)?.into());
            Ok(())
        })
    }
}

/// (exports - imports) / (exports + imports), from -1 to 1.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_normalised_balance(
    exports: DecimalValue,
    imports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = exports.read(1)?;
            let imports = imports.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::normalised_balance(exports, imports, places)?.into());
            Ok(())
        })
    }
}

/// exports / imports.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_DIVISOR
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_coverage(
    exports: DecimalValue,
    imports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = exports.read(1)?;
            let imports = imports.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::coverage(exports, imports, places)?.into());
            Ok(())
        })
    }
}

/// Trade relative to gross domestic product: (exports + imports) / gdp, or half of it.
///
/// @param flows one of TW_OPENNESS_*
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_openness(
    exports: DecimalValue,
    imports: DecimalValue,
    gdp: DecimalValue,
    flows: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = exports.read(1)?;
            let imports = imports.read(2)?;
            let gdp = gdp.read(3)?;
            let flows = Openness::read(flows, 4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(indicators::openness(exports, imports, gdp, flows, places)?.into());
            Ok(())
        })
    }
}

/// imports / (gdp - exports + imports): the share of imports in domestic demand.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_import_penetration(
    exports: DecimalValue,
    imports: DecimalValue,
    gdp: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = exports.read(1)?;
            let imports = imports.read(2)?;
            let gdp = gdp.read(3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(
                indicators::import_penetration(exports, imports, gdp, places)?.into(),
            );
            Ok(())
        })
    }
}

/// exports / gdp.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_export_propensity(
    exports: DecimalValue,
    gdp: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = exports.read(1)?;
            let gdp = gdp.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::export_propensity(exports, gdp, places)?.into());
            Ok(())
        })
    }
}

/// The change of imports per change of gross domestic product.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_NO_CHANGE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_marginal_propensity(
    imports_base: DecimalValue,
    imports_current: DecimalValue,
    gdp_base: DecimalValue,
    gdp_current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let imports_base = imports_base.read(1)?;
            let imports_current = imports_current.read(2)?;
            let gdp_base = gdp_base.read(3)?;
            let gdp_current = gdp_current.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::marginal_propensity(
                    imports_base,
                    imports_current,
                    gdp_base,
                    gdp_current,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}
