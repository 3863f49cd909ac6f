//! `DerivedSeries`: what was computed of a series, period by period.

use pyo3::{
    exceptions::PyKeyError,
    prelude::*,
    types::{PyDict, PyIterator, PyList, PyTuple},
};
use tradewind::{
    ErrorCode,
    growth::{
        self,
        series::{DerivedPoint, DerivedSeries as Core},
    },
};

use crate::{
    convert_in::Text,
    convert_out::rebuilt,
    decumulated::Decumulated,
    errors::{Failure, Outcome, refused},
    items_in::Items,
    measure::cell,
    period::{Period, PeriodIn},
    series::Series,
};

/// A result, or why there is none, for each period of a series.
#[pyclass(frozen, eq, mapping, module = "tradewind")]
#[derive(PartialEq, Eq)]
pub(crate) struct DerivedSeries(pub(crate) Core);

/// A period with its result.
struct PointIn(DerivedPoint);

impl<'py> FromPyObject<'_, 'py> for PointIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let (period, result) =
            object.extract::<(Bound<'py, PyAny>, Bound<'py, PyAny>)>()?;
        let period = period.extract::<PeriodIn>()?.0;
        let Ok(result) = result.cast::<Decumulated>() else {
            let message = "the result of a period is a Decumulated";
            return Err(refused(ErrorCode::InvalidArgument, message.to_owned()));
        };
        let growth::Decumulated { cell, spans, negative } = result.get().0;
        Ok(Self(DerivedPoint { period, cell, spans, negative }))
    }
}

impl DerivedSeries {
    fn point(&self, period: PeriodIn) -> Outcome<&DerivedPoint> {
        let missing = || PyKeyError::new_err(period.0.to_string());
        self.0.get(period.0).ok_or_else(|| missing().into())
    }
}

/// The result with the number of its periods.
fn result(point: &DerivedPoint) -> Decumulated {
    let DerivedPoint { cell, spans, negative, .. } = *point;
    Decumulated(growth::Decumulated { cell, spans, negative })
}

#[pymethods]
impl DerivedSeries {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("points", "convention")
    }

    #[new]
    #[pyo3(
        signature = (points, convention=Text(String::new())),
        text_signature = "(points, convention='')"
    )]
    fn new(points: Items<PointIn>, convention: Text) -> Self {
        let points = points.0.into_iter().map(|point| point.0).collect();
        Self(Core { points, convention: convention.0.into() })
    }

    /// The periods with their results and the number of periods that each is for.
    #[getter]
    fn points(&self) -> Vec<(Period, Decumulated)> {
        self.0.points.iter().map(|point| (Period(point.period), result(point))).collect()
    }

    /// The named options that were used, such as 'technique=annual; at=2015; kept=old';
    /// empty where a formula has only one form.
    #[getter]
    fn convention(&self) -> &str {
        &self.0.convention
    }

    /// The periods whose part is negative.
    #[getter]
    fn negative(&self) -> Vec<Period> {
        let negative = self.0.points.iter().filter(|point| point.negative);
        negative.map(|point| Period(point.period)).collect()
    }

    /// How many periods the result of a period is for.
    fn spans(&self, period: PeriodIn) -> Outcome<u32> {
        Ok(self.point(period)?.spans)
    }

    /// The periods.
    fn keys(&self) -> Vec<Period> {
        self.0.points.iter().map(|point| Period(point.period)).collect()
    }

    /// The results in order: a `Rounded`, or an `Undefined` with its code.
    fn values(&self, py: Python<'_>) -> PyResult<Vec<Py<PyAny>>> {
        self.0.points.iter().map(|point| cell(py, point.cell)).collect()
    }

    /// The periods with their results.
    fn items(&self, py: Python<'_>) -> PyResult<Vec<(Period, Py<PyAny>)>> {
        let points = self.0.points.iter();
        points.map(|point| Ok((Period(point.period), cell(py, point.cell)?))).collect()
    }

    /// A dictionary of the texts of the periods with their results.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let out = PyDict::new(py);
        for point in &self.0.points {
            out.set_item(point.period.to_string(), cell(py, point.cell)?)?;
        }
        Ok(out)
    }

    /// The values as a series to compute further with: what is undefined is a gap there,
    /// and so is a value that spans several periods.
    fn to_series(&self) -> Outcome<Series> {
        Ok(Series(self.0.to_series()?))
    }

    fn __getitem__(&self, py: Python<'_>, period: PeriodIn) -> Outcome<Py<PyAny>> {
        Ok(cell(py, self.point(period)?.cell)?)
    }

    fn __contains__(&self, period: PeriodIn) -> bool {
        self.0.get(period.0).is_some()
    }

    fn __len__(&self) -> usize {
        self.0.points.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        PyList::new(py, self.keys())?.try_iter()
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.0.to_string().into_pyobject(py)?.hash()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<tradewind.DerivedSeries {}>", self.0)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let arguments = (self.points(), self.convention());
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, None)
    }
}
