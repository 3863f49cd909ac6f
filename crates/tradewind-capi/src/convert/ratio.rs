//! The ratio of a conversion or of a converter.

use core::ffi::c_char;

use crate::boundary::guard;
use crate::convert::{ConversionHandle, ConverterHandle};
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

/// The numerator of the exact ratio that was used, in lowest terms: "10825". The ratio is
/// target currency for one of the source, and a number of any length.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_ratio_numerator(
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
            buffer.write(conversion.ratio().numerator())?;
            Ok(())
        })
    }
}

/// The denominator of the same, above 0: "77123".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_ratio_denominator(
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
            buffer.write(conversion.ratio().denominator())?;
            Ok(())
        })
    }
}

/// The numerator of the exact ratio that was looked up, in lowest terms: "10825". The ratio is
/// target currency for one of the source, and a number of any length.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_converter_ratio_numerator(
    converter: *const ConverterHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converter = &call.object(converter, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(converter.ratio().numerator())?;
            Ok(())
        })
    }
}

/// The denominator of the same, above 0: "77123".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_converter_ratio_denominator(
    converter: *const ConverterHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let converter = &call.object(converter, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(converter.ratio().denominator())?;
            Ok(())
        })
    }
}
