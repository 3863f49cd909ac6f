//! The rates of a table, one by one.

use core::ffi::c_char;

use tradewind::Rate;

use crate::boundary::{guard, infallible, item};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::rates::{RateTableHandle, RateValue};
use crate::status::Status;
use crate::word::Word;

impl From<&Rate> for RateValue {
    fn from(rate: &Rate) -> Self {
        Self {
            value: rate.value.into(),
            base: rate.base.into(),
            quote: rate.quote.into(),
            units: rate.units,
            kind: rate.kind.number(),
        }
    }
}

/// The rates of a table.
#[derive(Debug)]
pub struct RateListHandle(pub(crate) Vec<Rate>);

const _: () = assert_shareable::<RateListHandle>();

/// Every rate of a table, by pair, kind, source and time; a list of its own.
///
/// @param out receives a new object; tw_rate_list_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_rates(
    table: *const RateTableHandle,
    out: *mut *mut RateListHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(RateListHandle(table.rates().collect()));
            Ok(())
        })
    }
}

/// The number of rates; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_rate_list_count(list: *const RateListHandle) -> usize {
    infallible(0, |call| call.object_or_null(list).map_or(0, |found| found.0.len()))
}

/// One of the rates, counted from 0.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_list_item(
    list: *const RateListHandle,
    index: usize,
    out: *mut RateValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let list = &call.object(list, 1)?.0;
            let out = call.output(out, 3)?;
            out.set(item(list, index, 2, "rate")?.into());
            Ok(())
        })
    }
}

/// The day or period of one of the rates.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_list_when(
    list: *const RateListHandle,
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
            buffer.write(item(list, index, 2, "rate")?.when)?;
            Ok(())
        })
    }
}

/// Who publishes one of the rates.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_list_source(
    list: *const RateListHandle,
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
            buffer.write(&item(list, index, 2, "rate")?.source)?;
            Ok(())
        })
    }
}

/// Frees a list of rates; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_rate_list_free(object: *mut RateListHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
