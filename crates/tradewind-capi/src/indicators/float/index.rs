//! Tables of doubles: in and out as they are.

use core::ffi::c_double;

use tradewind::indicators::{Advantage, ShareOf, float};

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::status::Status;
use crate::word::Word;

/// The share of every number in its row, its column or the table.
///
/// Totals are compensated sums; nothing is allocated a cell. After a failure out may hold
/// some of the results.
///
/// @param values    rows * columns numbers, row after row
/// @param of        one of TW_SHARE_OF_*
/// @param undefined what stands for an undefined cell; NULL makes one an error
/// @param out       room for capacity numbers, which must be rows * columns and must not
///   overlap values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NOT_FINITE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_float_shares(
    values: *const c_double,
    rows: usize,
    columns: usize,
    of: i32,
    undefined: *const c_double,
    out: *mut c_double,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = call.table(values, rows, columns, 1)?;
            let of = ShareOf::read(of, 4)?;
            let undefined = call.double_or_null(undefined, 5)?;
            let out = call.doubles(out, capacity, values, 6)?;
            float::shares(&table, of, undefined, out)?;
            Ok(())
        })
    }
}

/// Revealed comparative advantage of every cell.
///
/// Totals are compensated sums; nothing is allocated a cell. After a failure out may hold
/// some of the results.
///
/// @param values    rows * columns numbers, row after row
/// @param kind      one of TW_ADVANTAGE_*
/// @param undefined what stands for an undefined cell; NULL makes one an error
/// @param out       room for capacity numbers, which must be rows * columns and must not
///   overlap values
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT,
///   TW_ERR_INVALID_CONVENTION, TW_ERR_NO_VALUES, TW_ERR_LENGTH_MISMATCH,
///   TW_ERR_NOT_FINITE, TW_ERR_NEGATIVE_PART, TW_ERR_ZERO_TOTAL, TW_ERR_NOT_POSITIVE,
///   TW_ERR_OVERFLOW
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_indicators_float_revealed_comparative_advantage(
    values: *const c_double,
    rows: usize,
    columns: usize,
    kind: i32,
    undefined: *const c_double,
    out: *mut c_double,
    capacity: usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let table = call.table(values, rows, columns, 1)?;
            let kind = Advantage::read(kind, 4)?;
            let undefined = call.double_or_null(undefined, 5)?;
            let out = call.doubles(out, capacity, values, 6)?;
            float::revealed_comparative_advantage(&table, kind, undefined, out)?;
            Ok(())
        })
    }
}
