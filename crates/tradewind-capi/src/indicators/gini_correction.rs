//! Conventions: whether a Gini coefficient is corrected for the size of the sample, as numbers or words.

use core::ffi::c_char;

use tradewind::indicators::GiniCorrection;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// As it is: the values are the whole population.
pub const TW_GINI_CORRECTION_NONE: i32 = 0;
/// Times n / (n - 1), so that one value among zeros gives 1; the default of concstats.
pub const TW_GINI_CORRECTION_SMALL_SAMPLE: i32 = 1;

/// The number of a word such as "none".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param gini_correction receives one of TW_GINI_CORRECTION_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_gini_correction_from_name(
    text: *const c_char,
    length: usize,
    gini_correction: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(gini_correction, 3)?;
            let word: GiniCorrection = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param gini_correction one of TW_GINI_CORRECTION_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_gini_correction_name(
    gini_correction: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(GiniCorrection::read(gini_correction, 1)?.word())
        })
    }
}
