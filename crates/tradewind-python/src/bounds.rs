//! `Bounds`: from when to when a series prices a pair.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};
use tradewind::RateKind;

use crate::{
    convert_in::{Age, Size, Text, Word},
    convert_out::{literal, rebuilt, when},
    currency::{Currency, CurrencyIn},
    day_in::On,
    errors::Outcome,
};

/// From when to when one series of a table prices a pair.
#[pyclass(frozen, eq, hash, module = "tradewind")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Bounds(pub(crate) tradewind::Bounds);

#[pymethods]
impl Bounds {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str) {
        ("base", "quote", "first", "last")
    }

    #[new]
    #[pyo3(
        signature = (
            base, quote, first, last, *, source, observations, kind=Word::default(),
            longest_gap_days=None
        ),
        text_signature = "(base, quote, first, last, *, source, observations, \
            kind='spot', longest_gap_days=None)"
    )]
    #[expect(clippy::too_many_arguments, reason = "one for each field, by keyword")]
    fn new(
        base: CurrencyIn,
        quote: CurrencyIn,
        first: On,
        last: On,
        source: Text,
        observations: Size,
        kind: Word<RateKind>,
        longest_gap_days: Option<Age>,
    ) -> Outcome<Self> {
        let bounds = tradewind::Bounds {
            base: base.0,
            quote: quote.0,
            kind: kind.0,
            source: source.0.into(),
            first: first.0,
            last: last.0,
            observations: observations.0,
            longest_gap_days: longest_gap_days.map(|days| days.0),
        };
        bounds.check()?;
        Ok(Self(bounds))
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

    /// The first day (`date`) or period (`Period`).
    #[getter]
    fn first<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        when(py, self.0.first)
    }

    /// The last day (`date`) or period (`Period`).
    #[getter]
    fn last<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        when(py, self.0.last)
    }

    /// How many rates there are.
    #[getter]
    fn observations(&self) -> usize {
        self.0.observations
    }

    /// Days between the two rates that lie farthest apart; None for one, and for periods.
    #[getter]
    fn longest_gap_days(&self) -> Option<i32> {
        self.0.longest_gap_days
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let bounds = &self.0;
        let gap =
            bounds.longest_gap_days.map_or("None".to_owned(), |gap| gap.to_string());
        Ok(format!(
            "Bounds('{}', '{}', '{}', '{}', source={}, observations={}, kind='{}', \
             longest_gap_days={gap})",
            bounds.base,
            bounds.quote,
            bounds.first,
            bounds.last,
            literal(py, &bounds.source)?,
            bounds.observations,
            bounds.kind,
        ))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let bounds = &self.0;
        let keywords = PyDict::new(py);
        keywords.set_item("source", self.source())?;
        keywords.set_item("observations", bounds.observations)?;
        keywords.set_item("kind", bounds.kind.name())?;
        keywords.set_item("longest_gap_days", bounds.longest_gap_days)?;
        let (base, quote) = (self.base(), self.quote());
        let arguments = (base, quote, bounds.first.to_string(), bounds.last.to_string());
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, Some(keywords))
    }
}
