//! `Cell`: one of several results, a number or why there is none.

use rust_decimal::Decimal;

use super::Rounded;
use crate::error::{ErrorCode, Result};

/// One of several results: a number, or why there is none.
///
/// The code is one of those that mean "no value": [`ErrorCode::is_undefined`].
pub type Cell = core::result::Result<Rounded<Decimal>, ErrorCode>;

/// The result as a cell: only what means "no value" stays in it, every other error is one.
pub(crate) fn cell(result: Result<Rounded<Decimal>>) -> Result<Cell> {
    match result {
        Ok(rounded) => Ok(Ok(rounded)),
        Err(error) if error.code().is_undefined() => Ok(Err(error.code())),
        Err(error) => Err(error),
    }
}
