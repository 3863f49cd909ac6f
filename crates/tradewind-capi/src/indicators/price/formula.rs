//! Index formulas, as numbers and words.

use core::ffi::c_char;

use tradewind::indicators::IndexFormula;

use crate::boundary::{InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// sum(p1 q0) / sum(p0 q0): the basket of the base period.
pub const TW_INDEX_FORMULA_LASPEYRES: i32 = 0;
/// sum(p1 q1) / sum(p0 q1): the basket of the current period.
pub const TW_INDEX_FORMULA_PAASCHE: i32 = 1;
/// The square root of Laspeyres times Paasche.
pub const TW_INDEX_FORMULA_FISHER: i32 = 2;
/// prod((p1 / p0)^((s0 + s1) / 2)), s being the shares in the value of their period.
pub const TW_INDEX_FORMULA_TORNQVIST: i32 = 3;
/// sum(p1 sqrt(q0 q1)) / sum(p0 sqrt(q0 q1)).
pub const TW_INDEX_FORMULA_WALSH: i32 = 4;
/// sum(p1 (q0 + q1)) / sum(p0 (q0 + q1)).
pub const TW_INDEX_FORMULA_MARSHALL_EDGEWORTH: i32 = 5;
/// prod((p1 / p0)^(1 / n)): without weights; the price index reads no quantities.
pub const TW_INDEX_FORMULA_JEVONS: i32 = 6;

/// The number of a word such as "fisher".
///
/// @param text      UTF-8, no NUL needed; NULL only with length 0
/// @param formula   receives one of TW_INDEX_FORMULA_*
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_index_formula_from_name(
    text: *const c_char,
    length: usize,
    formula: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(formula, 3)?;
            let word: IndexFormula = text.parse().in_argument(1)?;
            output.set(word.number());
            Ok(())
        })
    }
}

/// The word with a number.
///
/// @param formula  one of TW_INDEX_FORMULA_*
/// @param buffer   receives the word and a NUL; NULL with capacity 0 to ask for the length
/// @param length   receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_BUFFER_TOO_SMALL, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_index_formula_name(
    formula: i32,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let buffer = call.buffer(buffer, capacity, length, 2)?;
            buffer.write(IndexFormula::read(formula, 1)?.word())
        })
    }
}
