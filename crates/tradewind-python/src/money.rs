//! `Money`: an exact amount in one currency.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{
    IntoPyObjectExt,
    basic::CompareOp,
    exceptions::PyValueError,
    prelude::*,
    types::{PyInt, PyTuple},
};
use tradewind::{Decimal, Rounding};

use crate::{
    convert_in::{Number, Scale, Word, places},
    convert_out::{decimal, literal, rebuilt},
    currency::{Currency, CurrencyIn},
    errors::Outcome,
    rounded::Rounded,
};

/// An exact amount in one currency; nothing is rounded that you do not ask for.
#[pyclass(frozen, from_py_object, module = "tradewind")]
#[derive(Clone, Copy)]
pub(crate) struct Money(pub(crate) tradewind::Money);

#[pymethods]
impl Money {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("amount", "currency")
    }

    #[new]
    fn new(amount: Number, currency: CurrencyIn) -> Self {
        Self(tradewind::Money::new(amount.0, currency.0))
    }

    /// The money that a text such as "12.50 EUR" names.
    #[staticmethod]
    fn parse(text: Word<tradewind::Money>) -> Self {
        Self(text.0)
    }

    /// The amount, with its decimals.
    #[getter]
    fn amount<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.amount())
    }

    /// The currency.
    #[getter]
    fn currency(&self) -> Currency {
        Currency(self.0.currency())
    }

    /// For readers: the code, then the amount with thousands separators.
    fn grouped(&self) -> String {
        self.0.grouped()
    }

    /// The amount with the decimals asked for, else those of the currency.
    #[pyo3(
        signature = (scale=None, *, rounding=Word::default()),
        text_signature = "($self, scale=None, *, rounding='half_even')"
    )]
    fn round(
        &self,
        py: Python<'_>,
        scale: Option<Scale>,
        rounding: Word<Rounding>,
    ) -> Outcome<Rounded> {
        let rounded = self.0.round(places(scale, rounding))?;
        Ok(Rounded::of(rounded, |money| Self(money).into_bound_py_any(py))?)
    }

    fn __add__(&self, other: &Bound<'_, PyAny>) -> Outcome<Py<PyAny>> {
        let py = other.py();
        match other.cast::<Self>() {
            Ok(other) => Ok(Self(self.0.add(other.get().0)?).into_py_any(py)?),
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    /// `sum()` begins with the integer 0.
    fn __radd__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let zero = other.is_exact_instance_of::<PyInt>() && !other.is_truthy()?;
        if zero { self.into_py_any(py) } else { Ok(py.NotImplemented()) }
    }

    fn __sub__(&self, other: &Bound<'_, PyAny>) -> Outcome<Py<PyAny>> {
        let py = other.py();
        match other.cast::<Self>() {
            Ok(other) => Ok(Self(self.0.subtract(other.get().0)?).into_py_any(py)?),
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __mul__(&self, factor: &Bound<'_, PyAny>) -> Outcome<Py<PyAny>> {
        let py = factor.py();
        if factor.cast::<Self>().is_ok() {
            return Ok(py.NotImplemented());
        }
        let Number(factor) = factor.extract()?;
        Ok(Self(self.0.multiply(factor)?).into_py_any(py)?)
    }

    fn __rmul__(&self, factor: &Bound<'_, PyAny>) -> Outcome<Py<PyAny>> {
        self.__mul__(factor)
    }

    fn __neg__(&self) -> Outcome<Self> {
        let nothing = tradewind::Money::new(Decimal::ZERO, self.0.currency());
        Ok(Self(nothing.subtract(self.0)?))
    }

    fn __pos__(&self) -> Self {
        *self
    }

    fn __abs__(&self) -> Self {
        Self(tradewind::Money::new(self.0.amount().abs(), self.0.currency()))
    }

    fn __bool__(&self) -> bool {
        !self.0.amount().is_zero()
    }

    fn __richcmp__(
        &self,
        other: &Bound<'_, PyAny>,
        operator: CompareOp,
    ) -> Outcome<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let other = other.get().0;
        let answer = match operator {
            CompareOp::Eq => self.0 == other,
            CompareOp::Ne => self.0 != other,
            CompareOp::Lt | CompareOp::Le | CompareOp::Gt | CompareOp::Ge => {
                operator.matches(self.0.compare(other)?)
            }
        };
        Ok(answer.into_py_any(py)?)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    /// "" is the canonical text, "," the grouped one.
    fn __format__(&self, specification: &str) -> PyResult<String> {
        match specification {
            "" => Ok(self.0.to_string()),
            "," => Ok(self.0.grouped()),
            other => Err(PyValueError::new_err(format!(
                "{other:?} is no format of Money: expected \"\" or \",\"; \
                 round before printing"
            ))),
        }
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let amount = literal(py, &self.0.amount().to_string())?;
        Ok(format!("Money({amount}, {})", literal(py, self.0.currency().code())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let amount = self.0.amount().to_string();
        rebuilt::<Self>(py, (amount, self.0.currency().code()).into_pyobject(py)?, None)
    }
}
