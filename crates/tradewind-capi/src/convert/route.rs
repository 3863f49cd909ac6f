//! The currencies of a conversion, with the days that its average lacks.

use crate::boundary::{guard, infallible, item};
use crate::convert::ConversionHandle;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::{CurrencyCode, DateValue};

/// The number of currencies from the one that was converted to the target, both included; 0
/// for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_conversion_route_count(
    conversion: *const ConversionHandle,
) -> usize {
    infallible(0, |call| {
        call.object_or_null(conversion).map_or(0, |found| found.0.route().len())
    })
}

/// One of the currencies of the route, counted from 0.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_route(
    conversion: *const ConversionHandle,
    index: usize,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let route = call.object(conversion, 1)?.0.route();
            let out = call.output(out, 3)?;
            out.set((*item(route, index, 2, "currency")?).into());
            Ok(())
        })
    }
}

/// The number of days from Monday to Friday of the period for which a computed average had
/// no observation; 0 where nothing was computed, and for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_conversion_missing_count(
    conversion: *const ConversionHandle,
) -> usize {
    infallible(0, |call| {
        call.object_or_null(conversion).map_or(0, |found| found.0.missing().len())
    })
}

/// One of these days, in order, counted from 0; holidays are among them.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_missing(
    conversion: *const ConversionHandle,
    index: usize,
    out: *mut DateValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let missing = call.object(conversion, 1)?.0.missing();
            let out = call.output(out, 3)?;
            out.set((*item(missing, index, 2, "day")?).into());
            Ok(())
        })
    }
}
