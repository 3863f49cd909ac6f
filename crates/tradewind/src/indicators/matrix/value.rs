//! `Matrix`: exact numbers with a label a row and a label a column.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result, excerpt},
    indicators::float::{not_empty, same_length},
};

/// Exact numbers with a label a row and a label a column.
///
/// # Example
/// ```
/// use tradewind::{Decimal, indicators::Matrix};
///
/// let row = |values: [i64; 2]| values.map(Decimal::from).to_vec();
/// let exports = Matrix::new(
///     vec!["KAZ".to_owned(), "KGZ".to_owned()],
///     vec!["27".to_owned(), "71".to_owned()],
///     vec![row([100, 80]), row([50, 5])],
/// )?;
/// assert_eq!(exports.get("KGZ", "27")?, Decimal::from(50));
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    rows: Labels,
    columns: Labels,
    values: Vec<Decimal>,
}

impl Matrix {
    /// A matrix of rows, each with a value a column.
    ///
    /// # Errors
    /// - [`ErrorCode::NoValues`] when there is no row or no column.
    /// - [`ErrorCode::LengthMismatch`] when there is not one list of values a row, or not
    ///   one value a column; the location names the row.
    /// - [`ErrorCode::DuplicateLabel`] when two rows or two columns have one label.
    pub fn new(
        rows: Vec<String>,
        columns: Vec<String>,
        values: Vec<Vec<Decimal>>,
    ) -> Result<Self> {
        not_empty(rows.len(), columns.len())?;
        let (due, got) = (rows.len(), values.len());
        if due != got {
            return Err(Error::new(
                ErrorCode::LengthMismatch,
                format!("the matrix has {got} rows: expected {due}, one a label"),
            ));
        }
        let due = columns.len();
        for (number, (row, label)) in values.iter().zip(&rows).enumerate() {
            if row.len() != due {
                let (label, got) = (excerpt(label), row.len());
                return Err(Error::new(
                    ErrorCode::LengthMismatch,
                    format!("row {label} has {got} values: expected {due}, one a column"),
                )
                .at(line(number)));
            }
        }
        Self::from_row_major(rows, columns, values.into_iter().flatten().collect())
    }

    /// A matrix of values that stand row after row.
    ///
    /// # Errors
    /// - [`ErrorCode::NoValues`] when there is no row or no column.
    /// - [`ErrorCode::LengthMismatch`] when there are more or fewer values than cells.
    /// - [`ErrorCode::DuplicateLabel`] when two rows or two columns have one label.
    pub fn from_row_major(
        rows: Vec<String>,
        columns: Vec<String>,
        values: Vec<Decimal>,
    ) -> Result<Self> {
        not_empty(rows.len(), columns.len())?;
        same_length("the matrix", values.len(), rows.len(), columns.len())?;
        let (rows, columns) =
            (Labels::new(rows, "row")?, Labels::new(columns, "column")?);
        Ok(Self { rows, columns, values })
    }

    /// A matrix of cells, whose labels stand in the order in which they come up.
    ///
    /// `missing` is the value of a cell that is not there; `None` refuses the gap.
    ///
    /// # Errors
    /// - [`ErrorCode::NoValues`] when there is no cell, or one is missing.
    /// - [`ErrorCode::DuplicateLabel`] when a cell is there twice.
    /// - [`ErrorCode::TooLarge`] when there is no memory for all rows and columns.
    pub fn from_cells(
        cells: impl IntoIterator<Item = (String, String, Decimal)>,
        missing: Option<Decimal>,
    ) -> Result<Self> {
        let (mut rows, mut columns) = (Labels::default(), Labels::default());
        let mut held = BTreeMap::new();
        for (row, column, value) in cells {
            let place = (rows.place(&row), columns.place(&column));
            if held.insert(place, value).is_some() {
                let (row, column) = (excerpt(&row), excerpt(&column));
                return Err(Error::new(
                    ErrorCode::DuplicateLabel,
                    format!("there are two values in row {row}, column {column}"),
                ));
            }
        }
        not_empty(rows.names.len(), columns.names.len())?;
        let mut values = Vec::new();
        let count = rows.names.len().saturating_mul(columns.names.len());
        values.try_reserve_exact(count).map_err(|_| {
            let (rows, columns) = (rows.names.len(), columns.names.len());
            Error::new(
                ErrorCode::TooLarge,
                format!(
                    "a matrix of {rows} rows and {columns} columns does not fit in memory"
                ),
            )
        })?;
        for (row, name) in rows.names.iter().enumerate() {
            for (column, other) in columns.names.iter().enumerate() {
                let value = held.get(&(row, column)).copied().or(missing);
                values.push(value.ok_or_else(|| {
                    let (row, column) = (excerpt(name), excerpt(other));
                    Error::new(
                        ErrorCode::NoValues,
                        format!(
                            "there is no value in row {row}, column {column}: expected \
                             one, or a value for what is missing"
                        ),
                    )
                })?);
            }
        }
        Ok(Self { rows, columns, values })
    }

    /// The labels of the rows, in order.
    pub fn rows(&self) -> &[String] {
        &self.rows.names
    }

    /// The labels of the columns, in order.
    pub fn columns(&self) -> &[String] {
        &self.columns.names
    }

    /// The values, row after row.
    pub fn values(&self) -> &[Decimal] {
        &self.values
    }

    /// The value of one cell.
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownLabel`] when no row or no column has the label.
    pub fn get(&self, row: &str, column: &str) -> Result<Decimal> {
        let (row, column) =
            (self.rows.find(row, "row")?, self.columns.find(column, "column")?);
        let position =
            row.saturating_mul(self.columns.names.len()).saturating_add(column);
        let value = self.values.get(position).copied();
        value
            .ok_or_else(|| Error::new(ErrorCode::NoValues, "the matrix has no such cell"))
    }

    /// Refuses values that are negative.
    pub(super) fn not_negative(&self) -> Result<()> {
        let rows = self.values.chunks(self.columns.names.len().max(1));
        for (number, (row, label)) in rows.zip(&self.rows.names).enumerate() {
            for (position, value) in row.iter().enumerate() {
                if value.is_sign_negative() && !value.is_zero() {
                    let column = self.columns.names.get(position);
                    let column = excerpt(column.map_or("", String::as_str));
                    let place = u64::try_from(position).unwrap_or(u64::MAX);
                    return Err(Error::new(
                        ErrorCode::NegativePart,
                        format!(
                            "{value} in row {}, column {column}: expected a number that \
                             is not negative",
                            excerpt(label)
                        ),
                    )
                    .at(line(number).at_column(place.saturating_add(1))));
                }
            }
        }
        Ok(())
    }
}

fn line(number: usize) -> Location {
    Location::line(u64::try_from(number).unwrap_or(u64::MAX).saturating_add(1))
}

/// Labels in order, each with its position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Labels {
    names: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Labels {
    fn new(names: Vec<String>, what: &str) -> Result<Self> {
        let mut places = BTreeMap::new();
        for (place, name) in names.iter().enumerate() {
            if places.insert(name.clone(), place).is_some() {
                let label = excerpt(name);
                let message = format!("two {what}s have the label {label}");
                return Err(Error::new(ErrorCode::DuplicateLabel, message));
            }
        }
        Ok(Self { names, places })
    }

    /// The position of a label, which is new if it was not there.
    fn place(&mut self, name: &str) -> usize {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        let place = self.names.len();
        self.names.push(name.to_owned());
        self.places.insert(name.to_owned(), place);
        place
    }

    fn find(&self, name: &str, what: &str) -> Result<usize> {
        self.places.get(name).copied().ok_or_else(|| {
            let message = format!("no {what} has the label {}", excerpt(name));
            Error::new(ErrorCode::UnknownLabel, message)
        })
    }
}
