//! Trends of series.

use tradewind::growth::series::{self, GapRule};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::series::SeriesHandle;
use crate::status::Status;
use crate::word::Word;

/// exp(b) - 1, ln(value) = a + b * t being fitted by least squares, t being the number of
/// the period; a fraction a period.
///
/// @param gaps one of TW_GAP_RULE_*
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_TOO_FEW_VALUES, TW_ERR_NO_VALUES,
///   TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_least_squares(
    series: *const SeriesHandle,
    gaps: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let gaps = GapRule::read(gaps, 2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(series::least_squares(series, gaps, places)?.into());
            Ok(())
        })
    }
}

/// b, ln(value) = a + b * t being fitted by least squares, t being the number of the
/// period; log points as a fraction.
///
/// @param gaps one of TW_GAP_RULE_*
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_TOO_FEW_VALUES, TW_ERR_NO_VALUES,
///   TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_least_squares_log(
    series: *const SeriesHandle,
    gaps: i32,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let gaps = GapRule::read(gaps, 2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.set(series::least_squares_log(series, gaps, places)?.into());
            Ok(())
        })
    }
}
