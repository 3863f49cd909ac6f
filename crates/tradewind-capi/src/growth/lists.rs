//! Growth of lists of values without periods.

use tradewind::growth;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::CellValue;
use crate::number::PlacesOptions;
use crate::series::SeriesCell;
use crate::status::Status;
use crate::value::DecimalValue;

/// The part of each period in values that are cumulated from the first period on; a missing
/// period is never split.
///
/// @param values  a missing one is not read; NULL only with count 0
/// @param missing as many bytes, not 0 for a gap; NULL where no value is missing
/// @param places  NULL for the default
/// @param out     room for capacity of them, of which count are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_decumulate(
    values: *const DecimalValue,
    missing: *const u8,
    count: usize,
    places: *const PlacesOptions,
    out: *mut SeriesCell,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.values(values, missing, count, 1)?;
            let places = PlacesOptions::read(call, places, 4)?;
            let out = call.room(out, capacity, count, 5)?;
            let parts = growth::decumulate(&values, places)?;
            out.fill(&parts.into_iter().map(SeriesCell::from).collect::<Vec<_>>());
            Ok(())
        })
    }
}

/// Growth of the year so far over the same periods of the year before, after each period.
///
/// @param current  a missing one is not read; NULL only with current_count 0
/// @param current_missing  as many bytes, not 0 for a gap; NULL where none is missing
/// @param previous as current, and not fewer
/// @param places   NULL for the default
/// @param out      room for capacity cells, of which current_count are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_LENGTH_MISMATCH
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_year_to_date_growth(
    current: *const DecimalValue,
    current_missing: *const u8,
    current_count: usize,
    previous: *const DecimalValue,
    previous_missing: *const u8,
    previous_count: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let current = call.values(current, current_missing, current_count, 1)?;
            let previous = call.values(previous, previous_missing, previous_count, 4)?;
            let places = PlacesOptions::read(call, places, 7)?;
            let out = call.cells(out, capacity, 8)?;
            out.fill(&growth::year_to_date_growth(&current, &previous, places)?)
        })
    }
}

/// The values as an index that is 100 at one of them; the first is number 0.
///
/// @param values  a missing one is not read; NULL only with count 0
/// @param missing as many bytes, not 0 for a gap; NULL where no value is missing
/// @param places  NULL for the default
/// @param out     room for capacity cells, of which count are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_rebase(
    values: *const DecimalValue,
    missing: *const u8,
    count: usize,
    index: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.values(values, missing, count, 1)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.cells(out, capacity, 6)?;
            out.fill(&growth::rebase(&values, index, places)?)
        })
    }
}

/// The values as an index whose mean over some of them is 100.
///
/// @param values  a missing one is not read; NULL only with count 0
/// @param missing as many bytes, not 0 for a gap; NULL where no value is missing
/// @param first   the first of the range, counted from 0
/// @param last    the last of the range, which belongs to it
/// @param places  NULL for the default
/// @param out     room for capacity cells, of which count are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_MISSING_PERIOD, TW_ERR_ZERO_BASE,
///   TW_ERR_NEGATIVE_BASE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_rebase_to_mean(
    values: *const DecimalValue,
    missing: *const u8,
    count: usize,
    first: usize,
    last: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.values(values, missing, count, 1)?;
            let places = PlacesOptions::read(call, places, 6)?;
            let out = call.cells(out, capacity, 7)?;
            out.fill(&growth::rebase_to_mean(&values, first..=last, places)?)
        })
    }
}

/// The old values up to the overlap, then the new ones on the level of the old.
///
/// @param old         a missing one is not read; NULL only with old_count 0
/// @param old_missing as many bytes, not 0 for a gap; NULL where none is missing
/// @param new_values  as old
/// @param overlap_old the position of the overlap, counted from 0
/// @param overlap_new the position of the same period among the new values
/// @param places      NULL for the default
/// @param out         room for capacity cells
/// @param written     receives how many were written: overlap_old + new_count - overlap_new
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_OVERLAP, TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_splice(
    old: *const DecimalValue,
    old_missing: *const u8,
    old_count: usize,
    new_values: *const DecimalValue,
    new_missing: *const u8,
    new_count: usize,
    overlap_old: usize,
    overlap_new: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    written: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let old = call.values(old, old_missing, old_count, 1)?;
            let new = call.values(new_values, new_missing, new_count, 4)?;
            let places = PlacesOptions::read(call, places, 9)?;
            let out = call.cells(out, capacity, 10)?;
            let written = call.output(written, 12)?;
            let cells = growth::splice(&old, &new, overlap_old, overlap_new, places)?;
            out.fill(&cells)?;
            written.set(cells.len());
            Ok(())
        })
    }
}

/// The chained levels: the base, then its product with every link so far.
///
/// @param links   a missing one is not read; NULL only with count 0
/// @param missing as many bytes, not 0 for a gap; NULL where no link is missing
/// @param places  NULL for the default
/// @param out     room for capacity cells, of which count + 1 are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_ZERO_BASE, TW_ERR_NEGATIVE_BASE,
///   TW_ERR_NOT_POSITIVE
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_growth_chain_link(
    base: DecimalValue,
    links: *const DecimalValue,
    missing: *const u8,
    count: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let base = base.read(1)?;
            let links = call.values(links, missing, count, 2)?;
            let places = PlacesOptions::read(call, places, 5)?;
            let out = call.cells(out, capacity, 6)?;
            out.fill(&growth::chain_link(base, &links, places)?)
        })
    }
}
