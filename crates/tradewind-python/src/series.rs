//! `Series`: values of consecutive periods, some of which may be missing.

use pyo3::{
    IntoPyObjectExt,
    exceptions::PyKeyError,
    prelude::*,
    types::{PyDict, PyIterator, PyList, PyString, PyTuple},
};
use tradewind::Decimal;

use crate::{
    convert_in::{Number, Text},
    convert_out::{decimal, literal, rebuilt},
    errors::{Failure, Outcome},
    items_in::{Items, exactly},
    period::{Period, PeriodIn},
};

/// The values of one figure over consecutive periods of one frequency; gaps stay gaps.
#[pyclass(frozen, eq, hash, mapping, module = "tradewind")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Series(pub(crate) tradewind::Series);

/// Where a series is due: a `Series`, its text, or what makes one.
pub(crate) struct SeriesIn(pub(crate) tradewind::Series);

/// Values of which some may be missing: `None` for a gap.
pub(crate) struct Gapped(pub(crate) Vec<Option<Decimal>>);

/// A number, or `None`.
struct Value(Option<Decimal>);

impl<'py> FromPyObject<'_, 'py> for Value {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if object.is_none() {
            return Ok(Self(None));
        }
        let Number(value) = object.extract()?;
        Ok(Self(Some(value)))
    }
}

impl<'py> FromPyObject<'_, 'py> for Gapped {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let Items(values) = object.extract::<Items<Value>>()?;
        Ok(Self(values.into_iter().map(|value| value.0).collect()))
    }
}

impl<'py> FromPyObject<'_, 'py> for SeriesIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        match object.cast::<Series>() {
            Ok(series) => Ok(Self(series.get().0.clone())),
            Err(_) => Ok(Self(read(&object)?)),
        }
    }
}

/// A text, a mapping, or pairs of a period with its value.
fn read(points: &Bound<'_, PyAny>) -> Outcome<tradewind::Series> {
    if points.cast::<PyString>().is_ok() {
        return Ok(points.extract::<Text>()?.0.parse()?);
    }
    let pairs = if points.hasattr("items")? {
        points.call_method0("items")?
    } else {
        points.clone()
    };
    let Items(pairs) = pairs.extract::<Items<Pair>>()?;
    Ok(tradewind::Series::from_pairs(pairs.into_iter().map(|pair| pair.0))?)
}

/// A period with its value.
struct Pair((tradewind::Period, Option<Decimal>));

impl<'py> FromPyObject<'_, 'py> for Pair {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let [period, value] = exactly(&object, "two: a period, a value or None")?;
        let period = period.extract::<PeriodIn>()?.0;
        Ok(Self((period, value.extract::<Value>()?.0)))
    }
}

fn value(py: Python<'_>, value: Option<Decimal>) -> PyResult<Bound<'_, PyAny>> {
    value.map_or_else(|| Ok(py.None().into_bound(py)), |value| decimal(py, value))
}

#[pymethods]
impl Series {
    #[new]
    #[pyo3(signature = (points, values=None))]
    fn new(points: &Bound<'_, PyAny>, values: Option<Gapped>) -> Outcome<Self> {
        let Some(Gapped(values)) = values else {
            return Ok(Self(points.extract::<SeriesIn>()?.0));
        };
        let Items(periods) = points.extract::<Items<PeriodIn>>()?;
        let periods: Vec<_> = periods.into_iter().map(|period| period.0).collect();
        Ok(Self(tradewind::Series::from_slices(&periods, &values)?))
    }

    /// The series of consecutive periods from the first one on.
    #[staticmethod]
    fn consecutive(first: PeriodIn, values: Gapped) -> Outcome<Self> {
        Ok(Self(tradewind::Series::consecutive(first.0, values.0)?))
    }

    /// The first period.
    #[getter]
    fn first(&self) -> Option<Period> {
        self.0.first().map(Period)
    }

    /// The last period.
    #[getter]
    fn last(&self) -> Option<Period> {
        self.0.last().map(Period)
    }

    /// What kind of periods they are, as `Period.frequency`.
    #[getter]
    fn frequency(&self) -> &'static str {
        self.0.frequency().name()
    }

    /// The periods without a value, in order.
    #[getter]
    fn gaps(&self) -> Vec<Period> {
        self.0.gaps().map(Period).collect()
    }

    /// How many periods have a value.
    #[getter]
    fn value_count(&self) -> usize {
        self.0.value_count()
    }

    /// The value of a period; `default` where there is none.
    #[pyo3(signature = (period, default=None))]
    fn get<'py>(
        &self,
        py: Python<'py>,
        period: PeriodIn,
        default: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match (self.0.get(period.0), default) {
            (None, Some(default)) => Ok(default),
            (held, _) => value(py, held),
        }
    }

    /// The periods, gaps included.
    fn keys(&self) -> Vec<Period> {
        self.0.iter().map(|(period, _)| Period(period)).collect()
    }

    /// The values in order, `None` for a gap.
    fn values<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        self.0.values().iter().map(|held| value(py, *held)).collect()
    }

    /// The periods with their values, `None` for a gap.
    fn items<'py>(&self, py: Python<'py>) -> PyResult<Vec<(Period, Bound<'py, PyAny>)>> {
        let pairs = self.0.iter();
        pairs.map(|(period, held)| Ok((Period(period), value(py, held)?))).collect()
    }

    /// A dictionary of the texts of the periods with their values, `None` for a gap.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let out = PyDict::new(py);
        for (period, held) in self.0.iter() {
            out.set_item(period.to_string(), value(py, held)?)?;
        }
        Ok(out)
    }

    fn __getitem__<'py>(
        &self,
        py: Python<'py>,
        period: PeriodIn,
    ) -> Outcome<Bound<'py, PyAny>> {
        if !self.0.contains(period.0) {
            return Err(PyKeyError::new_err(period.0.to_string()).into());
        }
        Ok(value(py, self.0.get(period.0))?)
    }

    fn __contains__(&self, period: PeriodIn) -> bool {
        self.0.contains(period.0)
    }

    fn __len__(&self) -> usize {
        self.0.period_count()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        PyList::new(py, self.keys())?.try_iter()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("Series({})", literal(py, &self.0.to_string())?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let text = self.0.to_string().into_bound_py_any(py)?;
        rebuilt::<Self>(py, (text,).into_pyobject(py)?, None)
    }
}
