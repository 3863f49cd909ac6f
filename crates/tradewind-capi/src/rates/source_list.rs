//! Who publishes the rates of a table.

use core::ffi::c_char;

use std::sync::Arc;

use crate::boundary::{guard, infallible, item};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::rates::RateTableHandle;
use crate::status::Status;

/// Who publishes rates, most preferred first.
#[derive(Debug)]
pub struct SourceListHandle(pub(crate) Vec<Arc<str>>);

const _: () = assert_shareable::<SourceListHandle>();

/// Who publishes the rates of a table, each named once, most preferred first.
///
/// @param out receives a new object; tw_source_list_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_sources(
    table: *const RateTableHandle,
    out: *mut *mut SourceListHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(SourceListHandle(table.sources()));
            Ok(())
        })
    }
}

/// The number of sources; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_source_list_count(list: *const SourceListHandle) -> usize {
    infallible(0, |call| call.object_or_null(list).map_or(0, |found| found.0.len()))
}

/// One of the sources, counted from 0.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_source_list_item(
    list: *const SourceListHandle,
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
            buffer.write(item(list, index, 2, "source")?)?;
            Ok(())
        })
    }
}

/// Frees a list of sources; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_source_list_free(object: *mut SourceListHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
