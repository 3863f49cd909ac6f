//! `Currency`: an active ISO 4217 currency.

use pyo3::{
    IntoPyObjectExt,
    basic::CompareOp,
    prelude::*,
    types::{PyString, PyTuple},
};

use crate::{
    convert_in::{Numeric, Text},
    convert_out::{literal, rebuilt},
    errors::{Failure, Outcome},
};

/// An active currency of ISO 4217; equal to its code.
#[pyclass(frozen, module = "tradewind")]
#[derive(Clone)]
pub(crate) struct Currency(pub(crate) tradewind::Currency);

/// Where a currency is due: a `Currency`, or its code.
#[derive(Clone, Copy)]
pub(crate) struct CurrencyIn(pub(crate) tradewind::Currency);

impl<'py> FromPyObject<'_, 'py> for CurrencyIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(currency) = object.cast::<Currency>() {
            return Ok(Self(currency.get().0));
        }
        let Text(code) = object.extract()?;
        Ok(Self(code.parse()?))
    }
}

#[pymethods]
impl Currency {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("code",)
    }

    #[new]
    fn new(code: CurrencyIn) -> Self {
        Self(code.0)
    }

    /// The currency with this ISO 4217 number.
    #[staticmethod]
    fn from_numeric(numeric: Numeric) -> Outcome<Self> {
        Ok(Self(tradewind::Currency::from_numeric(numeric.0)?))
    }

    /// Every active currency, in the order of the codes.
    #[staticmethod]
    fn all() -> Vec<Self> {
        tradewind::Currency::all().map(Self).collect()
    }

    /// The three-letter code.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code()
    }

    /// The number in ISO 4217; None where there is none.
    #[getter]
    fn numeric(&self) -> Option<u16> {
        self.0.numeric()
    }

    /// How many decimals the smallest unit has; None where ISO 4217 says "N.A.".
    #[getter]
    fn minor_units(&self) -> Option<u8> {
        self.0.minor_units()
    }

    /// The English name in ISO 4217.
    #[getter]
    fn name(&self) -> &'static str {
        self.0.name()
    }

    fn __richcmp__(
        &self,
        other: &Bound<'_, PyAny>,
        operator: CompareOp,
    ) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let code = PyString::new(py, self.0.code());
        if let Ok(other) = other.cast::<Self>() {
            return Ok(code.rich_compare(other.get().0.code(), operator)?.unbind());
        }
        match other.cast::<PyString>() {
            Ok(text) => Ok(code.rich_compare(text, operator)?.unbind()),
            Err(_) => py.NotImplemented().into_py_any(py),
        }
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        PyString::new(py, self.0.code()).hash()
    }

    fn __str__(&self) -> &'static str {
        self.0.code()
    }

    fn __format__(&self, py: Python<'_>, specification: &str) -> PyResult<Py<PyAny>> {
        let code = PyString::new(py, self.0.code());
        Ok(code.call_method1("__format__", (specification,))?.unbind())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Currency({})", literal(py, self.0.code())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.0.code(),).into_pyobject(py)?, None)
    }
}
