//! `Currency`: an ISO 4217 currency, in use or withdrawn.

use pyo3::{
    IntoPyObjectExt,
    basic::CompareOp,
    prelude::*,
    types::{PyDate, PyString, PyTuple},
};

use crate::{
    convert_in::{Numeric, Text, text, wrong_kind},
    convert_out::{date, decimal, literal},
    errors::{Failure, Outcome},
    period::Period,
    succession::Succession,
};

/// A currency of ISO 4217, in use or withdrawn; equal to its code.
#[pyclass(frozen, module = "tradewind")]
#[derive(Clone)]
pub(crate) struct Currency(pub(crate) tradewind::Currency);

/// Where a currency is due: a `Currency`, or its code.
#[derive(Clone, Copy)]
pub(crate) struct CurrencyIn(pub(crate) tradewind::Currency);

impl<'py> FromPyObject<'_, 'py> for CurrencyIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(code) = object.cast::<PyString>() {
            return Ok(Self(text(&code)?.parse()?));
        }
        match object.cast::<Currency>() {
            Ok(currency) => Ok(Self(currency.get().0)),
            Err(_) => Err(wrong_kind(&object, "str")),
        }
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

    /// The currency that people call so: a code in any case, a name, a sign.
    #[staticmethod]
    fn from_name(name: Text) -> Outcome<Self> {
        Ok(Self(tradewind::Currency::from_name(&name.0)?))
    }

    /// The offshore yuan, CNH, which has no code in ISO 4217.
    #[staticmethod]
    fn offshore_yuan() -> Self {
        Self(tradewind::Currency::offshore_yuan())
    }

    /// The currency with this ISO 4217 number: the active one, else the only former one.
    #[staticmethod]
    fn from_numeric(numeric: Numeric) -> Outcome<Self> {
        Ok(Self(tradewind::Currency::from_numeric(numeric.0)?))
    }

    /// Every active currency, in the order of the codes.
    #[staticmethod]
    fn all() -> Vec<Self> {
        tradewind::Currency::all().map(Self).collect()
    }

    /// Every former currency, in the order of the codes.
    #[staticmethod]
    fn all_former() -> Vec<Self> {
        tradewind::Currency::all_former().map(Self).collect()
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

    /// The symbol that means it in every language, such as "US$", else the code.
    #[getter]
    fn symbol(&self) -> &'static str {
        self.0.symbol()
    }

    /// The smallest step of a cash payment, where it is coarser than the minor unit.
    #[getter]
    fn cash_increment<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.cash_increment().map(|step| decimal(py, step)).transpose()
    }

    /// Whether ISO 4217 lists the code, and where.
    #[getter]
    fn status(&self) -> &'static str {
        self.0.status().name()
    }

    /// The first day of use; None where no source says it or sources disagree.
    #[getter]
    fn valid_from<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        self.0.valid_from().map(|day| date(py, day)).transpose()
    }

    /// The last day on which it was a currency of its own; None while it is in use.
    #[getter]
    fn valid_until<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        self.0.valid_until().map(|day| date(py, day)).transpose()
    }

    /// When ISO 4217 withdrew the code; None for a currency in use.
    #[getter]
    fn withdrawn(&self) -> Option<Period> {
        self.0.withdrawn().map(Period)
    }

    /// The currency that replaced it, with the legal factor; None where there is none.
    #[getter]
    fn succession(&self) -> Option<Succession> {
        self.0.succession().map(Succession)
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
        match tradewind::Currency::from_code(self.0.code()) {
            Ok(_) => Ok(format!("Currency({})", argument(py, self.0)?)),
            Err(_) => argument(py, self.0),
        }
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let again = py.import("tradewind._tradewind")?.getattr("_currency")?;
        (again, (self.0.code(),)).into_pyobject(py)
    }
}

/// The currency as an argument in Python's own notation.
pub(crate) fn argument(
    py: Python<'_>,
    currency: tradewind::Currency,
) -> PyResult<String> {
    match tradewind::Currency::from_code(currency.code()) {
        Ok(listed) => literal(py, listed.code()),
        Err(_) => Ok("Currency.offshore_yuan()".to_owned()),
    }
}

/// The currency of a pickled code.
#[pyfunction]
pub(crate) fn _currency(code: Text) -> Outcome<Currency> {
    Ok(Currency(tradewind::Currency::from_own_code(&code.0)?))
}
