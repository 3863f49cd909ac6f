//! What to do where the table of the IMF cannot be taken as it stands.

use core::ffi::c_char;

use tradewind_formats::{ImfDuplicates, ImfUnscaled};

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// Averages of one currency and year that differ are an error.
pub const TW_IMF_DUPLICATES_REFUSE: i32 = 0;
/// The average of the area that issues the currency: of the euro U2, else its country.
pub const TW_IMF_DUPLICATES_ISSUER: i32 = 1;
/// Years in which they differ are left out.
pub const TW_IMF_DUPLICATES_LEAVE_OUT: i32 = 2;

/// The number of a word such as "refuse".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param imf_duplicates receives one of TW_IMF_DUPLICATES_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_imf_duplicates_from_name(
    text: *const c_char,
    length: usize,
    imf_duplicates: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(imf_duplicates, 3)?;
            let word: ImfDuplicates = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param imf_duplicates one of TW_IMF_DUPLICATES_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_imf_duplicates_name(
    imf_duplicates: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(ImfDuplicates::read(imf_duplicates, 1)?.word())
        })
    }
}

/// Averages in the predecessor of their currency are an error.
pub const TW_IMF_UNSCALED_REFUSE: i32 = 0;
/// They are left out.
pub const TW_IMF_UNSCALED_LEAVE_OUT: i32 = 1;
/// They are held as averages of the predecessor, as printed.
pub const TW_IMF_UNSCALED_AS_PREDECESSOR: i32 = 2;

/// The number of a word such as "refuse".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param imf_unscaled receives one of TW_IMF_UNSCALED_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_imf_unscaled_from_name(
    text: *const c_char,
    length: usize,
    imf_unscaled: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(imf_unscaled, 3)?;
            let word: ImfUnscaled = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param imf_unscaled one of TW_IMF_UNSCALED_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_POLICY
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_imf_unscaled_name(
    imf_unscaled: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(ImfUnscaled::read(imf_unscaled, 1)?.word())
        })
    }
}
