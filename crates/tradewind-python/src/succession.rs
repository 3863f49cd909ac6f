//! `Succession`: the legal factor between a former currency and its successor.

use pyo3::{
    prelude::*,
    types::{PyDate, PyTuple},
};

use crate::{
    convert_out::{date, decimal},
    currency::Currency,
};

/// The legal factor between a former currency and the one that replaced it.
#[pyclass(frozen, eq, module = "tradewind")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Succession(pub(crate) tradewind::Succession);

#[pymethods]
impl Succession {
    /// The former currency.
    #[getter]
    fn from_(&self) -> Currency {
        Currency(self.0.from)
    }

    /// The currency that replaced it; it may itself be a former one.
    #[getter]
    fn to(&self) -> Currency {
        Currency(self.0.to)
    }

    /// Units of the former currency for one of its successor.
    #[getter]
    fn factor<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.factor)
    }

    /// The first day on which the factor holds.
    #[getter]
    fn effective<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.effective)
    }

    /// How the one was replaced by the other.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind.name()
    }

    /// The legal text, or the page that was read where none was seen.
    #[getter]
    fn source(&self) -> &'static str {
        self.0.source
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        (self.from_(), self.to()).into_pyobject(py)?.hash()
    }

    fn __repr__(&self) -> String {
        let tradewind::Succession { from, to, factor, effective, .. } = self.0;
        format!("<Succession: 1 {to} for {factor} {from} from {effective}>")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let again = py.import("builtins")?.getattr("getattr")?;
        (again, (self.from_(), "succession")).into_pyobject(py)
    }
}
