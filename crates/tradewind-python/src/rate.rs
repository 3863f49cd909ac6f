//! `Rate`: one published price of a currency in another.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};
use tradewind::RateKind;

use crate::{
    convert_in::{Count, Number, Text, Word},
    convert_out::{decimal, literal, rebuilt, when},
    currency::{Currency, CurrencyIn},
    day_in::On,
    errors::Outcome,
    object_in::Due,
};

/// One published price: `units` of `base` cost `value` of `quote`.
#[pyclass(frozen, eq, hash, from_py_object, module = "tradewind")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Rate(pub(crate) tradewind::Rate);

impl Due for Rate {
    const EXPECTED: &'static str = "Rate";
}

#[pymethods]
impl Rate {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str) {
        ("base", "quote", "value", "when")
    }

    #[new]
    #[pyo3(
        signature = (base, quote, value, when, *, source, units=Count(1), kind=Word::default()),
        text_signature = "(base, quote, value, when, *, source, units=1, kind='spot')"
    )]
    fn new(
        base: CurrencyIn,
        quote: CurrencyIn,
        value: Number,
        when: On,
        source: Text,
        units: Count,
        kind: Word<RateKind>,
    ) -> Outcome<Self> {
        let rate = tradewind::Rate {
            base: base.0,
            quote: quote.0,
            units: units.0,
            value: value.0,
            when: when.0,
            kind: kind.0,
            source: source.0.into(),
        };
        rate.check()?;
        Ok(Self(rate))
    }

    /// The currency that is priced.
    #[getter]
    fn base(&self) -> Currency {
        Currency(self.0.base)
    }

    /// The currency of the price.
    #[getter]
    fn quote(&self) -> Currency {
        Currency(self.0.quote)
    }

    /// How many units of the base the price is for.
    #[getter]
    fn units(&self) -> u32 {
        self.0.units
    }

    /// The price, as quoted.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.value)
    }

    /// The day (`date`) or period (`Period`).
    #[getter]
    fn when<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        when(py, self.0.when)
    }

    /// What it is the price of: `spot`, `period_average`, `period_end`, `fixed`, `official`.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind.name()
    }

    /// Who publishes it.
    #[getter]
    fn source(&self) -> &str {
        &self.0.source
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let rate = &self.0;
        Ok(format!(
            "Rate('{}', '{}', '{}', '{}', source={}, units={}, kind='{}')",
            rate.base,
            rate.quote,
            rate.value,
            rate.when,
            literal(py, &rate.source)?,
            rate.units,
            rate.kind
        ))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let rate = &self.0;
        let keywords = PyDict::new(py);
        keywords.set_item("source", self.source())?;
        keywords.set_item("units", rate.units)?;
        keywords.set_item("kind", rate.kind.name())?;
        let (base, quote) = (Currency(rate.base), Currency(rate.quote));
        let arguments = (base, quote, rate.value.to_string(), rate.when.to_string());
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, Some(keywords))
    }
}
