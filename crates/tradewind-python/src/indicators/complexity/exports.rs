//! Exports as functions of complexity take them, and results as they give them.

use core::ffi::c_double;

use pyo3::{Borrowed, IntoPyObjectExt, prelude::*, types::PyFloat};
use tradewind::{
    Decimal, ErrorCode,
    indicators::{FloatCell, Network, Presence, float},
};

use crate::{
    buffer::{Doubles, EXPECTED, Marker},
    convert_in::{Flag, Number, decimal_class, float_text, integer},
    errors::{Failure, Outcome},
    matrix::Matrix,
    undefined::Undefined,
};

/// From which advantage on somebody has something: a number, here also a `float`, which
/// stands for the decimal that Python writes it as.
pub(crate) struct Cutoff(Decimal);

impl<'py> FromPyObject<'_, 'py> for Cutoff {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let Number(cutoff) = match object.cast::<PyFloat>() {
            // A Decimal of the text, which reads an exponent, too.
            Ok(float) => {
                let text = float_text(&float)?;
                decimal_class(object.py())?.call1((text,))?.extract()?
            }
            Err(_) => object.extract()?,
        };
        Ok(Self(cutoff))
    }
}

/// How often an iteration goes round.
#[derive(Clone, Copy)]
pub(crate) struct Iterations(pub(crate) u32);

impl<'py> FromPyObject<'_, 'py> for Iterations {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let (least, most) = (Network::ITERATIONS.start(), Network::ITERATIONS.end());
        let expected = format!("a number of iterations: expected {least} to {most}");
        integer(object, ErrorCode::InvalidPeriods, &expected).map(Self)
    }
}

/// A matrix, which is exact, or a buffer of doubles.
pub(crate) enum Exports<'py> {
    Exact(Bound<'py, Matrix>),
    Binary(Doubles),
}

impl<'py> FromPyObject<'_, 'py> for Exports<'py> {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(matrix) = object.cast::<Matrix>() {
            return Ok(Self::Exact(matrix.to_owned()));
        }
        let expected = format!("a Matrix, or {EXPECTED}");
        Doubles::of(&object, &expected).map(Self::Binary)
    }
}

impl Exports<'_> {
    /// Who has what.
    pub(crate) fn network(
        &self,
        py: Python<'_>,
        cutoff: Option<Cutoff>,
        inclusive: Flag,
    ) -> Outcome<Network> {
        let mut presence = Presence { inclusive: inclusive.0, ..Presence::default() };
        if let Some(Cutoff(cutoff)) = cutoff {
            presence.cutoff = cutoff;
        }
        match self {
            Self::Exact(matrix) => {
                let matrix = &matrix.get().0;
                Ok(py.detach(|| Network::of_matrix(matrix, presence))?)
            }
            Self::Binary(table) => {
                let table = table.table(py)?;
                Ok(py.detach(|| Network::of_table(&table, presence))?)
            }
        }
    }
}

/// Room for results, and the marker of those that are undefined.
pub(crate) type Places<'a> = (&'a mut [c_double], Option<c_double>);

/// Where results go, and what stands for those that are undefined.
pub(crate) struct Results {
    pub(crate) out: Option<Doubles>,
    pub(crate) undefined: Option<Marker>,
}

impl Results {
    /// The places of results of this shape, if there are any, and the marker.
    pub(crate) fn places<'a>(
        &'a self,
        py: Python<'a>,
        shape: &[usize],
    ) -> Outcome<Option<Places<'a>>> {
        let Some(out) = &self.out else { return Ok(None) };
        let undefined = self.undefined.map(|marker| marker.0);
        Ok(Some((out.places(py, shape, None)?, undefined)))
    }

    /// Written to the buffer, or as a list.
    pub(crate) fn give(self, py: Python<'_>, cells: &[FloatCell]) -> Outcome<Py<PyAny>> {
        if let Some((places, undefined)) = self.places(py, &[cells.len()])? {
            float::fill(cells, undefined, places)?;
            return Ok(py.None());
        }
        Ok(self.list(py, cells)?.into_py_any(py)?)
    }

    /// Written to the buffer, or as a list of lists of so many.
    pub(crate) fn give_lines(
        self,
        py: Python<'_>,
        cells: &[FloatCell],
        width: usize,
    ) -> Outcome<Py<PyAny>> {
        let lines = cells.chunks(width);
        if let Some((places, undefined)) = self.places(py, &[lines.len(), width])? {
            float::fill(cells, undefined, places)?;
            return Ok(py.None());
        }
        let lines = lines.map(|line| self.list(py, line));
        Ok(lines.collect::<Outcome<Vec<_>>>()?.into_py_any(py)?)
    }

    fn list(&self, py: Python<'_>, cells: &[FloatCell]) -> Outcome<Vec<Py<PyAny>>> {
        let one = |cell: &FloatCell| match (cell, self.undefined) {
            (Ok(value), _) => value.into_py_any(py),
            (Err(_), Some(marker)) => marker.0.into_py_any(py),
            (Err(code), None) => Undefined(*code).into_py_any(py),
        };
        cells.iter().map(|cell| one(cell).map_err(Failure::from)).collect()
    }
}
