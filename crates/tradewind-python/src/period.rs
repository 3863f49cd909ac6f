//! `Period`: a day, a period of the calendar, a range of them, or the year to date.

use pyo3::{
    prelude::*,
    types::{PyDate, PyTuple},
};

use crate::{
    convert_in::Text,
    convert_out::{date, literal, rebuilt},
    day_in::Day,
    errors::{Failure, Outcome},
};

/// A period: 2023, 2023-S1, 2023-Q4, 2023-03, 2023-W05, a day, a range, or YTD/2023-10.
#[pyclass(frozen, eq, ord, hash, module = "tradewind")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Hash)]
pub(crate) struct Period(pub(crate) tradewind::Period);

/// Where a period is due: a `Period`, or its text.
#[derive(Clone, Copy)]
pub(crate) struct PeriodIn(pub(crate) tradewind::Period);

impl<'py> FromPyObject<'_, 'py> for PeriodIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(period) = object.cast::<Period>() {
            return Ok(Self(period.get().0));
        }
        let Text(text) = object.extract()?;
        Ok(Self(text.parse()?))
    }
}

#[pymethods]
impl Period {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("text",)
    }

    #[new]
    fn new(text: PeriodIn) -> Self {
        Self(text.0)
    }

    /// From the start of one period to the end of another.
    #[staticmethod]
    fn range(start: PeriodIn, end: PeriodIn) -> Outcome<Self> {
        Ok(Self(tradewind::Period::range(start.0, end.0)?))
    }

    /// From 1 January to the end of a period.
    #[staticmethod]
    fn year_to_date(end: PeriodIn) -> Outcome<Self> {
        Ok(Self(tradewind::Period::year_to_date(end.0)?))
    }

    /// The canonical text.
    #[getter]
    fn text(&self) -> String {
        self.0.to_string()
    }

    /// The first day.
    #[getter]
    fn first_day<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.first_day())
    }

    /// The last day.
    #[getter]
    fn last_day<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.last_day())
    }

    /// How many days it has.
    #[getter]
    fn day_count(&self) -> i32 {
        self.0.day_count()
    }

    /// How long it is: `year`, `half_year`, `third_year`, `quarter`, `month`, `week`,
    /// `day`, `range` or `year_to_date`.
    #[getter]
    fn frequency(&self) -> &'static str {
        self.0.frequency().name()
    }

    /// The same period one year before.
    fn previous_year(&self) -> Outcome<Self> {
        Ok(Self(self.0.previous_year()?))
    }

    /// The period of the same length just before.
    fn previous(&self) -> Outcome<Self> {
        Ok(Self(self.0.previous()?))
    }

    /// The period of the same length just after.
    fn next(&self) -> Outcome<Self> {
        Ok(Self(self.0.next()?))
    }

    /// Whether the day lies in it.
    fn __contains__(&self, day: Day) -> bool {
        self.0.contains(day.0)
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Period({})", literal(py, &self.0.to_string())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.0.to_string(),).into_pyobject(py)?, None)
    }
}
