//! `Ratio`: a pure number such as a share or a growth rate.

use pyo3::{prelude::*, types::PyTuple};

use crate::{
    convert_in::Number,
    convert_out::{decimal, literal, rebuilt},
    errors::Outcome,
    percent::Percent,
};

/// A pure number such as a share or a growth rate: 0.05 for five percent.
#[pyclass(frozen, eq, ord, hash, from_py_object, module = "tradewind")]
#[derive(Clone, PartialEq, Eq, PartialOrd, Hash)]
pub(crate) struct Ratio(pub(crate) tradewind::Ratio);

#[pymethods]
impl Ratio {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("value",)
    }

    #[new]
    fn new(value: Number) -> Self {
        Self(tradewind::Ratio::new(value.0))
    }

    /// The value: 0.05 for five percent.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.value())
    }

    /// The same in percent, exactly.
    fn to_percent(&self) -> Outcome<Percent> {
        Ok(Percent(self.0.to_percent()?))
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Ratio({})", literal(py, &self.0.to_string())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.0.to_string(),).into_pyobject(py)?, None)
    }
}
