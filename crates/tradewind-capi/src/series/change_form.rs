//! How a change from a base to a current value is measured, as numbers and words.

use core::ffi::c_char;

use tradewind::growth::series::ChangeForm;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// current / base - 1.
pub const TW_CHANGE_FORM_SIMPLE: i32 = 0;
/// (current - base) / |base|.
pub const TW_CHANGE_FORM_ABSOLUTE_BASE: i32 = 1;
/// current - base.
pub const TW_CHANGE_FORM_ABSOLUTE_CHANGE: i32 = 2;
/// 2 (current - base) / (current + base).
pub const TW_CHANGE_FORM_MIDPOINT: i32 = 3;
/// ln(current / base).
pub const TW_CHANGE_FORM_LOG: i32 = 4;
/// ln(current / base) / periods.
pub const TW_CHANGE_FORM_EXPONENTIAL: i32 = 5;
/// (current / base)^(periods per year / periods) - 1.
pub const TW_CHANGE_FORM_ANNUALISED: i32 = 6;
/// (current / base - 1) * periods per year / periods.
pub const TW_CHANGE_FORM_ANNUALISED_LINEAR: i32 = 7;
/// current / base.
pub const TW_CHANGE_FORM_TIMES: i32 = 8;

/// The number of a word such as "midpoint".
///
/// @param text   UTF-8, no NUL needed; NULL only with length 0
/// @param number receives one of TW_CHANGE_FORM_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_change_form_from_name(
    text: *const c_char,
    length: usize,
    number: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(number, 3)?;
            let word: ChangeForm = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param number one of TW_CHANGE_FORM_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_change_form_name(
    number: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(ChangeForm::read(number, 1)?.word())
        })
    }
}
