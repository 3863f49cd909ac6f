//! Exports as functions of complexity take them, and results as they give them.

use core::ffi::c_double;

use pyo3::{Borrowed, IntoPyObjectExt, prelude::*};
use tradewind::indicators::{FloatCell, Network, Presence, float};

use crate::{
    buffer::Doubles,
    convert_in::{Number, wrong_kind},
    errors::{Failure, Outcome},
    matrix::Matrix,
    undefined::Undefined,
};

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
        let expected = "a Matrix, or a buffer of C doubles row after row, such as a \
                        NumPy array of float64";
        let buffer = object.extract().map(Self::Binary);
        buffer.map_err(|_| wrong_kind(&object, expected))
    }
}

impl Exports<'_> {
    /// Who has what.
    pub(crate) fn network(
        &self,
        py: Python<'_>,
        cutoff: Option<Number>,
        inclusive: bool,
    ) -> Outcome<Network> {
        let mut presence = Presence { inclusive, ..Presence::default() };
        if let Some(Number(cutoff)) = cutoff {
            presence.cutoff = cutoff;
        }
        match self {
            Self::Exact(matrix) => Ok(Network::of_matrix(&matrix.get().0, presence)?),
            Self::Binary(table) => Ok(Network::of_table(&table.table(py)?, presence)?),
        }
    }
}

/// Where results go, and what stands for those that are undefined.
pub(crate) struct Results {
    pub(crate) out: Option<Doubles>,
    pub(crate) undefined: Option<c_double>,
}

impl Results {
    /// Written to the buffer, or as a list.
    pub(crate) fn give(self, py: Python<'_>, cells: &[FloatCell]) -> Outcome<Py<PyAny>> {
        if let Some(out) = self.out {
            float::fill(cells, self.undefined, out.places(py, None)?)?;
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
        if self.out.is_some() {
            return self.give(py, cells);
        }
        let lines = cells.chunks(width).map(|line| self.list(py, line));
        Ok(lines.collect::<Outcome<Vec<_>>>()?.into_py_any(py)?)
    }

    fn list(&self, py: Python<'_>, cells: &[FloatCell]) -> Outcome<Vec<Py<PyAny>>> {
        let one = |cell: &FloatCell| match (cell, self.undefined) {
            (Ok(value), _) => value.into_py_any(py),
            (Err(_), Some(marker)) => marker.into_py_any(py),
            (Err(code), None) => Undefined(*code).into_py_any(py),
        };
        cells.iter().map(|cell| one(cell).map_err(Failure::from)).collect()
    }
}
