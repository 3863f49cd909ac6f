//! Growth of one series.

use tradewind::growth::series;

use crate::error::ErrorInfo;
use crate::growth::series_compute::of_series;
use crate::number::PlacesOptions;
use crate::series::{DerivedSeriesHandle, SeriesHandle};
use crate::status::Status;

/// Growth of each period over the one just before, as fractions.
///
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_growth_over_previous(
    series: *const SeriesHandle,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_series([series], places, out, error, |[series], places| {
            series::growth_over_previous(series, places)
        })
    }
}

/// Growth of each period over the same period of the year before, as fractions.
///
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_growth_over_year(
    series: *const SeriesHandle,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_series([series], places, out, error, |[series], places| {
            series::growth_over_year(series, places)
        })
    }
}

/// Growth of each period over the one before, compounded over a year.
///
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_annualised(
    series: *const SeriesHandle,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_series([series], places, out, error, |[series], places| {
            series::annualised(series, places)
        })
    }
}

/// Moving carry-over: each value over the mean of the year that ends with it, less one.
///
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_carry_over(
    series: *const SeriesHandle,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_series([series], places, out, error, |[series], places| {
            series::carry_over(series, places)
        })
    }
}

/// The sum of the year so far, after each period.
///
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_year_to_date(
    series: *const SeriesHandle,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_series([series], places, out, error, |[series], places| {
            series::year_to_date(series, places)
        })
    }
}

/// The part of each period in years to date; a missing period is never split.
///
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_decumulate(
    series: *const SeriesHandle,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_series([series], places, out, error, |[series], places| {
            series::decumulate(series, places)
        })
    }
}

/// Growth of the year so far over the same periods of the year before.
///
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_year_to_date_growth(
    series: *const SeriesHandle,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        of_series([series], places, out, error, |[series], places| {
            series::year_to_date_growth(series, places)
        })
    }
}
