//! What a comparison of reported figures found.

use core::ffi::c_char;

use tradewind::Check;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::status::Status;
use crate::text::TextHandle;
use crate::word::Word;

/// One comparison of reported figures, with everything it rests on.
#[derive(Debug)]
pub struct CheckHandle(pub(crate) Check);

const _: () = assert_shareable::<CheckHandle>();

/// What it compares, one of TW_CHECK_KIND_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_kind(
    check: *const CheckHandle,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(check.kind().number());
            Ok(())
        })
    }
}

/// What it says, one of TW_VERDICT_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_verdict(
    check: *const CheckHandle,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(check.verdict().number());
            Ok(())
        })
    }
}

/// Which record it is about.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_subject(
    check: *const CheckHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(check.subject())?;
            Ok(())
        })
    }
}

/// What it says, in a sentence or two.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_sentence(
    check: *const CheckHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(check.sentence())?;
            Ok(())
        })
    }
}

/// Why nothing can be said; empty where something can.
///
/// @param buffer receives the text and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_reason(
    check: *const CheckHandle,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(check.reason().unwrap_or_default())?;
            Ok(())
        })
    }
}

/// All it rests on, as JSON.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_to_json(
    check: *const CheckHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(check.to_json().into());
            Ok(())
        })
    }
}

/// All it rests on, as a fragment of HTML.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_to_html(
    check: *const CheckHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(check.to_html().into());
            Ok(())
        })
    }
}

/// All it rests on, as Markdown.
///
/// @param out receives a new object; tw_text_free()
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_check_to_markdown(
    check: *const CheckHandle,
    out: *mut *mut TextHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let check = &call.object(check, 1)?.0;
            let out = call.output(out, 2)?;
            out.give(check.to_markdown().into());
            Ok(())
        })
    }
}

/// Frees a check; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_check_free(object: *mut CheckHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
