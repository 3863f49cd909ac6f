//! Lists: numbers in from arrays, cells out.

use tradewind::{Decimal, ErrorCode, indicators::Cell};

use crate::boundary::{Call, Failure};
use crate::indicators::CellValue;
use crate::output::Column;
use crate::value::DecimalValue;

/// Room in the caller's memory for the cells of one result.
#[derive(Debug)]
#[must_use]
pub(crate) struct Cells {
    column: Column<CellValue>,
    capacity: usize,
    argument: u32,
}

impl Cells {
    /// Writes the cells, or nothing where there is not room for all of them.
    pub(crate) fn fill(self, cells: &[Cell]) -> Result<(), Failure> {
        if cells.len() > self.capacity {
            let fact =
                format!("has room for {} cells; expected {}", self.capacity, cells.len());
            return Err(Failure::new(ErrorCode::BufferTooSmall, self.argument, &fact));
        }
        let cells = cells.iter().map(|cell| CellValue::from(*cell));
        self.column.fill(&cells.collect::<Vec<_>>());
        Ok(())
    }
}

impl Call {
    /// The `count` decimals at `values`; `(NULL, 0)` is the empty list.
    pub(crate) fn decimals(
        &self,
        values: *const DecimalValue,
        count: usize,
        argument: u32,
    ) -> Result<Vec<Decimal>, Failure> {
        let values = self.array(values, count, argument)?.iter();
        values.map(|value| value.read(argument)).collect()
    }

    /// The decimal at `value`, `None` for NULL.
    pub(crate) fn decimal_or_null(
        &self,
        value: *const DecimalValue,
        argument: u32,
    ) -> Result<Option<Decimal>, Failure> {
        if value.is_null() {
            return Ok(None);
        }
        Ok(self.decimals(value, 1, argument)?.first().copied())
    }

    /// Room for `capacity` cells; NULL only with none.
    pub(crate) fn cells(
        &self,
        data: *mut CellValue,
        capacity: usize,
        argument: u32,
    ) -> Result<Cells, Failure> {
        let column = self.column(data, capacity, argument)?;
        Ok(Cells { column, capacity, argument })
    }

    /// The `count` values of a list that may have gaps; `missing`, the argument after
    /// `values`, is NULL where it has none.
    pub(crate) fn values(
        &self,
        values: *const DecimalValue,
        missing: *const u8,
        count: usize,
        argument: u32,
    ) -> Result<Vec<Option<Decimal>>, Failure> {
        let values = self.array(values, count, argument)?.iter();
        if missing.is_null() {
            return values.map(|value| value.read(argument).map(Some)).collect();
        }
        let gaps = self.array(missing, count, argument.saturating_add(1))?;
        let read = |(value, gap): (&DecimalValue, &u8)| match gap {
            0 => value.read(argument).map(Some),
            _ => Ok(None),
        };
        values.zip(gaps).map(read).collect()
    }

    /// Room for `count` values in an array of `capacity`.
    pub(crate) fn room<T>(
        &self,
        data: *mut T,
        capacity: usize,
        count: usize,
        argument: u32,
    ) -> Result<Column<T>, Failure> {
        if count > capacity {
            let fact = format!("has room for {capacity} values; expected {count}");
            return Err(Failure::new(ErrorCode::BufferTooSmall, argument, &fact));
        }
        self.column(data, count, argument)
    }
}
