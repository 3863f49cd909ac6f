//! Tables of rates that no longer change.

use core::ffi::c_char;

use tradewind::RateTable;

use crate::boundary::{guard, infallible};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::status::Status;
use crate::text::TextHandle;

/// Rates that no longer change. Any number of threads may use one table.
#[derive(Debug)]
pub struct RateTableHandle(pub(crate) RateTable);

const _: () = assert_shareable::<RateTableHandle>();

/// A new table: the rates of preferred, and those of other where preferred has no answer.
///
/// Their sources may differ; a price that must be the wrong way round is refused.
///
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_CONFLICTING_RATES
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_merge(
    preferred: *const RateTableHandle,
    other: *const RateTableHandle,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let preferred = &call.object(preferred, 1)?.0;
            let other = &call.object(other, 2)?.0;
            let out = call.output(out, 3)?;
            out.give(RateTableHandle(preferred.merged(other)?));
            Ok(())
        })
    }
}

/// A new table of the rates of one source alone; empty where none is of it.
///
/// @param source who publishes the rates, as tw_source_list_item() names it; UTF-8, no NUL
///   needed; NULL only with length 0
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_of_source(
    table: *const RateTableHandle,
    source: *const c_char,
    source_length: usize,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let source = call.text(source, source_length, 2)?;
            let out = call.output(out, 4)?;
            out.give(RateTableHandle(table.of_source(source)));
            Ok(())
        })
    }
}

/// The same table once more; both share the rates, and each is to be freed.
///
/// @param out receives a new object; tw_rate_table_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_clone(
    table: *const RateTableHandle,
    out: *mut *mut RateTableHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(RateTableHandle(table.clone()));
            Ok(())
        })
    }
}

/// The rates as a tidy table, which tw_rate_table_read_csv() reads. Which of merged tables
/// was preferred is not written; an empty table gives the header alone; rates of the
/// offshore yuan, CNH, are read back by tw_rate_table_read_csv_with().
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_to_csv(
    table: *const RateTableHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(tradewind_formats::write_rates_csv(table).into());
            Ok(())
        })
    }
}

/// The number of rates; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_rate_table_length(table: *const RateTableHandle) -> usize {
    infallible(0, |call| call.object_or_null(table).map_or(0, |table| table.0.len()))
}

/// Frees a table; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_rate_table_free(object: *mut RateTableHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
