//! Intra-industry trade: what goes both ways.

use tradewind::indicators;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::{CellValue, MeasureValue};
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;

/// The Grubel-Lloyd index of each product: 1 - |X - M| / (X + M).
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @param out room for capacity cells, of which as many are written as a list has
///   values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NEGATIVE_PART
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_grubel_lloyd_products(
    exports: *const DecimalValue,
    exports_count: usize,
    imports: *const DecimalValue,
    imports_count: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = call.decimals(exports, exports_count, 1)?;
            let imports = call.decimals(imports, imports_count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.cells(out, capacity, 6)?;
            out.fill(&indicators::grubel_lloyd_products(&exports, &imports, places)?)
        })
    }
}

/// The Grubel-Lloyd index of many products, weighted by their trade.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_grubel_lloyd(
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
            out.set(indicators::grubel_lloyd(&exports, &imports, places)?.into());
            Ok(())
        })
    }
}

/// The Grubel-Lloyd index corrected for the imbalance of total trade.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_grubel_lloyd_balanced(
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
            out.set(
                indicators::grubel_lloyd_balanced(&exports, &imports, places)?.into(),
            );
            Ok(())
        })
    }
}

/// The Grubel-Lloyd index of the totals of many products.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_grubel_lloyd_of_totals(
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
            out.set(
                indicators::grubel_lloyd_of_totals(&exports, &imports, places)?.into(),
            );
            Ok(())
        })
    }
}
