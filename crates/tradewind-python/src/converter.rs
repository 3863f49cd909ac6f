//! `Converter`: a rate looked up once, for any number of amounts.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{IntoPyObjectExt, prelude::*, types::PyTuple};

use crate::{
    conversion::Conversion, convert_out::fraction, currency::Currency, errors::Outcome,
    money::Money, object_in::Own, origin::Origin,
};

/// A rate looked up once, for any number of amounts.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct Converter {
    pub(crate) value: tradewind::Converter,
    pub(crate) origin: Origin,
}

impl Converter {
    /// A conversion of nothing: it has the legs, the dates and the sources of all others.
    fn of_nothing(&self) -> tradewind::Result<tradewind::Conversion> {
        self.value.convert(tradewind::Money::parse("0", self.value.from())?)
    }
}

#[pymethods]
impl Converter {
    /// Converts an amount.
    fn convert(&self, py: Python<'_>, money: Own<'_, Money>) -> Outcome<Conversion> {
        let value = self.value.convert(money.0.get().0)?;
        Ok(Conversion { value, origin: self.origin.copied(py) })
    }

    /// The currency of the amounts.
    #[getter]
    fn from_(&self) -> Currency {
        Currency(self.value.from())
    }

    /// The currency of the results.
    #[getter]
    fn to(&self) -> Currency {
        Currency(self.value.to())
    }

    /// Target currency for one of the source currency, exactly.
    #[getter]
    fn ratio<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        fraction(py, &self.value.ratio())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.value == other.value
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.value.from(), self.value.to(), self.value.ratio()).hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let (from, to) = (self.value.from(), self.value.to());
        let rate = |nothing: tradewind::Conversion| {
            Ok(format!("{} ({})", nothing.rate_text()?, nothing.provenance()))
        };
        let text = self.of_nothing().and_then(rate);
        let text = text.unwrap_or_else(|error| error.to_string());
        format!("<Converter: {from} to {to} at {text}>")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Outcome<Bound<'py, PyTuple>> {
        let from = self.from_().into_bound_py_any(py)?;
        let arguments = (from, self.value.to());
        self.origin.again(py, "converter", arguments, &self.of_nothing()?)
    }
}
