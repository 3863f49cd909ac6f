//! Indices of a matrix.

use tradewind::indicators::{self, Advantage, ShareOf};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::indicators::{CellValue, MatrixHandle};
use crate::number::PlacesOptions;
use crate::status::Status;
use crate::word::Word;

/// The share of every value in its row, its column or the matrix, row after row.
///
/// TW_ERR_ZERO_TOTAL in a cell of a total of zero.
///
/// @param of     one of TW_SHARE_OF_*
/// @param places NULL for the default
/// @param out    room for capacity cells, of which rows * columns are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NEGATIVE_PART
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_matrix_shares(
    matrix: *const MatrixHandle,
    of: i32,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let matrix = &call.object(matrix, 1)?.0;
            let of = ShareOf::read(of, 2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.cells(out, capacity, 4)?;
            out.fill(&indicators::matrix_shares(matrix, of, places)?)
        })
    }
}

/// Revealed comparative advantage of every cell, row after row.
///
/// TW_ERR_ZERO_TOTAL in the cells of an empty row or column.
///
/// @param kind   one of TW_ADVANTAGE_*
/// @param places NULL for the default
/// @param out    room for capacity cells, of which rows * columns are written
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_SCALE, TW_ERR_INVALID_ROUNDING,
///   TW_ERR_INVALID_STRUCT, TW_ERR_OVERFLOW, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_BUFFER_TOO_SMALL, TW_ERR_NEGATIVE_PART
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_revealed_comparative_advantage(
    matrix: *const MatrixHandle,
    kind: i32,
    places: *const PlacesOptions,
    out: *mut CellValue,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let matrix = &call.object(matrix, 1)?.0;
            let kind = Advantage::read(kind, 2)?;
            let places = PlacesOptions::read(call, places, 3)?;
            let out = call.cells(out, capacity, 4)?;
            out.fill(&indicators::revealed_comparative_advantage(matrix, kind, places)?)
        })
    }
}
