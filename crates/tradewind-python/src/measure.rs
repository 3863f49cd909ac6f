//! `Measure`: an indicator, with the convention by which it was computed.

use pyo3::{IntoPyObjectExt, basic::CompareOp, prelude::*, types::PyTuple};
use tradewind::indicators;

use crate::{
    convert_in::{Number, Text},
    convert_out::{decimal, literal, rebuilt},
    errors::{Failure, Outcome},
    rounded::Rounded,
    undefined::Undefined,
};

/// An indicator, with whether it is exact and by which convention it was computed.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct Measure(pub(crate) indicators::Measure);

impl From<indicators::Measure> for Measure {
    fn from(measure: indicators::Measure) -> Self {
        Self(measure)
    }
}

/// One of several results: a Rounded, or an Undefined with its code.
pub(crate) fn cell(py: Python<'_>, cell: indicators::Cell) -> PyResult<Py<PyAny>> {
    match cell {
        Ok(rounded) => Rounded::of(rounded, |value| decimal(py, value))?.into_py_any(py),
        Err(code) => Undefined(code).into_py_any(py),
    }
}

/// Several results, in order.
pub(crate) fn cells(
    py: Python<'_>,
    values: Vec<indicators::Cell>,
) -> Outcome<Vec<Py<PyAny>>> {
    values.into_iter().map(|value| cell(py, value).map_err(Failure::from)).collect()
}

#[pymethods]
impl Measure {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("value", "exact", "convention")
    }

    #[new]
    #[pyo3(signature = (value, exact, convention=Text(String::new())), text_signature = "(value, exact, convention='')")]
    fn new(value: Number, exact: bool, convention: Text) -> Self {
        let convention = convention.0.into();
        Self(indicators::Measure { value: value.0, exact, convention })
    }

    /// The result.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.value)
    }

    /// Whether no digit was lost.
    #[getter]
    fn exact(&self) -> bool {
        self.0.exact
    }

    /// The named options that were used and the counts that went in, such as
    /// 'cells=positive; n=12'; empty where a formula has only one form.
    #[getter]
    fn convention(&self) -> &str {
        &self.0.convention
    }

    fn __richcmp__(
        &self,
        py: Python<'_>,
        other: &Bound<'_, PyAny>,
        operator: CompareOp,
    ) -> PyResult<Py<PyAny>> {
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let same = self.0 == other.get().0;
        match operator {
            CompareOp::Eq => same.into_py_any(py),
            CompareOp::Ne => (!same).into_py_any(py),
            CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge => {
                Ok(py.NotImplemented())
            }
        }
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        let value = decimal(py, self.0.value)?;
        (value, self.0.exact, self.convention()).into_pyobject(py)?.hash()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let value = decimal(py, self.0.value)?.repr()?;
        let exact = if self.0.exact { "True" } else { "False" };
        Ok(format!("Measure({value}, {exact}, {})", literal(py, self.convention())?))
    }

    fn __str__(&self) -> String {
        self.0.value.to_string()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let value = decimal(py, self.0.value)?;
        let arguments = (value, self.0.exact, self.convention()).into_pyobject(py)?;
        rebuilt::<Self>(py, arguments, None)
    }
}
