//! Indices of matrices and of buffers of doubles.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Rounding,
    indicators::{self, Advantage, ShareOf, float},
};

use crate::{
    buffer::{Doubles, Marker},
    convert_in::{Scale, Word, places},
    errors::Outcome,
    matrix::Matrix,
    measure::cells,
};

/// The share of every value in its row, its column or the matrix, a list a row.
#[pyfunction]
#[pyo3(
    signature = (matrix, of=Word::default(), *, scale=None, rounding=Word::default()),
    text_signature = "(matrix, of='row', *, scale=None, rounding='half_even')"
)]
fn matrix_shares(
    py: Python<'_>,
    matrix: &Matrix,
    of: Word<ShareOf>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Vec<Py<PyAny>>>> {
    let places = places(scale, rounding);
    let shares = py.detach(|| indicators::matrix_shares(&matrix.0, of.0, places))?;
    Ok(matrix.lines(cells(py, shares)?))
}

/// Revealed comparative advantage of every cell of a matrix, a list a row.
#[pyfunction]
#[pyo3(
    signature = (matrix, kind=Word::default(), *, scale=None, rounding=Word::default()),
    text_signature = "(matrix, kind='balassa', *, scale=None, rounding='half_even')"
)]
fn revealed_comparative_advantage(
    py: Python<'_>,
    matrix: &Matrix,
    kind: Word<Advantage>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Vec<Py<PyAny>>>> {
    let places = places(scale, rounding);
    let work = || indicators::revealed_comparative_advantage(&matrix.0, kind.0, places);
    Ok(matrix.lines(cells(py, py.detach(work)?)?))
}

/// The share of every number of a buffer, written to `out`.
#[pyfunction]
#[pyo3(
    signature = (table, of=Word::default(), *, out, undefined=None),
    text_signature = "(table, of='row', *, out, undefined=None)"
)]
fn float_shares(
    py: Python<'_>,
    table: Doubles,
    of: Word<ShareOf>,
    out: Doubles,
    undefined: Option<Marker>,
) -> Outcome<()> {
    let places = out.places(py, table.shape(), Some(&table))?;
    let undefined = undefined.map(|marker| marker.0);
    let table = table.table(py)?;
    // Another thread may work meanwhile.
    Ok(py.detach(|| float::shares(&table, of.0, undefined, places))?)
}

/// Revealed comparative advantage of every cell of a buffer, written to `out`.
#[pyfunction]
#[pyo3(
    signature = (table, kind=Word::default(), *, out, undefined=None),
    text_signature = "(table, kind='balassa', *, out, undefined=None)"
)]
fn float_revealed_comparative_advantage(
    py: Python<'_>,
    table: Doubles,
    kind: Word<Advantage>,
    out: Doubles,
    undefined: Option<Marker>,
) -> Outcome<()> {
    let places = out.places(py, table.shape(), Some(&table))?;
    let undefined = undefined.map(|marker| marker.0);
    let table = table.table(py)?;
    let work =
        || float::revealed_comparative_advantage(&table, kind.0, undefined, places);
    Ok(py.detach(work)?)
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_matrix_shares", wrap_pyfunction!(matrix_shares, home)?)?;
    module.add(
        "indicators_revealed_comparative_advantage",
        wrap_pyfunction!(revealed_comparative_advantage, home)?,
    )?;
    module.add("indicators_float_shares", wrap_pyfunction!(float_shares, home)?)?;
    module.add(
        "indicators_float_revealed_comparative_advantage",
        wrap_pyfunction!(float_revealed_comparative_advantage, home)?,
    )
}
