//! From when to when a table prices a pair.

use core::ffi::c_char;

use tradewind::Bounds;

use crate::boundary::{guard, infallible, item};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::value::CurrencyCode;
use crate::word::Word;

/// From when to when each series of a table prices a pair.
#[derive(Debug)]
pub struct BoundsListHandle(pub(crate) Vec<Bounds>);

const _: () = assert_shareable::<BoundsListHandle>();

/// One series of a table, as quoted.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BoundsValue {
    /// The currency that is priced.
    pub base: CurrencyCode,
    /// The currency of the price.
    pub quote: CurrencyCode,
    /// One of TW_RATE_KIND_*.
    pub kind: i32,
    /// Days from one rate to the next where they lie farthest apart; -1 for a single rate
    /// and for periods.
    pub longest_gap_days: i32,
    /// How many rates there are.
    pub observations: u64,
}

impl From<&Bounds> for BoundsValue {
    fn from(bounds: &Bounds) -> Self {
        Self {
            base: bounds.base.into(),
            quote: bounds.quote.into(),
            kind: bounds.kind.number(),
            longest_gap_days: bounds.longest_gap_days.unwrap_or(-1),
            observations: u64::try_from(bounds.observations).unwrap_or(u64::MAX),
        }
    }
}

/// From when to when the table prices two currencies in each other, whichever is asked for
/// first: one entry for each series, as quoted, in order of preference.
///
/// @param out receives a new object; tw_bounds_list_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_UNKNOWN_CURRENCY, TW_ERR_NO_RATE
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_bounds(
    table: *const RateTableHandle,
    one: CurrencyCode,
    other: CurrencyCode,
    out: *mut *mut BoundsListHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let (one, other) = (one.read(2)?, other.read(3)?);
            let out = call.output(out, 4)?;
            out.give(BoundsListHandle(table.bounds(one, other)?));
            Ok(())
        })
    }
}

/// The number of series; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_bounds_list_count(list: *const BoundsListHandle) -> usize {
    infallible(0, |call| call.object_or_null(list).map_or(0, |found| found.0.len()))
}

/// One of the series, counted from 0.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_bounds_list_item(
    list: *const BoundsListHandle,
    index: usize,
    out: *mut BoundsValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let list = &call.object(list, 1)?.0;
            let out = call.output(out, 3)?;
            out.set(item(list, index, 2, "series")?.into());
            Ok(())
        })
    }
}

/// The first day or period of one of the series.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_bounds_list_first(
    list: *const BoundsListHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let list = &call.object(list, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(item(list, index, 2, "series")?.first)?;
            Ok(())
        })
    }
}

/// The last day or period of one of the series.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_bounds_list_last(
    list: *const BoundsListHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let list = &call.object(list, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(item(list, index, 2, "series")?.last)?;
            Ok(())
        })
    }
}

/// Who publishes one of the series.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_bounds_list_source(
    list: *const BoundsListHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let list = &call.object(list, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(&item(list, index, 2, "series")?.source)?;
            Ok(())
        })
    }
}

/// Frees a list of bounds; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_bounds_list_free(object: *mut BoundsListHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
