//! Doubles that may be undefined, as C holds them.

use core::ffi::c_double;

use tradewind::{ErrorCode, indicators::FloatCell};

use crate::boundary::{Call, Failure};
use crate::output::Column;
use crate::status::{Status, TW_OK};

/// One of several results in binary: a number, or why there is none.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FloatCellValue {
    /// The result; 0 where there is none.
    pub value: c_double,
    /// TW_OK, else why there is no value: one for which tw_status_is_undefined() is 1.
    pub status: Status,
    /// 0.
    pub reserved: u32,
}

impl From<FloatCell> for FloatCellValue {
    fn from(cell: FloatCell) -> Self {
        let status = cell.err().map_or(TW_OK, ErrorCode::number);
        Self { value: cell.unwrap_or_default(), status, reserved: 0 }
    }
}

/// Room in the caller's memory for the cells of one result.
#[derive(Debug)]
#[must_use]
pub(crate) struct FloatCells {
    column: Column<FloatCellValue>,
    capacity: usize,
    argument: u32,
}

impl FloatCells {
    /// Writes the cells, or nothing where there is not room for all of them.
    pub(crate) fn fill(self, cells: &[FloatCell]) -> Result<(), Failure> {
        self.fill_each(cells.len(), cells.iter().copied())
    }

    /// Writes lines of as many cells as there are lines, or nothing.
    pub(crate) fn fill_square(
        self,
        lines: impl ExactSizeIterator<Item = Vec<FloatCell>>,
    ) -> Result<(), Failure> {
        self.fill_each(lines.len().saturating_mul(lines.len()), lines.flatten())
    }

    fn fill_each(
        self,
        count: usize,
        cells: impl Iterator<Item = FloatCell>,
    ) -> Result<(), Failure> {
        if count > self.capacity {
            let fact = format!("has room for {} cells; expected {count}", self.capacity);
            return Err(Failure::new(ErrorCode::BufferTooSmall, self.argument, &fact));
        }
        self.column.fill_each(cells.map(FloatCellValue::from));
        Ok(())
    }
}

impl Call {
    /// Room for `capacity` cells; NULL only with none.
    pub(crate) fn float_cells(
        &self,
        data: *mut FloatCellValue,
        capacity: usize,
        argument: u32,
    ) -> Result<FloatCells, Failure> {
        let column = self.column(data, capacity, argument)?;
        Ok(FloatCells { column, capacity, argument })
    }
}
