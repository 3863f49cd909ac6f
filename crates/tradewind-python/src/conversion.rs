//! `Conversion`: a converted amount, with everything needed to cite it.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    types::{PyDate, PyTuple},
};

use crate::{
    convert_out::{date, decimal, fraction, when},
    currency::Currency,
    errors::Outcome,
    leg::Leg,
    money::Money,
    origin::Origin,
};

/// A converted amount, with everything needed to cite it.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct Conversion {
    pub(crate) value: tradewind::Conversion,
    pub(crate) origin: Origin,
}

#[pymethods]
impl Conversion {
    /// The amount that was converted.
    #[getter]
    fn from_(&self) -> Money {
        Money(self.value.from())
    }

    /// The result.
    #[getter]
    fn money(&self) -> Money {
        Money(self.value.money())
    }

    /// Whether the result is exact, not rounded.
    #[getter]
    fn exact(&self) -> bool {
        self.value.is_exact()
    }

    /// Target currency for one of the source currency, exactly.
    #[getter]
    fn ratio<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        fraction(py, &self.value.ratio())
    }

    /// The ratio as a decimal of 28 digits.
    #[getter]
    fn rate<'py>(&self, py: Python<'py>) -> Outcome<Bound<'py, PyAny>> {
        Ok(decimal(py, self.value.rate()?)?)
    }

    /// Source currency for one of the target currency, as a decimal of 28 digits.
    #[getter]
    fn inverse_rate<'py>(&self, py: Python<'py>) -> Outcome<Bound<'py, PyAny>> {
        Ok(decimal(py, self.value.inverse_rate()?)?)
    }

    /// The rate in the direction in which it is at least one, in words.
    #[getter]
    fn rate_text(&self) -> Outcome<String> {
        Ok(self.value.rate_text()?)
    }

    /// The day (`date`) or period (`Period`) that was asked for.
    #[getter]
    fn on<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        when(py, self.value.on())
    }

    /// The day of the rate farthest from the day asked for; None for averages.
    #[getter]
    fn rate_date<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDate>>> {
        self.value.rate_date().map(|day| date(py, day)).transpose()
    }

    /// Days from that rate to the day asked for, negative for a later one; None for averages.
    #[getter]
    fn age_days(&self) -> Option<i32> {
        self.value.age_days()
    }

    /// The published rates that were used, in order; of a computed average those of the law.
    #[getter]
    fn legs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.value.legs().iter().cloned().map(Leg))
    }

    /// How the rates are linked: `identity`, `direct`, `inverse`, `cross`, `chain`, `legal`.
    #[getter]
    fn path(&self) -> &'static str {
        self.value.path().name()
    }

    /// The currencies from the one that was converted to the target, both included.
    #[getter]
    fn route<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.value.route().iter().copied().map(Currency))
    }

    /// The currency in the middle of a cross.
    #[getter]
    fn via(&self) -> Option<Currency> {
        self.value.via().map(Currency)
    }

    /// Which observation served the day.
    #[getter]
    fn policy(&self) -> &'static str {
        self.value.policy().name()
    }

    /// How the average was made, where the conversion is over a period.
    #[getter]
    fn average(&self) -> Option<&'static str> {
        self.value.average().map(tradewind::Average::name)
    }

    /// What the rate is the price of.
    #[getter]
    fn kind(&self) -> &'static str {
        self.value.kind().name()
    }

    /// How many published observations went in.
    #[getter]
    fn observations(&self) -> u32 {
        self.value.observations()
    }

    /// The weekdays of the period for which a computed average had no observation.
    #[getter]
    fn missing<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let days = self.value.missing().iter().map(|day| date(py, *day));
        PyTuple::new(py, days.collect::<PyResult<Vec<_>>>()?)
    }

    /// Who publishes the rates.
    #[getter]
    fn source(&self) -> String {
        self.value.source()
    }

    /// Where the rate comes from: rates, dates, age, source.
    #[getter]
    fn provenance(&self) -> String {
        self.value.provenance()
    }

    /// One footnote sentence: amounts, rates, dates, age, source.
    fn cite(&self) -> Outcome<String> {
        Ok(self.value.cite()?)
    }

    /// The conversion as JSON.
    fn to_json(&self) -> String {
        self.value.to_json()
    }

    /// The conversion as a fragment of HTML.
    fn to_html(&self) -> String {
        self.value.to_html()
    }

    fn _repr_html_(&self) -> String {
        self.value.to_html()
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.value == other.value
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.value.from(), self.value.money()).hash(&mut hasher);
        self.value.ratio().hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let text = self.value.cite().unwrap_or_else(|error| error.to_string());
        format!("<Conversion: {text}>")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Outcome<Bound<'py, PyTuple>> {
        let money = self.from_().into_bound_py_any(py)?;
        let arguments = (money, self.value.money().currency());
        self.origin.again(py, "convert", arguments, &self.value)
    }
}
