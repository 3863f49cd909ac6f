//! Matrices: exact numbers with a label a row and a label a column.

use tradewind::indicators::Matrix;

use crate::boundary::{Call, Failure, guard, infallible};
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::indicators::price::items::{LabelValue, read_labels};
use crate::status::Status;
use crate::value::DecimalValue;

/// Exact numbers with a label a row and a label a column.
#[derive(Debug)]
pub struct MatrixHandle(pub(crate) Matrix);

const _: () = assert_shareable::<MatrixHandle>();

/// Labels of our own.
fn labels(
    call: &Call,
    labels: *const LabelValue,
    count: usize,
    argument: u32,
) -> Result<Vec<String>, Failure> {
    let labels = read_labels(call, labels, count, argument)?;
    Ok(labels.into_iter().map(str::to_owned).collect())
}

/// A matrix of values that stand row after row.
///
/// @param rows    the labels of the rows, none twice; NULL only with row_count 0
/// @param columns the labels of the columns, none twice; NULL only with column_count 0
/// @param values  value_count decimals, which must be one a cell
/// @param out     receives a new object; tw_matrix_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NO_VALUES,
///   TW_ERR_LENGTH_MISMATCH, TW_ERR_DUPLICATE_LABEL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matrix_new(
    rows: *const LabelValue,
    row_count: usize,
    columns: *const LabelValue,
    column_count: usize,
    values: *const DecimalValue,
    value_count: usize,
    out: *mut *mut MatrixHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let rows = labels(call, rows, row_count, 1)?;
            let columns = labels(call, columns, column_count, 3)?;
            let values = call.decimals(values, value_count, 5)?;
            let out = call.output(out, 7)?;
            out.give(MatrixHandle(Matrix::from_row_major(rows, columns, values)?));
            Ok(())
        })
    }
}

/// A matrix of cells; the labels stand in the order in which they come up.
///
/// @param rows    the label of the row of each cell
/// @param columns the label of the column of each cell
/// @param values  the value of each cell
/// @param missing the value of a cell that is not there; NULL to refuse gaps
/// @param out     receives a new object; tw_matrix_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_SCALE,
///   TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT, TW_ERR_NO_VALUES,
///   TW_ERR_DUPLICATE_LABEL
/// Any thread.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_matrix_of_cells(
    rows: *const LabelValue,
    columns: *const LabelValue,
    values: *const DecimalValue,
    count: usize,
    missing: *const DecimalValue,
    out: *mut *mut MatrixHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let rows = labels(call, rows, count, 1)?;
            let columns = labels(call, columns, count, 2)?;
            let values = call.decimals(values, count, 3)?;
            let missing = call.decimal_or_null(missing, 5)?;
            let out = call.output(out, 6)?;
            let cells = rows.into_iter().zip(columns).zip(values);
            let cells = cells.map(|((row, column), value)| (row, column, value));
            out.give(MatrixHandle(Matrix::from_cells(cells, missing)?));
            Ok(())
        })
    }
}

/// The number of rows; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_matrix_row_count(matrix: *const MatrixHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(matrix).map_or(0, |held| held.0.rows().len())
    })
}

/// The number of columns; 0 for NULL.
///
/// Safe on a shared object.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_matrix_column_count(matrix: *const MatrixHandle) -> usize {
    infallible(0, |call| {
        call.object_or_null(matrix).map_or(0, |held| held.0.columns().len())
    })
}

/// Frees a matrix; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_matrix_free(object: *mut MatrixHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
