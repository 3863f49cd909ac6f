//! `Conversion`: a converted amount, with everything needed to cite it.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::{
    prelude::*,
    types::{PyDate, PyDict, PyTuple},
};
use tradewind::{ConvertOptions, Path};

use crate::{
    convert_out::{date, decimal, fraction, when},
    currency::Currency,
    errors::Outcome,
    leg::Leg,
    money::Money,
    rate_table::{RateTable, table_of},
};

/// A converted amount, with everything needed to cite it.
#[pyclass(frozen, module = "tradewind")]
pub(crate) struct Conversion {
    pub(crate) value: tradewind::Conversion,
    pub(crate) options: ConvertOptions,
    pub(crate) rates: RateTable,
}

impl Conversion {
    /// The fewest rates from which the same conversion follows, for pickling.
    fn needed(&self) -> Result<RateTable, tradewind::Error> {
        let legs = self.value.legs();
        if legs.is_empty() && self.value.path() != Path::Identity {
            return Ok(self.rates.clone());
        }
        table_of(legs.iter().map(|leg| tradewind::Rate {
            base: leg.base,
            quote: leg.quote,
            units: leg.units,
            value: leg.value,
            when: leg.when,
            kind: leg.kind,
            source: leg.source.clone(),
        }))
    }

    fn keywords<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let keywords = PyDict::new(py);
        let places = self.options.places;
        keywords.set_item("on", self.on(py)?)?;
        keywords.set_item("policy", self.options.policy.name())?;
        keywords.set_item("max_age_days", self.options.max_age_days)?;
        keywords.set_item("via", self.via())?;
        keywords.set_item("scale", places.scale)?;
        keywords.set_item("rounding", places.rounding.name())?;
        keywords.set_item("average", self.options.average.name())?;
        Ok(keywords)
    }
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

    /// The published rates that were used, in order; none for a computed average.
    #[getter]
    fn legs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.value.legs().iter().cloned().map(Leg))
    }

    /// How the rates are linked: `identity`, `direct`, `inverse`, `cross`, `chain`, `legal`.
    #[getter]
    fn path(&self) -> &'static str {
        self.value.path().name()
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
        let arguments =
            ("convert", self.from_(), Currency(self.value.money().currency()));
        let again = py
            .import("operator")?
            .getattr("methodcaller")?
            .call(arguments.into_pyobject(py)?, Some(&self.keywords(py)?))?;
        let table = (self.needed()?,).into_pyobject(py)?;
        Ok((again, table).into_pyobject(py)?)
    }
}
