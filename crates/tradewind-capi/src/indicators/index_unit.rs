//! Conventions: the unit of an index of squared shares, as numbers or words.

use core::ffi::c_char;

use tradewind::indicators::IndexUnit;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// At most 1, as in most of the literature.
pub const TW_INDEX_UNIT_FRACTION: i32 = 0;
/// At most 10,000, as the U.S. Department of Justice and the European Commission print
/// it.
pub const TW_INDEX_UNIT_POINTS: i32 = 1;

/// The number of a word such as "fraction".
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param index_unit receives one of TW_INDEX_UNIT_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_index_unit_from_name(
    text: *const c_char,
    length: usize,
    index_unit: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(index_unit, 3)?;
            let word: IndexUnit = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param index_unit one of TW_INDEX_UNIT_*
/// @param buffer receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_index_unit_name(
    index_unit: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(IndexUnit::read(index_unit, 1)?.word())
        })
    }
}
