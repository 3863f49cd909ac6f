//! `FigureConversion`: a reported figure in another currency, with its intervals.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{IntoPyObjectExt, prelude::*, types::PyTuple};
use tradewind::Reading;

use crate::{
    conversion::Conversion, convert_in::Word, errors::Outcome, figure::Figure,
    interval::Interval, money::Money, origin::Origin,
};

/// A reported figure in another currency: its value, and the intervals of its digits.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct FigureConversion {
    pub(crate) value: tradewind::FigureConversion,
    pub(crate) origin: Origin,
}

#[pymethods]
impl FigureConversion {
    /// The figure as reported.
    #[getter]
    fn figure(&self) -> Figure {
        Figure(self.value.figure().clone())
    }

    /// The conversion of its value, with everything needed to cite it.
    #[getter]
    fn conversion(&self, py: Python<'_>) -> Conversion {
        let value = self.value.conversion().clone();
        Conversion { value, origin: self.origin.copied(py) }
    }

    /// Its value in the target currency, rounded once.
    #[getter]
    fn value(&self) -> Money {
        Money(self.value.conversion().money())
    }

    /// What it may stand for if it was rounded to its last written digit.
    #[getter]
    fn written(&self) -> Interval {
        Interval(self.value.interval(Reading::Written))
    }

    /// What it may stand for if trailing zeros are padding.
    #[getter]
    fn padded(&self) -> Interval {
        Interval(self.value.interval(Reading::Padded))
    }

    /// What it may stand for if it was cut off after its last written digit.
    #[getter]
    fn truncated(&self) -> Interval {
        Interval(self.value.interval(Reading::Truncated))
    }

    /// What it may stand for under "written", "padded" or "truncated".
    fn interval(&self, reading: Word<Reading>) -> Interval {
        Interval(self.value.interval(reading.0))
    }

    /// One footnote sentence: amounts, rates, dates, age, source.
    fn cite(&self) -> Outcome<String> {
        Ok(self.value.conversion().cite()?)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.value == other.value
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        let conversion = self.value.conversion();
        (self.value.figure(), conversion.money()).hash(&mut hasher);
        conversion.ratio().hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let text = self.value.conversion().cite();
        let text = text.unwrap_or_else(|error| error.to_string());
        format!("<FigureConversion: {}: {text}>", self.value.figure().text())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Outcome<Bound<'py, PyTuple>> {
        let conversion = self.value.conversion();
        let figure = self.figure().into_bound_py_any(py)?;
        let arguments = (figure, conversion.money().currency());
        self.origin.again(py, "convert_figure", arguments, conversion)
    }
}
