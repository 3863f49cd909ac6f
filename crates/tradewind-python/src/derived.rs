//! `Derived`: a number that reported figures imply, with its intervals.

use pyo3::{prelude::*, types::PyTuple};
use tradewind::{Reading, growth};

use crate::{
    convert_in::{Exact, Word},
    convert_out::{exact, fraction, literal, rebuilt},
    interval::Interval,
    object_in::Own,
};

/// A number that reported figures imply: at face value, and under each reading.
#[pyclass(frozen, eq, hash, module = "tradewind")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Derived(pub(crate) growth::Derived);

impl std::hash::Hash for Derived {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.value.hash(state);
    }
}

impl Derived {
    fn intervals(&self) -> [Interval; 3] {
        [&self.0.written, &self.0.padded, &self.0.truncated]
            .map(|interval| Interval(interval.clone()))
    }
}

#[pymethods]
impl Derived {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str, &'static str) {
        ("value", "written", "padded", "truncated")
    }

    #[new]
    fn new(
        value: Exact,
        written: Own<'_, Interval>,
        padded: Own<'_, Interval>,
        truncated: Own<'_, Interval>,
    ) -> Self {
        let [written, padded, truncated] =
            [written, padded, truncated].map(|Own(interval)| interval.get().0.clone());
        Self(growth::Derived { value: value.0, written, truncated, padded })
    }

    /// At face value, exactly.
    #[getter]
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        fraction(py, &self.0.value)
    }

    /// If every figure was rounded to its last written digit.
    #[getter]
    fn written(&self) -> Interval {
        Interval(self.0.written.clone())
    }

    /// If trailing zeros are padding.
    #[getter]
    fn padded(&self) -> Interval {
        Interval(self.0.padded.clone())
    }

    /// If every figure was cut off after its last written digit.
    #[getter]
    fn truncated(&self) -> Interval {
        Interval(self.0.truncated.clone())
    }

    /// The interval under "written", "padded" or "truncated".
    fn interval(&self, reading: Word<Reading>) -> Interval {
        Interval(self.0.interval(reading.0).clone())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut text = format!("Derived({}", literal(py, &exact(&self.0.value))?);
        for interval in self.intervals() {
            text.push_str(", ");
            text.push_str(&interval.into_pyobject(py)?.repr()?.to_string());
        }
        text.push(')');
        Ok(text)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let [written, padded, truncated] = self.intervals();
        let arguments = (self.value(py)?, written, padded, truncated);
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, None)
    }
}
