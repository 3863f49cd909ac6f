//! `Money`: an exact amount in one currency.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{
    IntoPyObjectExt,
    basic::CompareOp,
    exceptions::PyValueError,
    prelude::*,
    types::{PyInt, PyTuple},
};
use tradewind::{
    Decimal, MoneyFormat, MoneyJsonOptions, MoneyTextOptions, Notation, Rounding,
    UnitDisplay,
};

use crate::{
    convert_in::{Flag, Number, Scale, Text, Word, places},
    convert_out::{decimal, literal, rebuilt},
    currency::{Currency, CurrencyIn, argument},
    errors::{Failure, Outcome},
    items_in::Items,
    object_in::{Due, Own},
    rounded::Rounded,
};

/// An exact amount in one currency; nothing is rounded that you do not ask for.
#[pyclass(frozen, from_py_object, module = "tradewind")]
#[derive(Clone, Copy)]
pub(crate) struct Money(pub(crate) tradewind::Money);

impl Due for Money {
    const EXPECTED: &'static str =
        "Money, such as Money(\"12.50\", \"EUR\") or Money.parse(\"12.50 EUR\")";
}

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

    /// The money that a text such as "12.50 EUR" or "EUR 12.50" names.
    #[staticmethod]
    #[pyo3(
        signature = (text, *, notation=Word::default(), offshore_yuan=Flag(false)),
        text_signature = "(text, *, notation='plain', offshore_yuan=False)"
    )]
    fn parse(
        py: Python<'_>,
        text: Text,
        notation: Word<Notation>,
        offshore_yuan: Flag,
    ) -> Outcome<Self> {
        let (notation, offshore_yuan) = (notation.0, offshore_yuan.0);
        let options = MoneyTextOptions { notation, offshore_yuan };
        let money = tradewind::Money::parse_with(&text.0, &options);
        Ok(Self(money.map_err(|e| Failure::from(e).while_processing(py, "text"))?))
    }

    /// The money of a JSON object with the texts "amount" and "currency".
    #[staticmethod]
    #[pyo3(
        signature = (text, *, offshore_yuan=Flag(false)),
        text_signature = "(text, *, offshore_yuan=False)"
    )]
    fn from_json(py: Python<'_>, text: Text, offshore_yuan: Flag) -> Outcome<Self> {
        let options = MoneyJsonOptions { offshore_yuan: offshore_yuan.0 };
        let money = tradewind::Money::from_json_with(&text.0, &options);
        Ok(Self(money.map_err(|e| Failure::from(e).while_processing(py, "text"))?))
    }

    /// The form that `from_json` reads, with all the digits.
    #[pyo3(name = "to_json")]
    fn json(&self) -> String {
        self.0.to_json()
    }

    /// The exact sum of amounts of one currency.
    #[staticmethod]
    fn sum(items: Items<Own<'_, Self>>) -> Outcome<Self> {
        let amounts = items.0.iter().map(|Own(money)| money.get().0);
        Ok(Self(tradewind::Money::sum(amounts)?))
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

    /// The amount in minor units, such as 1234 cents; refused where it is finer.
    fn in_minor_units(&self) -> Outcome<i128> {
        Ok(self.0.in_minor_units()?)
    }

    /// Shares in proportion to weights, which sum to the whole: the largest remainder,
    /// ties to the first.
    #[pyo3(signature = (weights, *, scale=None))]
    fn allocate(
        &self,
        weights: Items<Number>,
        scale: Option<Scale>,
    ) -> Outcome<Vec<Self>> {
        let weights: Vec<_> = weights.0.into_iter().map(|weight| weight.0).collect();
        let shares = self.0.allocate(&weights, scale.map(|scale| scale.0))?;
        Ok(shares.into_iter().map(Self).collect())
    }

    /// The multiple of an increment next to the amount, such as of 0.05.
    #[pyo3(
        signature = (increment, *, rounding=Word::default()),
        text_signature = "($self, increment, *, rounding='half_even')"
    )]
    fn round_to_increment(
        &self,
        py: Python<'_>,
        increment: Number,
        rounding: Word<Rounding>,
    ) -> Outcome<Rounded> {
        let rounded = self.0.round_to_increment(increment.0, rounding.0)?;
        Ok(Rounded::of(rounded, |money| Self(money).into_bound_py_any(py))?)
    }

    /// The amount that can be paid in cash.
    #[pyo3(
        signature = (*, rounding=Word::default()),
        text_signature = "($self, *, rounding='half_even')"
    )]
    fn round_to_cash(
        &self,
        py: Python<'_>,
        rounding: Word<Rounding>,
    ) -> Outcome<Rounded> {
        let rounded = self.0.round_to_cash(rounding.0)?;
        Ok(Rounded::of(rounded, |money| Self(money).into_bound_py_any(py))?)
    }

    /// For readers: separators, symbols, words for millions; without a scale all digits.
    #[pyo3(
        signature = (
            *, notation=Word(MoneyFormat::default().notation),
            unit=Word(MoneyFormat::default().unit), compact=Flag(false), scale=None,
            rounding=Word::default()
        ),
        text_signature = "($self, *, notation='comma_point', unit='code_after', \
                          compact=False, scale=None, rounding='half_even')"
    )]
    fn format(
        &self,
        notation: Word<Notation>,
        unit: Word<UnitDisplay>,
        compact: Flag,
        scale: Option<Scale>,
        rounding: Word<Rounding>,
    ) -> Outcome<String> {
        let tradewind::Places { scale, rounding } = places(scale, rounding);
        let (notation, unit) = (notation.0, unit.0);
        let compact = compact.0;
        let format = MoneyFormat { notation, unit, compact, scale, rounding };
        Ok(self.0.format(&format)?)
    }

    /// The amount in the currency that replaced this one, by the factor of the law.
    #[pyo3(
        signature = (scale=None, *, rounding=Word::default()),
        text_signature = "($self, scale=None, *, rounding='half_even')"
    )]
    fn redenominated(
        &self,
        py: Python<'_>,
        scale: Option<Scale>,
        rounding: Word<Rounding>,
    ) -> Outcome<Rounded> {
        let rounded = self.0.redenominated(places(scale, rounding))?;
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
        Ok(format!("Money({amount}, {})", argument(py, self.0.currency())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let amount = self.0.amount().to_string();
        rebuilt::<Self>(py, (amount, self.currency()).into_pyobject(py)?, None)
    }
}
