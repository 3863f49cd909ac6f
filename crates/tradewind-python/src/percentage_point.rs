//! `PercentagePoint`: the difference of two percentages.

use pyo3::{prelude::*, types::PyTuple};

use crate::{
    convert_in::{Number, Word},
    convert_out::{decimal, literal, rebuilt},
};

/// The difference of two percentages: from 5 % to 7 % are 2 percentage points.
#[pyclass(frozen, eq, ord, hash, from_py_object, module = "tradewind")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Hash)]
pub(crate) struct PercentagePoint(pub(crate) tradewind::PercentagePoint);

#[pymethods]
impl PercentagePoint {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("value",)
    }

    #[new]
    fn new(value: Number) -> Self {
        Self(tradewind::PercentagePoint::new(value.0))
    }

    /// The number that a text such as "5.2 percentage points" names.
    #[staticmethod]
    fn parse(text: Word<tradewind::PercentagePoint>) -> Self {
        Self(text.0)
    }

    /// The number of percentage points.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.value())
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("PercentagePoint({})", literal(py, &self.0.value().to_string())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.0.value().to_string(),).into_pyobject(py)?, None)
    }
}
