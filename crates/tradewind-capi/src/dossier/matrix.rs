//! The trade of a dossier as a matrix.

use tradewind::TradeAxis;

use crate::boundary::guard;
use crate::dossier::DossierHandle;
use crate::error::ErrorInfo;
use crate::indicators::MatrixHandle;
use crate::indicators::price::items::{LabelValue, read_labels};
use crate::status::Status;
use crate::value::DecimalValue;
use crate::word::Word;

/// The observations with these ids as a matrix, those that cannot stand side by side
/// refused by name.
///
/// @param ids     of observations; NULL with count 0 for all of the dossier
/// @param rows    one of TW_TRADE_AXIS_*
/// @param columns another one
/// @param missing the value of a cell without an observation; NULL to refuse gaps
/// @param out     receives a new object; tw_matrix_free()
/// @return TW_OK, TW_ERR_NULL_POINTER, TW_ERR_INVALID_UTF8, TW_ERR_INVALID_CONVENTION,
///   TW_ERR_INVALID_SCALE, TW_ERR_TOO_MANY_DIGITS, TW_ERR_INVALID_STRUCT,
///   TW_ERR_UNKNOWN_REFERENCE, TW_ERR_MIXED_OBSERVATIONS, TW_ERR_UNIT_MISMATCH,
///   TW_ERR_NO_VALUES
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_dossier_trade_matrix(
    dossier: *const DossierHandle,
    ids: *const LabelValue,
    id_count: usize,
    rows: i32,
    columns: i32,
    missing: *const DecimalValue,
    out: *mut *mut MatrixHandle,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let dossier = &call.object(dossier, 1)?.0;
            let ids = read_labels(call, ids, id_count, 2)?;
            let rows = TradeAxis::read(rows, 4)?;
            let columns = TradeAxis::read(columns, 5)?;
            let missing = call.decimal_or_null(missing, 6)?;
            let out = call.output(out, 7)?;
            let matrix = dossier.trade_matrix(&ids, rows, columns, missing)?;
            out.give(MatrixHandle(matrix));
            Ok(())
        })
    }
}
