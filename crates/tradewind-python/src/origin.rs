//! Where a conversion comes from: a table and the options, for pickling.

use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    types::{PyDict, PyTuple},
};
use tradewind::{Average, ConvertOptions, Path};

use crate::{
    convert_out::when,
    currency::Currency,
    errors::Outcome,
    rate_table::{RateTable, table_of},
};

/// The table that was asked, and how.
pub(crate) struct Origin {
    pub(crate) rates: Py<RateTable>,
    pub(crate) options: ConvertOptions,
}

impl Origin {
    pub(crate) fn copied(&self, py: Python<'_>) -> Self {
        Self { rates: self.rates.clone_ref(py), options: self.options }
    }

    /// What `pickle` and `copy` need to make a value again: a method of a table, called
    /// with the arguments and the options.
    pub(crate) fn again<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        arguments: (Bound<'py, PyAny>, tradewind::Currency),
        made: &tradewind::Conversion,
    ) -> Outcome<Bound<'py, PyTuple>> {
        let arguments = (method, arguments.0, Currency(arguments.1)).into_pyobject(py)?;
        let call = py
            .import("operator")?
            .getattr("methodcaller")?
            .call(arguments, Some(&self.keywords(py, made.on())?))?;
        let table = (self.needed(py, made)?,).into_pyobject(py)?;
        Ok((call, table).into_pyobject(py)?)
    }

    fn keywords<'py>(
        &self,
        py: Python<'py>,
        on: tradewind::When,
    ) -> PyResult<Bound<'py, PyDict>> {
        let ConvertOptions { policy, max_age_days, via, average, places } = self.options;
        let keywords = PyDict::new(py);
        keywords.set_item("on", when(py, on)?)?;
        keywords.set_item("policy", policy.name())?;
        keywords.set_item("max_age_days", max_age_days)?;
        keywords.set_item("via", via.map(Currency))?;
        keywords.set_item("scale", places.scale)?;
        keywords.set_item("rounding", places.rounding.name())?;
        keywords.set_item("average", average.name())?;
        Ok(keywords)
    }

    /// The fewest rates from which the same conversion follows.
    fn needed<'py>(
        &self,
        py: Python<'py>,
        made: &tradewind::Conversion,
    ) -> Outcome<Bound<'py, PyAny>> {
        let computed = match made.average() {
            None | Some(Average::Published | Average::EndOfPeriod) => false,
            Some(
                Average::MeanOfDailyCrosses
                | Average::CrossOfMeans
                | Average::MeanOfMonthMeans
                | Average::Harmonic,
            ) => !matches!(made.path(), Path::Identity | Path::Legal),
        };
        if computed {
            return Ok(self.rates.bind(py).clone().into_any());
        }
        Ok(table_of(made.legs().iter().flat_map(rates_of))?.into_bound_py_any(py)?)
    }
}

/// The rates of a leg: one, or both ends of a line.
fn rates_of(leg: &tradewind::Leg) -> impl Iterator<Item = tradewind::Rate> {
    let rate = tradewind::Rate {
        base: leg.base,
        quote: leg.quote,
        units: leg.units,
        value: leg.value,
        when: leg.when,
        kind: leg.kind,
        source: leg.source.clone(),
    };
    let later = leg.later.map(|later| tradewind::Rate {
        units: later.units,
        value: later.value,
        when: later.date.into(),
        ..rate.clone()
    });
    core::iter::once(rate).chain(later)
}
