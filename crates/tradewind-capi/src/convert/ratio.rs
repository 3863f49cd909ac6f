//! The ratio of a conversion, both ways round.

use crate::boundary::guard;
use crate::convert::ConversionHandle;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::value::DecimalValue;

/// The ratio that was used, at 28 digits: target currency for one of the source.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_rate(
    conversion: *const ConversionHandle,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.rate()?.into());
            Ok(())
        })
    }
}

/// The ratio the other way round, at 28 digits: source currency for one of the target.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_inverse_rate(
    conversion: *const ConversionHandle,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.inverse_rate()?.into());
            Ok(())
        })
    }
}
