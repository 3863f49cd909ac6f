//! `Percent`: hundredths.

use pyo3::{prelude::*, types::PyTuple};

use crate::{
    convert_in::{Number, Word},
    convert_out::{decimal, literal, rebuilt},
    errors::Outcome,
    percentage_point::PercentagePoint,
    ratio::Ratio,
};

/// Hundredths: 85.2 for "85.2 percent".
#[pyclass(frozen, eq, ord, hash, from_py_object, module = "tradewind")]
#[derive(Clone, PartialEq, Eq, PartialOrd, Hash)]
pub(crate) struct Percent(pub(crate) tradewind::Percent);

#[pymethods]
impl Percent {
    #[classattr]
    fn __match_args__() -> (&'static str,) {
        ("value",)
    }

    #[new]
    fn new(value: Number) -> Self {
        Self(tradewind::Percent::new(value.0))
    }

    /// The percentage that a text such as "85.2%" names.
    #[staticmethod]
    fn parse(text: Word<tradewind::Percent>) -> Self {
        Self(text.0)
    }

    /// The value: 5 for five percent.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        decimal(py, self.0.value())
    }

    /// The same as a ratio, exactly.
    fn to_ratio(&self) -> Outcome<Ratio> {
        Ok(Ratio(self.0.to_ratio()?))
    }

    /// The difference of two percentages is a number of percentage points.
    fn __sub__(&self, other: Self) -> Outcome<PercentagePoint> {
        Ok(PercentagePoint(self.0.minus(other.0)?))
    }

    /// A percentage moved by percentage points.
    fn __add__(&self, points: PercentagePoint) -> Outcome<Self> {
        Ok(Self(self.0.plus(points.0)?))
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Percent({})", literal(py, &self.0.value().to_string())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        rebuilt::<Self>(py, (self.0.value().to_string(),).into_pyobject(py)?, None)
    }
}
