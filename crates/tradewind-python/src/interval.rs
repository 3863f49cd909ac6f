//! `Interval`: the values that a reported figure may stand for.

use pyo3::{
    prelude::*,
    types::{PyDict, PyTuple},
};
use tradewind::End;

use crate::{
    convert_in::{Exact, Flag, Scale},
    convert_out::{decimal, exact, fraction, literal, rebuilt},
    errors::Outcome,
    object_in::{Due, Own},
};

/// The values that a reported figure may stand for: all between two exact ends.
#[pyclass(frozen, eq, hash, from_py_object, module = "tradewind")]
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Interval(pub(crate) tradewind::Interval);

fn end(value: Option<Exact>, closed: bool) -> Option<End> {
    value.map(|Exact(value)| End { value, closed })
}

impl Interval {
    fn open_ends(&self) -> [(&'static str, bool); 2] {
        let open = |end: Option<&End>| end.is_some_and(|end| !end.closed);
        [("low_closed", open(self.0.low())), ("high_closed", open(self.0.high()))]
    }
}

impl Due for Interval {
    const EXPECTED: &'static str = "Interval, such as Interval(1, 2)";
}

#[pymethods]
impl Interval {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("low", "high")
    }

    #[new]
    #[pyo3(
        signature = (low, high, *, low_closed=Flag(true), high_closed=Flag(true)),
        text_signature = "(low, high, *, low_closed=True, high_closed=True)"
    )]
    fn new(
        low: Option<Exact>,
        high: Option<Exact>,
        low_closed: Flag,
        high_closed: Flag,
    ) -> Outcome<Self> {
        let ends = (end(low, low_closed.0), end(high, high_closed.0));
        Ok(Self(tradewind::Interval::new(ends.0, ends.1)?))
    }

    /// The lower end rounded downward to 28 digits; None when there is none.
    #[getter]
    fn low<'py>(&self, py: Python<'py>) -> Outcome<Option<Bound<'py, PyAny>>> {
        let low = self.0.low_decimal(None)?;
        Ok(low.map(|value| decimal(py, value)).transpose()?)
    }

    /// The upper end rounded upward to 28 digits; None when there is none.
    #[getter]
    fn high<'py>(&self, py: Python<'py>) -> Outcome<Option<Bound<'py, PyAny>>> {
        let high = self.0.high_decimal(None)?;
        Ok(high.map(|value| decimal(py, value)).transpose()?)
    }

    /// The lower end rounded downward to so many decimals.
    fn low_at<'py>(
        &self,
        py: Python<'py>,
        scale: Scale,
    ) -> Outcome<Option<Bound<'py, PyAny>>> {
        let low = self.0.low_decimal(Some(scale.0))?;
        Ok(low.map(|value| decimal(py, value)).transpose()?)
    }

    /// The upper end rounded upward to so many decimals.
    fn high_at<'py>(
        &self,
        py: Python<'py>,
        scale: Scale,
    ) -> Outcome<Option<Bound<'py, PyAny>>> {
        let high = self.0.high_decimal(Some(scale.0))?;
        Ok(high.map(|value| decimal(py, value)).transpose()?)
    }

    /// The lower end, exactly; None when there is none.
    #[getter]
    fn low_fraction<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.low().map(|end| fraction(py, &end.value)).transpose()
    }

    /// The upper end, exactly; None when there is none.
    #[getter]
    fn high_fraction<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.high().map(|end| fraction(py, &end.value)).transpose()
    }

    /// Whether the lower end belongs to the interval.
    #[getter]
    fn low_closed(&self) -> bool {
        self.0.low().is_some_and(|end| end.closed)
    }

    /// Whether the upper end belongs to the interval.
    #[getter]
    fn high_closed(&self) -> bool {
        self.0.high().is_some_and(|end| end.closed)
    }

    /// The distance between the ends, exactly; None when one is absent.
    #[getter]
    fn width<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.width().map(|width| fraction(py, &width)).transpose()
    }

    /// Whether it is a single value.
    #[getter]
    fn is_point(&self) -> bool {
        self.0.is_point()
    }

    /// Whether some value belongs to both.
    fn intersects(&self, other: Own<'_, Self>) -> bool {
        self.0.intersects(&other.0.get().0)
    }

    /// Whether every value of the other belongs to this one.
    fn encloses(&self, other: Own<'_, Self>) -> bool {
        self.0.encloses(&other.0.get().0)
    }

    /// Whether the value belongs to it.
    fn __contains__(&self, value: Exact) -> bool {
        self.0.contains(&value.0)
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |end: Option<&End>| match end {
            Some(end) => literal(py, &exact(&end.value)),
            None => Ok("None".to_owned()),
        };
        let mut text =
            format!("Interval({}, {}", shown(self.0.low())?, shown(self.0.high())?);
        for (name, open) in self.open_ends() {
            if open {
                text.push_str(", ");
                text.push_str(name);
                text.push_str("=False");
            }
        }
        text.push(')');
        Ok(text)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let keywords = PyDict::new(py);
        for (name, open) in self.open_ends() {
            keywords.set_item(name, !open)?;
        }
        let ends = (self.low_fraction(py)?, self.high_fraction(py)?);
        rebuilt::<Self>(py, ends.into_pyobject(py)?, Some(keywords))
    }
}
