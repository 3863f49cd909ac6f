//! Exact decimals.

use core::ffi::c_char;

use tradewind::Notation;
use tradewind::number::{self, parse_decimal, parse_decimal_in};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::number::PlacesOptions;
use crate::output::sign;
use crate::status::Status;
use crate::value::{DecimalValue, RoundedValue};
use crate::word::Word;

/// Reads a decimal such as "-1234.50", exactly: an optional sign, digits, an optional point.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_NUMBER,
///   TW_ERR_TOO_MANY_DIGITS
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_parse(
    text: *const c_char,
    text_length: usize,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let out = call.output(out, 3)?;
            out.set(parse_decimal(text).in_argument(1)?.into());
            Ok(())
        })
    }
}

/// Reads a decimal in a notation, exactly: "1.234,5". Separators stand where they belong
/// or the text is refused.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param notation one of TW_NOTATION_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_NUMBER,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_parse_in(
    text: *const c_char,
    text_length: usize,
    notation: i32,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, text_length, 1)?;
            let notation = Notation::read(notation, 3)?;
            let out = call.output(out, 4)?;
            out.set(parse_decimal_in(text, notation).in_argument(1)?.into());
            Ok(())
        })
    }
}

/// Writes a decimal with all its digits, such as "-1234.50".
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_format(
    value: DecimalValue,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let value = value.read(1)?;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(value)?;
            Ok(())
        })
    }
}

/// The exact sum.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_add(
    left: DecimalValue,
    right: DecimalValue,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = left.read(1)?;
            let right = right.read(2)?;
            let out = call.output(out, 3)?;
            out.set(number::add(left, right)?.into());
            Ok(())
        })
    }
}

/// The exact difference.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_subtract(
    left: DecimalValue,
    right: DecimalValue,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = left.read(1)?;
            let right = right.read(2)?;
            let out = call.output(out, 3)?;
            out.set(number::subtract(left, right)?.into());
            Ok(())
        })
    }
}

/// The exact product.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_OVERFLOW, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_multiply(
    left: DecimalValue,
    right: DecimalValue,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = left.read(1)?;
            let right = right.read(2)?;
            let out = call.output(out, 3)?;
            out.set(number::multiply(left, right)?.into());
            Ok(())
        })
    }
}

/// Which of two decimals is larger: -1 when it is the right, 0 when none, 1 when it is the
/// left. 1.10 is no larger than 1.1.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS,
///   TW_ERR_INVALID_STRUCT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_compare(
    left: DecimalValue,
    right: DecimalValue,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let left = left.read(1)?;
            let right = right.read(2)?;
            let out = call.output(out, 3)?;
            out.set(sign(left.cmp(&right)));
            Ok(())
        })
    }
}

/// The value with the decimals asked for, rounded once.
///
/// @param places NULL for the default
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_OVERFLOW, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_decimal_round(
    value: DecimalValue,
    places: *const PlacesOptions,
    out: *mut RoundedValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let value = value.read(1)?;
            let places = PlacesOptions::read(call, places, 2)?;
            let out = call.output(out, 3)?;
            out.set(number::round(value, places)?.into());
            Ok(())
        })
    }
}
