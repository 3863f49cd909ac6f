//! The currencies that a table prices.

use tradewind::Currency;

use crate::boundary::{guard, infallible, item};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::rates::RateTableHandle;
use crate::status::Status;
use crate::value::CurrencyCode;

/// Currencies, in the order of their codes.
#[derive(Debug)]
pub struct CurrencyListHandle(pub(crate) Vec<Currency>);

const _: () = assert_shareable::<CurrencyListHandle>();

/// Every currency that some rate of a table prices or is a price in, in the order of the
/// codes.
///
/// @param out receives a new object; tw_currency_list_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_rate_table_currencies(
    table: *const RateTableHandle,
    out: *mut *mut CurrencyListHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = &call.object(table, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(CurrencyListHandle(table.currencies()));
            Ok(())
        })
    }
}

/// The number of currencies; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_currency_list_count(
    list: *const CurrencyListHandle,
) -> usize {
    infallible(0, |call| call.object_or_null(list).map_or(0, |found| found.0.len()))
}

/// One of the currencies, counted from 0.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_currency_list_item(
    list: *const CurrencyListHandle,
    index: usize,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let list = &call.object(list, 1)?.0;
            let out = call.output(out, 3)?;
            out.set((*item(list, index, 2, "currency")?).into());
            Ok(())
        })
    }
}

/// Frees a list of currencies; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_currency_list_free(object: *mut CurrencyListHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
