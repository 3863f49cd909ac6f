//! Growth of series by options: a period, a second series, a technique.

use core::ffi::c_char;

use tradewind::growth::series::{self, Comparison, KeptLevel, Technique};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::number::PlacesOptions;
use crate::series::{DerivedSeriesHandle, SeriesHandle};
use crate::status::Status;
use crate::value::DecimalValue;
use crate::word::Word;

/// A series at constant prices: each value times the base of the index over the index of
/// its period.
///
/// @param index_base the value of the index at its base, mostly 100
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
///   TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_deflate(
    series: *const SeriesHandle,
    index: *const SeriesHandle,
    index_base: DecimalValue,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let index = &call.object(index, 2)?.0;
            let base = index_base.read(3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.give(DerivedSeriesHandle(series::deflate(series, index, base, places)?));
            Ok(())
        })
    }
}

/// What a part adds to the growth of its whole, as fractions of the whole.
///
/// @param comparison one of TW_COMPARISON_*
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH,
///   TW_ERR_INVALID_CONVENTION
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_contribution(
    part: *const SeriesHandle,
    whole: *const SeriesHandle,
    comparison: i32,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let part = &call.object(part, 1)?.0;
            let whole = &call.object(whole, 2)?.0;
            let comparison = Comparison::read(comparison, 3)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            let added = series::contribution(part, whole, comparison, places)?;
            out.give(DerivedSeriesHandle(added));
            Ok(())
        })
    }
}

/// The series as an index that is 100 at one period.
///
/// @param at UTF-8, no NUL needed; NULL only with length 0
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
///   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_rebase(
    series: *const SeriesHandle,
    at: *const c_char,
    at_length: usize,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let at = call.text(at, at_length, 2)?.parse().in_argument(2)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.give(DerivedSeriesHandle(series::rebase(series, at, places)?));
            Ok(())
        })
    }
}

/// The series as an index whose mean over a range of periods is 100: with "2015" a series
/// of months has 2015 = 100.
///
/// @param range UTF-8, no NUL needed; NULL only with length 0
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
///   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_rebase_to_mean(
    series: *const SeriesHandle,
    range: *const c_char,
    range_length: usize,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let series = &call.object(series, 1)?.0;
            let range = call.text(range, range_length, 2)?.parse().in_argument(2)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.output(out, 5)?;
            out.give(DerivedSeriesHandle(series::rebase_to_mean(series, range, places)?));
            Ok(())
        })
    }
}

/// One series from an old and a new one, linked where they overlap.
///
/// @param at UTF-8, no NUL needed; (NULL, 0) for the last overlap that there is
/// @param technique one of TW_TECHNIQUE_*
/// @param kept one of TW_KEPT_LEVEL_*
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_PERIOD,
///   TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING, TW_ERR_INVALID_STRUCT,
///   TW_ERR_OVERFLOW, TW_ERR_FREQUENCY_MISMATCH, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_NO_OVERLAP, TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_splice(
    old_series: *const SeriesHandle,
    new_series: *const SeriesHandle,
    at: *const c_char,
    at_length: usize,
    technique: i32,
    kept: i32,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let old = &call.object(old_series, 1)?.0;
            let new = &call.object(new_series, 2)?.0;
            let at = Some(call.text(at, at_length, 3)?).filter(|at| !at.is_empty());
            let at = at.map(str::parse).transpose().in_argument(3)?;
            let technique = Technique::read(technique, 5)?;
            let kept = KeptLevel::read(kept, 6)?;
            let places = PlacesOptions::read(call, places, 7)?;
            let out = call.output(out, 8)?;
            let spliced = series::splice(old, new, at, technique, kept, places)?;
            out.give(DerivedSeriesHandle(spliced));
            Ok(())
        })
    }
}

/// The chained levels of a series of links, from the period before the first one on.
///
/// @param base the level of the period before the first link
/// @param places NULL for the default
/// @param out receives a new object; tw_derived_series_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_FREQUENCY_MISMATCH, TW_ERR_INVALID_PERIOD, TW_ERR_NOT_POSITIVE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_series_chain_link(
    links: *const SeriesHandle,
    base: DecimalValue,
    places: *const PlacesOptions,
    out: *mut *mut DerivedSeriesHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let links = &call.object(links, 1)?.0;
            let base = base.read(2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.output(out, 4)?;
            out.give(DerivedSeriesHandle(series::chain_link(links, base, places)?));
            Ok(())
        })
    }
}
