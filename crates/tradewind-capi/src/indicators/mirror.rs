//! Mirror figures: one flow as two countries report it.

use tradewind::indicators::{self, Asymmetry};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;
use crate::word::Word;

/// What the importer reports over what the exporter reports.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_DIVISOR
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_mirror_ratio(
    importer_cif: DecimalValue,
    exporter_fob: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let importer_cif = importer_cif.read(1)?;
            let exporter_fob = exporter_fob.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::mirror_ratio(importer_cif, exporter_fob, places)?.into());
            Ok(())
        })
    }
}

/// The asymmetry of what importer and exporter report of one flow, by a named form.
///
/// @param kind one of TW_ASYMMETRY_*
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL,
///   TW_ERR_ZERO_DIVISOR, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_mirror_asymmetry(
    importer: DecimalValue,
    exporter: DecimalValue,
    kind: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let importer = importer.read(1)?;
            let exporter = exporter.read(2)?;
            let kind = Asymmetry::read(kind, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.set(
                indicators::mirror_asymmetry(importer, exporter, kind, places)?.into(),
            );
            Ok(())
        })
    }
}

/// A value with freight and insurance, brought to one without them: cif / (1 + margin).
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_DIVISOR, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_cif_to_fob(
    cif: DecimalValue,
    margin: DecimalValue,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let cif = cif.read(1)?;
            let margin = margin.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(indicators::cif_to_fob(cif, margin, places)?.into());
            Ok(())
        })
    }
}
