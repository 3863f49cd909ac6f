//! Specialisation, product by product: Vollrath, Michaely, Lafay.

use tradewind::indicators;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::CellValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;

/// The revealed comparative advantage of each product relative to the mean of all.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @param out room for capacity cells, of which as many are written as a list has
///   values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_weighted_advantage(
    exports: *const DecimalValue,
    exports_count: usize,
    world_exports: *const DecimalValue,
    world_exports_count: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports = call.decimals(exports, exports_count, 1)?;
            let world_exports = call.decimals(world_exports, world_exports_count, 3)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.cells(out, capacity, 6)?;
            out.fill(&indicators::weighted_advantage(&exports, &world_exports, places)?)
        })
    }
}

/// Vollrath's relative trade advantage of each product: that of exports less that of
/// imports.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @param out room for capacity cells, of which as many are written as a list has
///   values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_relative_trade_advantage(
    exports: *const DecimalValue,
    exports_count: usize,
    imports: *const DecimalValue,
    imports_count: usize,
    world_exports: *const DecimalValue,
    world_exports_count: usize,
    world_imports: *const DecimalValue,
    world_imports_count: usize,
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
            let world_exports = call.decimals(world_exports, world_exports_count, 5)?;
            let world_imports = call.decimals(world_imports, world_imports_count, 7)?;
            let places = PlacesOptions::read(call, places, 9)?;
            let out = call.cells(out, capacity, 10)?;
            out.fill(&indicators::relative_trade_advantage(
                &exports,
                &imports,
                &world_exports,
                &world_imports,
                places,
            )?)
        })
    }
}

/// Vollrath's revealed competitiveness of each product: ln RXA - ln RMA.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @param out room for capacity cells, of which as many are written as a list has
///   values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_revealed_competitiveness(
    exports: *const DecimalValue,
    exports_count: usize,
    imports: *const DecimalValue,
    imports_count: usize,
    world_exports: *const DecimalValue,
    world_exports_count: usize,
    world_imports: *const DecimalValue,
    world_imports_count: usize,
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
            let world_exports = call.decimals(world_exports, world_exports_count, 5)?;
            let world_imports = call.decimals(world_imports, world_imports_count, 7)?;
            let places = PlacesOptions::read(call, places, 9)?;
            let out = call.cells(out, capacity, 10)?;
            out.fill(&indicators::revealed_competitiveness(
                &exports,
                &imports,
                &world_exports,
                &world_imports,
                places,
            )?)
        })
    }
}

/// The Michaely index of each product: its share in exports less its share in imports.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @param out room for capacity cells, of which as many are written as a list has
///   values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_michaely(
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
            out.fill(&indicators::michaely(&exports, &imports, places)?)
        })
    }
}

/// The Lafay index of each product, in percentage points.
///
/// @param exports as all lists 0 or more each and of one length; NULL only with none
/// @param places NULL for the default
/// @param out room for capacity cells, of which as many are written as a list has
///   values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_lafay(
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
            out.fill(&indicators::lafay(&exports, &imports, places)?)
        })
    }
}
