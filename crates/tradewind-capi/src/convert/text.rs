//! What a conversion says of itself.

use core::ffi::c_char;

use crate::boundary::guard;
use crate::convert::ConversionHandle;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::text::TextHandle;

/// The day or period that was asked for.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_on(
    conversion: *const ConversionHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(conversion.on())?;
            Ok(())
        })
    }
}

/// Who publishes the rates, each named once, with "; " between.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_source(
    conversion: *const ConversionHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(conversion.source())?;
            Ok(())
        })
    }
}

/// The rate in the direction in which it is at least one: "7.1245 CNY per USD".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_OVERFLOW
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_rate_text(
    conversion: *const ConversionHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(conversion.rate_text()?)?;
            Ok(())
        })
    }
}

/// Where the rate comes from: rates, dates, age, source.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_provenance(
    conversion: *const ConversionHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(conversion.provenance())?;
            Ok(())
        })
    }
}

/// One sentence for a footnote: rate, date, source.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_cite(
    conversion: *const ConversionHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(conversion.cite()?)?;
            Ok(())
        })
    }
}

/// The conversion with its legs, as JSON.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_to_json(
    conversion: *const ConversionHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(conversion.to_json().into());
            Ok(())
        })
    }
}

/// The conversion with its legs, as a fragment of HTML.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_to_html(
    conversion: *const ConversionHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(conversion.to_html().into());
            Ok(())
        })
    }
}
