//! Countries, subdivisions and groups by their codes.

use core::ffi::c_char;

use tradewind::Place;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::status::Status;

/// The code by which a place is written, such as "KZ" for "398".
/// A place is a country (ISO 3166-1 alpha-2, alpha-3 or number), a subdivision (ISO 3166-2)
/// or a group (UN M49), by any of its codes.
///
/// @param code UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_place_code(
    code: *const c_char,
    code_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let code = call.text(code, code_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(Place::from_code(code)?.code())?;
            Ok(())
        })
    }
}

/// The ISO 3166-1 alpha-3 code of a place; empty where it has none.
///
/// @param code UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_place_alpha3(
    code: *const c_char,
    code_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let code = call.text(code, code_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(Place::from_code(code)?.alpha3().unwrap_or_default())?;
            Ok(())
        })
    }
}

/// The three-digit number of a place, with leading zeros; empty where it has none.
///
/// @param code UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_place_numeric(
    code: *const c_char,
    code_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let code = call.text(code, code_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(Place::from_code(code)?.numeric().unwrap_or_default())?;
            Ok(())
        })
    }
}

/// What a place is: "country", "subdivision" or "group".
///
/// @param code UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_place_kind(
    code: *const c_char,
    code_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let code = call.text(code, code_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(Place::from_code(code)?.kind().name())?;
            Ok(())
        })
    }
}

/// The English name of a place.
///
/// @param code UTF-8, no NUL needed; NULL only with length 0
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_PLACE,
///   TW_ERR_BUFFER_TOO_SMALL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_place_name(
    code: *const c_char,
    code_length: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let code = call.text(code, code_length, 1)?;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(Place::from_code(code)?.name())?;
            Ok(())
        })
    }
}
