//! Concentration: how the parts of a whole are spread.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Rounding,
    indicators::{self, IndexUnit},
};

use crate::{
    convert_in::{CellsIn, Counted, Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    measure::{Measure, cells},
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

/// The share of the k largest values in the sum of all, as a fraction.
#[pyfunction]
#[pyo3(
    signature = (values, k, *, scale=None, rounding=Word::default()),
    text_signature = "(values, k, *, scale=None, rounding='half_even')"
)]
fn top_share(
    values: Items<Number>,
    k: Counted,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::top_share(&numbers(values), k.0, places)?.into())
}

/// The Herfindahl-Hirschman index: the sum of the squared shares.
#[pyfunction]
#[pyo3(
    signature = (values, *, unit=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(values, *, unit='fraction', scale=None, rounding='half_even')"
)]
fn herfindahl_hirschman(
    values: Items<Number>,
    unit: Word<IndexUnit>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::herfindahl_hirschman(&numbers(values), unit.0, places)?.into())
}

/// The normalised Herfindahl-Hirschman index: (H - 1/n) / (1 - 1/n).
#[pyfunction]
#[pyo3(
    signature = (values, cells, *, scale=None, rounding=Word::default()),
    text_signature = "(values, cells, *, scale=None, rounding='half_even')"
)]
fn herfindahl_hirschman_normalised(
    values: Items<Number>,
    cells: CellsIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::herfindahl_hirschman_normalised(&numbers(values), cells.0, places)?
        .into())
}

/// How many equal parts would be as concentrated: 1 / H.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn numbers_equivalent(
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::numbers_equivalent(&numbers(values), places)?.into())
}

/// Simpson's diversity: 1 - H.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn simpson(
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::simpson(&numbers(values), places)?.into())
}

/// The Hirschman index: the square root of the sum of the squared shares.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn hirschman(
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::hirschman(&numbers(values), places)?.into())
}

/// The concentration index of UNCTAD: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n)).
#[pyfunction]
#[pyo3(
    signature = (values, cells, *, scale=None, rounding=Word::default()),
    text_signature = "(values, cells, *, scale=None, rounding='half_even')"
)]
fn concentration(
    values: Items<Number>,
    cells: CellsIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::concentration(&numbers(values), cells.0, places)?.into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_shares", wrap_pyfunction!(shares, home)?)?;
    module.add("indicators_top_share", wrap_pyfunction!(top_share, home)?)?;
    module.add(
        "indicators_herfindahl_hirschman",
        wrap_pyfunction!(herfindahl_hirschman, home)?,
    )?;
    module.add(
        "indicators_herfindahl_hirschman_normalised",
        wrap_pyfunction!(herfindahl_hirschman_normalised, home)?,
    )?;
    module.add(
        "indicators_numbers_equivalent",
        wrap_pyfunction!(numbers_equivalent, home)?,
    )?;
    module.add("indicators_simpson", wrap_pyfunction!(simpson, home)?)?;
    module.add("indicators_hirschman", wrap_pyfunction!(hirschman, home)?)?;
    module.add("indicators_concentration", wrap_pyfunction!(concentration, home)?)?;
    Ok(())
}
