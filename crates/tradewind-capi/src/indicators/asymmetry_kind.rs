//! Conventions: how an asymmetry of mirror figures is expressed, as numbers or words.

use core::ffi::c_char;

use tradewind::indicators::Asymmetry;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// 2 (M - X) / (M + X), relative to their mean: -2 to 2.
pub const TW_ASYMMETRY_MIDPOINT: i32 = 0;
/// M / X, as the IMF compares CIF with FOB.
pub const TW_ASYMMETRY_RATIO: i32 = 1;
/// M - X, in the unit of the flows.
pub const TW_ASYMMETRY_DIFFERENCE: i32 = 2;
/// (M - X) / X, relative to the exporter's figure.
pub const TW_ASYMMETRY_RELATIVE: i32 = 3;
/// (M - X) / (M + X), half of the midpoint form: -1 to 1.
pub const TW_ASYMMETRY_NORMALISED: i32 = 4;
/// ln(M / X), which changes its sign when the two are exchanged.
pub const TW_ASYMMETRY_LOG: i32 = 5;

/// The number of a word such as "midpoint".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param asymmetry receives one of TW_ASYMMETRY_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_asymmetry_from_name(
    text: *const c_char,
    length: usize,
    asymmetry: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(asymmetry, 3)?;
            let word: Asymmetry = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param asymmetry one of TW_ASYMMETRY_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_asymmetry_name(
    asymmetry: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Asymmetry::read(asymmetry, 1)?.word())
        })
    }
}
