//! `Rounded`: a result, with whether it is the exact one.

use pyo3::{
    IntoPyObjectExt,
    basic::CompareOp,
    prelude::*,
    types::{PyTuple, PyType},
};

use crate::{convert_in::Flag, convert_out::rebuilt};

/// A result, with whether it is the exact one or was rounded.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct Rounded {
    /// The result.
    #[pyo3(get)]
    pub(crate) value: Py<PyAny>,
    /// Whether no digit was lost.
    #[pyo3(get)]
    pub(crate) exact: bool,
}

impl Rounded {
    /// A result of the core, its value being formed by `form`.
    pub(crate) fn of<'py, T>(
        rounded: tradewind::Rounded<T>,
        form: impl FnOnce(T) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Self> {
        Ok(Self { value: form(rounded.value)?.unbind(), exact: rounded.exact })
    }
}

#[pymethods]
impl Rounded {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("value", "exact")
    }

    #[new]
    fn new(value: Py<PyAny>, exact: Flag) -> Self {
        Self { value, exact: exact.0 }
    }

    #[classmethod]
    fn __class_getitem__<'py>(
        class: &Bound<'py, PyType>,
        item: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        class.py().import("types")?.getattr("GenericAlias")?.call1((class, item))
    }

    fn __richcmp__(
        &self,
        py: Python<'_>,
        other: &Bound<'_, PyAny>,
        operator: CompareOp,
    ) -> PyResult<Py<PyAny>> {
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let other = other.get();
        let same = self.exact == other.exact && self.value.bind(py).eq(&other.value)?;
        match operator {
            CompareOp::Eq => same.into_py_any(py),
            CompareOp::Ne => (!same).into_py_any(py),
            CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge => {
                Ok(py.NotImplemented())
            }
        }
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        (self.value.bind(py), self.exact).into_pyobject(py)?.hash()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let exact = if self.exact { "True" } else { "False" };
        Ok(format!("Rounded({}, {exact})", self.value.bind(py).repr()?))
    }

    fn __str__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.value.bind(py).str()?.to_string())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.value.bind(py), self.exact).into_pyobject(py)?, None)
    }
}
