//! `Leg`: one published rate within a conversion.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};
use tradewind::RateKind;

use crate::{
    convert_in::{Age, Count, Flag, Number, Text, Word},
    convert_out::{decimal, literal, rebuilt, when},
    currency::{Currency, CurrencyIn},
    day_in::On,
    errors::Outcome,
    later_rate::LaterRate,
    object_in::Own,
};

/// One published rate within a conversion, as quoted.
#[pyclass(frozen, eq, hash, module = "tradewind")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Leg(pub(crate) tradewind::Leg);

#[pymethods]
impl Leg {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str) {
        ("base", "quote", "value", "when")
    }

    #[new]
    #[pyo3(
        signature = (
            base, quote, value, when, *, source, units=Count(1), kind=Word::default(),
            age_days=Age(0), inverted=Flag(false), later=None
        ),
        text_signature = "(base, quote, value, when, *, source, units=1, kind='spot', \
            age_days=0, inverted=False, later=None)"
    )]
    #[expect(clippy::too_many_arguments, reason = "one for each field, by keyword")]
    fn new(
        base: CurrencyIn,
        quote: CurrencyIn,
        value: Number,
        when: On,
        source: Text,
        units: Count,
        kind: Word<RateKind>,
        age_days: Age,
        inverted: Flag,
        later: Option<Own<'_, LaterRate>>,
    ) -> Outcome<Self> {
        let leg = tradewind::Leg {
            base: base.0,
            quote: quote.0,
            units: units.0,
            value: value.0,
            when: when.0,
            age_days: age_days.0,
            kind: kind.0,
            source: source.0.into(),
            inverted: inverted.0,
            later: later.map(|later| later.0.get().0),
        };
        leg.check()?;
        Ok(Self(leg))
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

    /// The day (`date`) or period (`Period`) of the rate.
    #[getter]
    fn when<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        when(py, self.0.when)
    }

    /// Days from the rate to the day asked for, negative for a later rate; 0 for averages
    /// and for a fixed rate in force.
    #[getter]
    fn age_days(&self) -> i32 {
        self.0.age_days
    }

    /// What it is the price of.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind.name()
    }

    /// Who publishes it.
    #[getter]
    fn source(&self) -> &str {
        &self.0.source
    }

    /// Whether the conversion divides by the rate.
    #[getter]
    fn inverted(&self) -> bool {
        self.0.inverted
    }

    /// The later of two rates where the day lies on the line between both.
    #[getter]
    fn later(&self) -> Option<LaterRate> {
        self.0.later.map(LaterRate)
    }

    /// The price with its units, such as "7.7123 CNY per EUR".
    fn quotation(&self) -> String {
        self.0.quotation()
    }

    fn __str__(&self) -> String {
        self.0.quotation()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let leg = &self.0;
        let later = self.later().map(|later| format!(", later={}", later.literal()));
        Ok(format!(
            "Leg('{}', '{}', '{}', '{}', source={}, units={}, kind='{}', age_days={}, \
             inverted={}{})",
            leg.base,
            leg.quote,
            leg.value,
            leg.when,
            literal(py, &leg.source)?,
            leg.units,
            leg.kind,
            leg.age_days,
            if leg.inverted { "True" } else { "False" },
            later.unwrap_or_default()
        ))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let leg = &self.0;
        let keywords = PyDict::new(py);
        keywords.set_item("source", self.source())?;
        keywords.set_item("units", leg.units)?;
        keywords.set_item("kind", leg.kind.name())?;
        keywords.set_item("age_days", leg.age_days)?;
        keywords.set_item("inverted", leg.inverted)?;
        if let Some(later) = self.later() {
            keywords.set_item("later", later)?;
        }
        let (base, quote) = (Currency(leg.base), Currency(leg.quote));
        let arguments = (base, quote, leg.value.to_string(), leg.when.to_string());
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, Some(keywords))
    }
}
