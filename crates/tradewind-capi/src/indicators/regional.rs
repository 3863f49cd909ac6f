//! Direction of trade: partners or regions.

use tradewind::indicators;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;

/// The intensity of exports to a partner: (x_ij / X_i) / (M_j / W).
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_intensity(
    exports_to_partner: DecimalValue,
    exports: DecimalValue,
    partner_imports: DecimalValue,
    world_trade: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports_to_partner = exports_to_partner.read(1)?;
            let exports = exports.read(2)?;
            let partner_imports = partner_imports.read(3)?;
            let world_trade = world_trade.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::intensity(
                    exports_to_partner,
                    exports,
                    partner_imports,
                    world_trade,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The intensity of exports to a partner, the world being all but the reporter.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_intensity_excluding_reporter(
    exports_to_partner: DecimalValue,
    exports: DecimalValue,
    partner_imports: DecimalValue,
    own_imports: DecimalValue,
    world_trade: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports_to_partner = exports_to_partner.read(1)?;
            let exports = exports.read(2)?;
            let partner_imports = partner_imports.read(3)?;
            let own_imports = own_imports.read(4)?;
            let world_trade = world_trade.read(5)?;
            let places = PlacesOptions::read(call, places, 6)?;
            let out = call.output(out, 7)?;
            out.set(
                indicators::intensity_excluding_reporter(
                    exports_to_partner,
                    exports,
                    partner_imports,
                    own_imports,
                    world_trade,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The share of a region's exports that stay in it.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_intra_regional_share(
    intra_exports: DecimalValue,
    region_exports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let intra_exports = intra_exports.read(1)?;
            let region_exports = region_exports.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(
                indicators::intra_regional_share(intra_exports, region_exports, places)?
                    .into(),
            );
            Ok(())
        })
    }
}

/// The intensity of trade within a region: (x_rr / X_r) / (M_r / W).
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_intra_regional_intensity(
    intra_exports: DecimalValue,
    region_exports: DecimalValue,
    region_imports: DecimalValue,
    world_trade: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let intra_exports = intra_exports.read(1)?;
            let region_exports = region_exports.read(2)?;
            let region_imports = region_imports.read(3)?;
            let world_trade = world_trade.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::intra_regional_intensity(
                    intra_exports,
                    region_exports,
                    region_imports,
                    world_trade,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The share that an exporter has of a region's market: x_ir / M_r.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_regional_market_share(
    exports_to_region: DecimalValue,
    region_imports: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports_to_region = exports_to_region.read(1)?;
            let region_imports = region_imports.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(
                indicators::regional_market_share(
                    exports_to_region,
                    region_imports,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The share of a region's exports that stay in it, relative to its share of all
/// economies.
///
/// @param members 1 or more
/// @param economies at least the members
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_LENGTH_MISMATCH
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_size_adjusted_regional_export_share(
    intra_exports: DecimalValue,
    region_exports: DecimalValue,
    members: u64,
    economies: u64,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let intra_exports = intra_exports.read(1)?;
            let region_exports = region_exports.read(2)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::size_adjusted_regional_export_share(
                    intra_exports,
                    region_exports,
                    members,
                    economies,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}

/// The Hirschman index of an exporter's markets.
///
/// @param values 0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_NO_VALUES,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_regional_hirschman(
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
            out.set(indicators::regional_hirschman(&values, places)?.into());
            Ok(())
        })
    }
}

/// The growth of an exporter's share in world trade.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_ZERO_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_revealed_share_growth(
    exports_base: DecimalValue,
    exports_current: DecimalValue,
    world_base: DecimalValue,
    world_current: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let exports_base = exports_base.read(1)?;
            let exports_current = exports_current.read(2)?;
            let world_base = world_base.read(3)?;
            let world_current = world_current.read(4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            out.set(
                indicators::revealed_share_growth(
                    exports_base,
                    exports_current,
                    world_base,
                    world_current,
                    places,
                )?
                .into(),
            );
            Ok(())
        })
    }
}
