//! Paths of a conversion, as numbers and words.

use core::ffi::c_char;

use tradewind::Path;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// Both currencies are the same.
pub const TW_PATH_IDENTITY: i32 = 0;
/// One rate, as quoted.
pub const TW_PATH_DIRECT: i32 = 1;
/// One rate, the other way round.
pub const TW_PATH_INVERSE: i32 = 2;
/// Two rates through a third currency.
pub const TW_PATH_CROSS: i32 = 3;
/// Three rates or more.
pub const TW_PATH_CHAIN: i32 = 4;
/// By the law that replaced one currency with another, without a market rate.
pub const TW_PATH_LEGAL: i32 = 5;

/// The number of a word such as "direct".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param path receives one of TW_PATH_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_path_from_name(
    text: *const c_char,
    length: usize,
    path: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(path, 3)?;
            let word: Path = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param path one of TW_PATH_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_ARGUMENT
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_path_name(
    path: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(Path::read(path, 1)?.word())
        })
    }
}
