//! Growth of series by formulas that have a name.

use core::ffi::c_char;

use tradewind::growth::series::{self, ChangeForm, Comparison, PairForm};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::indicators::MeasureValue;
use crate::number::PlacesOptions;
use crate::series::{DerivedSeriesHandle, SeriesHandle};
use crate::status::Status;
use crate::word::Word;

/// The change of each period from the one that a comparison names, by a formula.
///
/// @param form one of TW_CHANGE_FORM_*
/// @param comparison one of TW_COMPARISON_*
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
///   TW_ERR_INVALID_CONVENTION
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_change(
    series: *const SeriesHandle,
    form: i32,
    comparison: i32,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let form = ChangeForm::read(form, 2)?;
            let comparison = Comparison::read(comparison, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            let changes = series::change(series, form, comparison, places)?;
            out.give(DerivedSeriesHandle(changes));
            Ok(())
        })
    }
}

/// Two series combined period by period, by a formula.
///
/// @param form one of TW_PAIR_FORM_*
/// @param comparison one of TW_COMPARISON_*; only asked for by forms of two periods
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NEGATIVE_PART
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_combine(
    left: *const SeriesHandle,
    right: *const SeriesHandle,
    form: i32,
    comparison: i32,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = &call.object(left, 1)?.0;
            let right = &call.object(right, 2)?.0;
            let form = PairForm::read(form, 3)?;
            let comparison = Comparison::read(comparison, 4)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.output(out, 6)?;
            let combined = series::combine(left, right, form, comparison, places)?;
            out.give(DerivedSeriesHandle(combined));
            Ok(())
        })
    }
}

/// The compound annual growth rate of a series from one of its periods to another.
///
/// @param start UTF-8, no NUL needed; NULL only with length 0
/// @param end UTF-8, no NUL needed; NULL only with length 0
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
///   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_MISSING_PERIOD,
///   TW_ERR_INVALID_PERIODS, TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE, TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_compound_annual_growth_rate(
    series: *const SeriesHandle,
    start: *const c_char,
    start_length: usize,
    end: *const c_char,
    end_length: usize,
    places: *const PlacesOptions,
    out: *mut MeasureValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let start = call.text(start, start_length, 2)?.parse().in_argument(2)?;
            let end = call.text(end, end_length, 4)?.parse().in_argument(4)?;
            let places = PlacesOptions::read(call, places, 6)?;
            let out = call.output(out, 7)?;
            let rate = series::compound_annual_growth_rate(series, start, end, places)?;
            out.set(rate.into());
            Ok(())
        })
    }
}
