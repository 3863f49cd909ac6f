//! What stands in a matrix.

use core::ffi::c_char;

use crate::boundary::{guard, item};
use crate::error::ErrorInfo;
use crate::indicators::MatrixHandle;
use crate::status::Status;
use crate::value::DecimalValue;

/// The label of a row.
///
/// @param index  counted from 0
/// @param buffer receives the label and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matrix_row_label(
    matrix: *const MatrixHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let matrix = &call.object(matrix, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(item(matrix.rows(), index, 2, "row")?)
        })
    }
}

/// The label of a column.
///
/// @param index  counted from 0
/// @param buffer receives the label and a NUL; NULL with capacity 0 to ask for the length
/// @param length receives the length without the NUL
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT, TW_ERR_BUFFER_TOO_SMALL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matrix_column_label(
    matrix: *const MatrixHandle,
    index: usize,
    buffer: *mut c_char,
    capacity: usize,
    length: *mut usize,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let matrix = &call.object(matrix, 1)?.0;
            let buffer = call.buffer(buffer, capacity, length, 3)?;
            buffer.write(item(matrix.columns(), index, 2, "column")?)
        })
    }
}

/// The value of a cell, by its labels.
///
/// @param row    UTF-8, no NUL needed
/// @param column UTF-8, no NUL needed
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_UNKNOWN_LABEL
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matrix_get(
    matrix: *const MatrixHandle,
    row: *const c_char,
    row_length: usize,
    column: *const c_char,
    column_length: usize,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let matrix = &call.object(matrix, 1)?.0;
            let row = call.text(row, row_length, 2)?;
            let column = call.text(column, column_length, 4)?;
            let out = call.output(out, 6)?;
            out.set(matrix.get(row, column)?.into());
            Ok(())
        })
    }
}

/// The value at an index: row after row, counted from 0.
///
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_ARGUMENT
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matrix_value(
    matrix: *const MatrixHandle,
    index: usize,
    out: *mut DecimalValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let matrix = &call.object(matrix, 1)?.0;
            let out = call.output(out, 3)?;
            out.set((*item(matrix.values(), index, 2, "value")?).into());
            Ok(())
        })
    }
}
