//! Concentration: how the parts of a whole are spread.

use tradewind::indicators;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::CellValue;
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::value::DecimalValue;

/// The share of each value in the sum of all, as fractions.
///
/// @param values   0 or more each; NULL only with count 0, which gives TW_ERR_NO_VALUES
/// @param places   NULL for the default
/// @param out      room for capacity cells, of which count are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NO_VALUES, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_shares(
    values: *const DecimalValue,
    count: usize,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let values = call.decimals(values, count, 1)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.cells(out, capacity, 4)?;
            out.fill(&indicators::shares(&values, places)?)
        })
    }
}
