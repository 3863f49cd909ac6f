//! Concentration: how the parts of a whole are spread.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Rounding, indicators};

use crate::{
    convert_in::{Items, Number, Scale, Word, numbers, places},
    errors::Outcome,
    measure::cells,
};

/// The share of each value in the sum of all, as fractions.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn shares(
    py: Python<'_>,
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(py, indicators::shares(&numbers(values), places)?)
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_shares", wrap_pyfunction!(shares, home)?)
}
