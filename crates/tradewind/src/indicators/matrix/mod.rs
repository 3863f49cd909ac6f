//! Tables of exact numbers with a label a row and a label a column.

mod advantage;
mod kind;
mod shares;
mod value;
mod whole;

pub use advantage::revealed_comparative_advantage;
pub use kind::{Advantage, ShareOf};
pub use shares::matrix_shares;
pub use value::Matrix;
pub(crate) use whole::Whole;

use rust_decimal::Decimal;

use super::Cell;
use crate::{error::Result, number::Rounded};

/// A result that is defined, as a cell.
fn defined(result: Result<Rounded<Decimal>>) -> Result<Cell> {
    result.map(Ok)
}
