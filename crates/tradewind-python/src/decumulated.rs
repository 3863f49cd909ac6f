//! `Decumulated`: a result that may be for several periods.

use pyo3::{prelude::*, types::PyTuple};
use tradewind::{ErrorCode, growth};

use crate::{
    convert_in::{Count, Number},
    convert_out::rebuilt,
    errors::{Failure, Outcome, refused},
    measure::cell,
    rounded::Rounded,
    undefined::Undefined,
};

/// What one period adds to a cumulated value: a cell, and for how many periods it is.
#[pyclass(frozen, eq, hash, module = "tradewind")]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Decumulated(pub(crate) growth::Decumulated);

/// A cell that comes from Python: a `Rounded`, or an `Undefined`.
pub(crate) struct CellIn(tradewind::Cell);

impl<'py> FromPyObject<'_, 'py> for CellIn {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(undefined) = object.cast::<Undefined>() {
            return Ok(Self(Err(undefined.get().0)));
        }
        let Ok(rounded) = object.cast::<Rounded>() else {
            let message = "a cell is a Rounded or an Undefined";
            return Err(refused(ErrorCode::InvalidArgument, message.to_owned()));
        };
        let Number(value) = rounded.get().value.bind(object.py()).extract()?;
        Ok(Self(Ok(tradewind::Rounded { value, exact: rounded.get().exact })))
    }
}

#[pymethods]
impl Decumulated {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("cell", "spans", "negative")
    }

    #[new]
    #[pyo3(
        signature = (cell, spans=Count(1), negative=false),
        text_signature = "(cell, spans=1, negative=False)"
    )]
    fn new(cell: CellIn, spans: Count, negative: bool) -> Self {
        Self(growth::Decumulated { cell: cell.0, spans: spans.0, negative })
    }

    /// The result: a `Rounded`, or an `Undefined` with its code.
    #[getter]
    fn cell(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        cell(py, self.0.cell)
    }

    /// How many periods it is for: 1, more where values before it are missing and it was
    /// not split, 0 where there is none.
    #[getter]
    fn spans(&self) -> u32 {
        self.0.spans
    }

    /// Whether the part is negative: of a flow that cannot be, an earlier period was
    /// revised.
    #[getter]
    fn negative(&self) -> bool {
        self.0.negative
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let cell = self.cell(py)?.bind(py).repr()?;
        let negative = if self.0.negative { "True" } else { "False" };
        Ok(format!("Decumulated({cell}, {}, {negative})", self.0.spans))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let arguments = (self.cell(py)?, self.0.spans, self.0.negative);
        rebuilt::<Self>(py, arguments.into_pyobject(py)?, None)
    }
}
