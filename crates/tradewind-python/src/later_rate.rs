//! `LaterRate`: the rate to which an interpolated leg is drawn.

use pyo3::{
    prelude::*,
    types::{PyDate, PyDict, PyTuple},
};

use crate::{
    convert_in::{Count, Number},
    convert_out::{date, decimal, rebuilt},
    day_in::Day,
    errors::Outcome,
    object_in::Due,
};

/// The later of two rates where the day lies on the line between both.
#[pyclass(frozen, eq, hash, module = "tradewind")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct LaterRate(pub(crate) tradewind::LaterRate);

impl LaterRate {
    /// Python that makes the value again.
    pub(crate) fn literal(self) -> String {
        let tradewind::LaterRate { units, date, value } = self.0;
        format!("LaterRate('{date}', '{value}', units={units})")
    }
}

impl Due for LaterRate {
    const EXPECTED: &'static str = "LaterRate";
}

#[pymethods]
impl LaterRate {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("date", "value")
    }

    #[new]
    #[pyo3(
        signature = (date, value, *, units=Count(1)),
        text_signature = "(date, value, *, units=1)"
    )]
    fn new(date: Day, value: Number, units: Count) -> Outcome<Self> {
        let (units, date, value) = (units.0, date.0, value.0);
        let later = tradewind::LaterRate { units, date, value };
        later.check()?;
        Ok(Self(later))
    }

    /// How many units of the base the price is for.
    #[getter]
    fn units(&self) -> u32 {
        self.0.units
    }

    /// Its day.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
        date(py, self.0.date)
    }

    /// The price, as quoted.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.value)
    }

    fn __repr__(&self) -> String {
        self.literal()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let arguments = (self.0.date.to_string(), self.0.value.to_string());
        let keywords = PyDict::new(py);
        keywords.set_item("units", self.0.units)?;
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, Some(keywords))
    }
}
