//! `Table`: floating-point numbers in rows and columns, borrowed from the caller.

use crate::error::{Error, ErrorCode, Location, Result};

/// Numbers in rows and columns, row after row, borrowed from the caller.
///
/// # Example
/// ```
/// use tradewind::indicators::float::Table;
///
/// let table = Table::new(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 2, 3)?;
/// assert_eq!((table.row_count(), table.column_count()), (2, 3));
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    values: &'a [f64],
    rows: usize,
    columns: usize,
}

impl<'a> Table<'a> {
    /// The numbers as so many rows of so many columns.
    ///
    /// What the numbers are is checked by the function that reads them.
    ///
    /// # Errors
    /// - [`ErrorCode::NoValues`] when there is no row or no column.
    /// - [`ErrorCode::LengthMismatch`] when there are more or fewer numbers than that.
    pub fn new(values: &'a [f64], rows: usize, columns: usize) -> Result<Self> {
        not_empty(rows, columns)?;
        same_length("the table", values.len(), rows, columns)?;
        Ok(Self { values, rows, columns })
    }

    /// How many rows there are; at least 1.
    pub fn row_count(&self) -> usize {
        self.rows
    }

    /// How many columns there are; at least 1.
    pub fn column_count(&self) -> usize {
        self.columns
    }

    /// The numbers, row after row.
    pub(super) fn values(&self) -> &'a [f64] {
        self.values
    }

    /// The rows, each with a number a column.
    pub(crate) fn rows(
        &self,
    ) -> impl DoubleEndedIterator<Item = &'a [f64]> + ExactSizeIterator {
        self.values.chunks_exact(self.columns)
    }

    /// The error of the first number that is none of trade, if there is one.
    pub(super) fn fault(&self) -> Option<Error> {
        let unsound = |value: &f64| !value.is_finite() || *value < 0.0;
        let position = self.values.iter().position(unsound)?;
        let value = self.values.get(position)?;
        let row = position.checked_div(self.columns)?.saturating_add(1);
        let column = position.checked_rem(self.columns)?.saturating_add(1);
        let (code, fact) = if value.is_finite() {
            (ErrorCode::NegativePart, "expected a number that is not negative")
        } else {
            (ErrorCode::NotFinite, "expected a finite number")
        };
        let message = format!("{value:e} in row {row}, column {column}: {fact}");
        Some(Error::new(code, message).at(cell(row, column)))
    }

    /// Refuses a place for results that has another size than the table.
    pub(super) fn fits(&self, out: &[f64]) -> Result<()> {
        same_length("the output", out.len(), self.rows, self.columns)
    }
}

/// Writes results where the caller wants them, `undefined` in the place of those that
/// are undefined.
///
/// # Errors
/// - [`ErrorCode::LengthMismatch`] when there is another number of places than results.
/// - The code of the first result that is undefined, when there is no marker for it.
///
/// # Example
/// ```
/// use tradewind::{ErrorCode, indicators::float};
///
/// let mut out = [0.0; 2];
/// float::fill(&[Ok(1.5), Err(ErrorCode::ZeroTotal)], Some(-1.0), &mut out)?;
/// assert_eq!(out, [1.5, -1.0]);
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn fill(
    cells: &[core::result::Result<f64, ErrorCode>],
    undefined: Option<f64>,
    out: &mut [f64],
) -> Result<()> {
    one_each(out, cells.len())?;
    for (place, (position, cell)) in out.iter_mut().zip(cells.iter().enumerate()) {
        *place = match (cell, undefined) {
            (Ok(value), _) => *value,
            (Err(_), Some(marker)) => marker,
            (Err(code), None) => return Err(unmarked(*code, position)),
        };
    }
    Ok(())
}

/// Refuses a place for so many results that has room for another number of them.
pub(crate) fn one_each(out: &[f64], due: usize) -> Result<()> {
    let got = out.len();
    if got == due {
        return Ok(());
    }
    Err(Error::new(
        ErrorCode::LengthMismatch,
        format!("the output has {got} places: expected {due}, one a result"),
    ))
}

/// What a result without a marker is refused with; positions are counted from 0.
pub(crate) fn unmarked(code: ErrorCode, position: usize) -> Error {
    let position = position.saturating_add(1);
    Error::new(code, format!("result {position} is undefined: expected a marker"))
}

/// A cell, both counted from 1.
pub(crate) fn cell(row: usize, column: usize) -> Location {
    let line = u64::try_from(row).unwrap_or(u64::MAX);
    Location::line(line).at_column(u64::try_from(column).unwrap_or(u64::MAX))
}

pub(crate) fn not_empty(rows: usize, columns: usize) -> Result<()> {
    if rows == 0 || columns == 0 {
        return Err(Error::new(
            ErrorCode::NoValues,
            format!("a table of {rows} rows and {columns} columns is empty"),
        ));
    }
    Ok(())
}

pub(crate) fn same_length(
    what: &str,
    length: usize,
    rows: usize,
    columns: usize,
) -> Result<()> {
    if rows.checked_mul(columns) != Some(length) {
        return Err(Error::new(
            ErrorCode::LengthMismatch,
            format!("{what} has {length} numbers: expected {rows} rows of {columns}"),
        ));
    }
    Ok(())
}
