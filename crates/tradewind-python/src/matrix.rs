//! `Matrix`: exact numbers with a label a row and a label a column.

use pyo3::{
    prelude::*,
    types::{PyString, PyTuple},
};
use tradewind::{Decimal, TradeAxis, indicators};

use crate::{
    convert_in::{Number, Text, Word},
    convert_out::{decimal, literal, rebuilt},
    dossier::Dossier,
    errors::Outcome,
    items_in::{Items, exactly, numbers},
};

/// Exact numbers with a label a row and a label a column.
#[pyclass(frozen, eq, module = "tradewind")]
#[derive(PartialEq)]
pub(crate) struct Matrix(pub(crate) indicators::Matrix);

/// The texts of several labels.
pub(crate) fn labels(items: Items<Text>) -> Vec<String> {
    items.0.into_iter().map(|label| label.0).collect()
}

/// A cell: the label of its row, of its column, and its value.
struct LabelledCell((String, String, Decimal));

impl<'py> FromPyObject<'_, 'py> for LabelledCell {
    type Error = crate::errors::Failure;

    fn extract(object: pyo3::Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let names = "three: the label of a row, that of a column, a value";
        let [row, column, value] = exactly(&object, names)?;
        let (Text(row), Text(column)) = (row.extract()?, column.extract()?);
        let Number(value) = value.extract()?;
        Ok(Self((row, column, value)))
    }
}

/// Where a cell stands: the label of its row and of its column.
struct Place(String, String);

impl<'py> FromPyObject<'_, 'py> for Place {
    type Error = crate::errors::Failure;

    fn extract(object: pyo3::Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let [row, column] = exactly(&object, "two labels: of a row, of a column")?;
        let (Text(row), Text(column)) = (row.extract()?, column.extract()?);
        Ok(Self(row, column))
    }
}

impl Matrix {
    /// Results of one a cell, a list a row.
    pub(crate) fn lines<T>(&self, values: Vec<T>) -> Vec<Vec<T>> {
        let mut values = values.into_iter();
        let width = self.0.columns().len();
        self.0.rows().iter().map(|_| values.by_ref().take(width).collect()).collect()
    }
}

#[pymethods]
impl Matrix {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("rows", "columns", "values")
    }

    #[new]
    fn new(
        rows: Items<Text>,
        columns: Items<Text>,
        values: Items<Items<Number>>,
    ) -> Outcome<Self> {
        let values = values.0.into_iter().map(numbers).collect();
        Ok(Self(indicators::Matrix::new(labels(rows), labels(columns), values)?))
    }

    /// A matrix of cells (row, column, value); the labels stand in the order in which they
    /// come up. A gap is refused unless `missing` stands for it.
    #[staticmethod]
    #[pyo3(signature = (cells, *, missing=None))]
    fn from_cells(cells: Items<LabelledCell>, missing: Option<Number>) -> Outcome<Self> {
        let cells = cells.0.into_iter().map(|cell| cell.0);
        let missing = missing.map(|number| number.0);
        Ok(Self(indicators::Matrix::from_cells(cells, missing)?))
    }

    /// The trade of a dossier: the observations with these ids, all of them without any.
    /// Two that cannot stand side by side are refused by name.
    #[staticmethod]
    #[pyo3(
        signature = (dossier, rows, columns, *, ids=None, missing=None),
        text_signature = "(dossier, rows, columns, *, ids=None, missing=None)"
    )]
    fn from_trade(
        dossier: &Dossier,
        rows: Word<TradeAxis>,
        columns: Word<TradeAxis>,
        ids: Option<Items<Text>>,
        missing: Option<Number>,
    ) -> Outcome<Self> {
        let ids = ids.map(labels).unwrap_or_default();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let missing = missing.map(|number| number.0);
        Ok(Self(dossier.0.trade_matrix(&ids, rows.0, columns.0, missing)?))
    }

    /// The labels of the rows, in order.
    #[getter]
    fn rows(&self) -> Vec<&str> {
        self.0.rows().iter().map(String::as_str).collect()
    }

    /// The labels of the columns, in order.
    #[getter]
    fn columns(&self) -> Vec<&str> {
        self.0.columns().iter().map(String::as_str).collect()
    }

    /// The values, a list a row.
    #[getter]
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Vec<Vec<Bound<'py, PyAny>>>> {
        let values = self.0.values().iter().map(|value| decimal(py, *value));
        Ok(self.lines(values.collect::<PyResult<_>>()?))
    }

    fn __getitem__<'py>(
        &self,
        py: Python<'py>,
        labels: Place,
    ) -> Outcome<Bound<'py, PyAny>> {
        let Place(row, column) = labels;
        Ok(decimal(py, self.0.get(&row, &column)?)?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        let text = format!("{:?}", (self.0.rows(), self.0.columns(), self.0.values()));
        PyString::new(py, &text).hash()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let list = |labels: &[String]| -> PyResult<String> {
            let labels = labels.iter().map(|label| literal(py, label));
            Ok(labels.collect::<PyResult<Vec<_>>>()?.join(", "))
        };
        let values = self.0.values().iter().map(|value| format!("'{value}'"));
        let values = self.lines(values.collect()).into_iter();
        let values: Vec<_> = values.map(|row| format!("[{}]", row.join(", "))).collect();
        let (rows, columns) = (list(self.0.rows())?, list(self.0.columns())?);
        Ok(format!("Matrix([{rows}], [{columns}], [{}])", values.join(", ")))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let arguments = (self.rows(), self.columns(), self.values(py)?);
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, None)
    }
}
