//! `Check`: one comparison, with everything it rests on.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{
    exceptions::PyIndexError,
    prelude::*,
    types::{PyDict, PyList, PyTuple},
};
use tradewind::Date;

use crate::{
    brief::Brief,
    convert_out::{date, structure},
    day_in::days,
    errors::Outcome,
    figure::{Figure, FigureIn},
    object_in::Own,
    rate_table::RateTable,
};

/// One comparison of reported figures, with everything it rests on.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct Check {
    pub(crate) check: tradewind::Check,
    pub(crate) origin: Origin,
}

/// What the check follows from, for pickling.
pub(crate) enum Origin {
    /// A call of `check_equivalent`.
    Equivalent(Box<Given>),
    /// A place among the checks of a brief.
    Brief(Py<Brief>, usize),
}

/// The arguments of `check_equivalent`.
pub(crate) struct Given {
    stated: Figure,
    equivalent: Figure,
    rates: RateTable,
    on: Vec<Date>,
}

impl Given {
    fn again<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let on = self.on.iter().map(|day| date(py, *day));
        let keywords = PyDict::new(py);
        keywords.set_item("on", PyList::new(py, on.collect::<PyResult<Vec<_>>>()?)?)?;
        let verb = py.import("tradewind._tradewind")?.getattr("check_equivalent")?;
        let again = py.import("functools")?.getattr("partial")?;
        let again = again.call((verb,), Some(&keywords))?;
        let figures = (self.stated.clone(), self.equivalent.clone());
        (again, (figures.0, figures.1, self.rates.clone())).into_pyobject(py)
    }
}

/// Whether an amount and its stated equivalent agree at a dated rate.
///
/// Every day of `on` is tried, the first being the one chosen. This tests the
/// conversion, not the amount.
#[pyfunction]
#[pyo3(signature = (stated, equivalent, rates, *, on))]
pub(crate) fn check_equivalent(
    py: Python<'_>,
    stated: FigureIn,
    equivalent: FigureIn,
    rates: Own<'_, RateTable>,
    on: &Bound<'_, PyAny>,
) -> Outcome<Check> {
    let on = days(on).map_err(|failure| failure.while_processing(py, "on"))?;
    let (stated, equivalent, rates) = (stated.0, equivalent.0, rates.0.get().clone());
    let compare =
        || tradewind::check::equivalent(&stated, &equivalent, &rates.table, &on);
    let check = py.detach(compare)?;
    let (stated, equivalent) = (Figure(stated), Figure(equivalent));
    let origin = Given { stated, equivalent, rates, on };
    Ok(Check { check, origin: Origin::Equivalent(Box::new(origin)) })
}

/// One check of a brief, for pickling.
#[pyfunction]
pub(crate) fn _check_of(brief: &Bound<'_, Brief>, index: usize) -> PyResult<Check> {
    let check = brief.get().brief.checks().get(index).cloned();
    let check = check.ok_or_else(|| PyIndexError::new_err("no such check"))?;
    Ok(Check { check, origin: Origin::Brief(brief.clone().unbind(), index) })
}

impl Check {
    /// One part of the check's JSON as Python lists and dictionaries.
    fn part<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        structure(py, &self.check.to_json())?.get_item(name)
    }
}

#[pymethods]
impl Check {
    /// What it compares, such as "equivalent" or "share".
    #[getter]
    fn kind(&self) -> &'static str {
        self.check.kind().name()
    }

    /// Which record it is about.
    #[getter]
    fn subject(&self) -> &str {
        self.check.subject()
    }

    /// What it says, such as "consistent" or "inconsistent".
    #[getter]
    fn verdict(&self) -> &'static str {
        self.check.verdict().name()
    }

    /// The same in one sentence or two.
    #[getter]
    fn sentence(&self) -> &str {
        self.check.sentence()
    }

    /// Why nothing can be said, where nothing can.
    #[getter]
    fn reason(&self) -> Option<&str> {
        self.check.reason()
    }

    /// What was compared.
    #[getter]
    fn compared<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.part(py, "compared")
    }

    /// The intervals that it rests on, with ends rounded outward.
    #[getter]
    fn intervals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.part(py, "intervals")
    }

    /// Every rate that was tried, the chosen one first.
    #[getter]
    fn rates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.part(py, "rates")
    }

    /// What each side should read, given the other.
    #[getter]
    fn expected<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.part(py, "expected")
    }

    /// The printed values of each side that would agree with the other.
    #[getter]
    fn consistent_values<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.part(py, "consistent_values")
    }

    /// How much it could have noticed; None for a check without an interval.
    #[getter]
    fn sharpness(&self) -> Option<String> {
        self.check.sharpness().map(tradewind::check::Sharpness::text)
    }

    /// What else a reader should know.
    #[getter]
    fn notes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, self.check.notes())
    }

    /// The check as Markdown.
    fn to_markdown(&self) -> String {
        self.check.to_markdown()
    }

    /// The check as a fragment of HTML.
    fn to_html(&self) -> String {
        self.check.to_html()
    }

    /// The check as JSON.
    fn to_json(&self) -> String {
        self.check.to_json()
    }

    fn _repr_html_(&self) -> String {
        self.check.to_html()
    }

    fn _repr_markdown_(&self) -> String {
        self.check.to_markdown()
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.check == other.check
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.check.subject(), self.check.sentence()).hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        format!("<Check {}: {}: {}>", self.kind(), self.verdict(), self.subject())
    }

    fn __str__(&self) -> &str {
        self.check.sentence()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        match &self.origin {
            Origin::Equivalent(origin) => origin.again(py),
            Origin::Brief(brief, index) => {
                let again = py.import("tradewind._tradewind")?.getattr("_check_of")?;
                (again, (brief.bind(py), index)).into_pyobject(py)
            }
        }
    }
}
