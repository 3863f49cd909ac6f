//! What the n of a normalised index counts, as a number or words.

use core::ffi::c_char;

use tradewind::indicators::CellCount;

use crate::boundary::{Failure, InArgument, guard};
use crate::error::ErrorInfo;
use crate::status::Status;

/// The values above zero, as the World Bank's WITS and concstats do.
pub const TW_CELL_COUNT_POSITIVE: i64 = -1;
/// All the values, zeros too: the list has a value for each cell of the classification.
pub const TW_CELL_COUNT_ALL: i64 = -2;

/// Reads "positive", "all", or the number of cells of a classification, as UNCTAD counts
/// them.
///
/// @param text UTF-8, no NUL needed; NULL only with length 0
/// @param cells receives TW_CELL_COUNT_POSITIVE, TW_CELL_COUNT_ALL, or the number
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_cell_count_from_name(
    text: *const c_char,
    length: usize,
    cells: *mut i64,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let text = call.text(text, length, 1)?;
            let output = call.output(cells, 3)?;
            output.set(number(text.parse().in_argument(1)?));
            Ok(())
        })
    }
}

fn number(cells: CellCount) -> i64 {
    match cells {
        CellCount::Positive => TW_CELL_COUNT_POSITIVE,
        CellCount::All => TW_CELL_COUNT_ALL,
        CellCount::Classification(n) => i64::try_from(n).unwrap_or(i64::MAX),
    }
}

/// The count of an argument.
pub(crate) fn read_cell_count(cells: i64, argument: u32) -> Result<CellCount, Failure> {
    match cells {
        TW_CELL_COUNT_POSITIVE => Ok(CellCount::Positive),
        TW_CELL_COUNT_ALL => Ok(CellCount::All),
        // The core knows what to say about a number that is none of its own.
        _ => cells.to_string().parse().in_argument(argument),
    }
}
