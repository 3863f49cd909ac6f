//! Growth of lists of values without periods.

use pyo3::prelude::*;
use tradewind::{Rounding, growth};

use super::register::Functions;
use crate::{
    convert_in::{Number, Scale, Size, Word, places},
    decumulated::Decumulated,
    errors::Outcome,
    measure::cells,
    series::Gapped,
};

/// The part of each period in values that are cumulated from the first period on.
///
/// None stands for a missing value. A value after missing ones spans them, too: it is never
/// split.
#[pyfunction]
#[pyo3(
    signature = (cumulated, *, scale=None, rounding=Word::default()),
    text_signature = "(cumulated, *, scale=None, rounding='half_even')"
)]
fn decumulate(
    cumulated: Gapped,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Decumulated>> {
    let parts = growth::decumulate(&cumulated.0, places(scale, rounding))?;
    Ok(parts.into_iter().map(Decumulated).collect())
}

/// Growth of the year so far over the same periods of the year before, after each period.
#[pyfunction]
#[pyo3(
    signature = (current, previous, *, scale=None, rounding=Word::default()),
    text_signature = "(current, previous, *, scale=None, rounding='half_even')"
)]
fn year_to_date_growth(
    py: Python<'_>,
    current: Gapped,
    previous: Gapped,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(py, growth::year_to_date_growth(&current.0, &previous.0, places)?)
}

/// The values as an index that is 100 at one of them; the first has the index 0.
#[pyfunction]
#[pyo3(
    signature = (values, index, *, scale=None, rounding=Word::default()),
    text_signature = "(values, index, *, scale=None, rounding='half_even')"
)]
fn rebase(
    py: Python<'_>,
    values: Gapped,
    index: Size,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    cells(py, growth::rebase(&values.0, index.0, places(scale, rounding))?)
}

/// The values as an index whose mean from first to last, which belongs to it, is 100.
#[pyfunction]
#[pyo3(
    signature = (values, first, last, *, scale=None, rounding=Word::default()),
    text_signature = "(values, first, last, *, scale=None, rounding='half_even')"
)]
fn rebase_to_mean(
    py: Python<'_>,
    values: Gapped,
    first: Size,
    last: Size,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let range = first.0..=last.0;
    cells(py, growth::rebase_to_mean(&values.0, range, places(scale, rounding))?)
}

/// The old values up to the overlap, then the new ones on the level of the old.
#[pyfunction]
#[pyo3(
    signature = (old, new, overlap_old, overlap_new, *, scale=None, rounding=Word::default()),
    text_signature = "(old, new, overlap_old, overlap_new, *, scale=None, rounding='half_even')"
)]
fn splice(
    py: Python<'_>,
    old: Gapped,
    new: Gapped,
    overlap_old: Size,
    overlap_new: Size,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(py, growth::splice(&old.0, &new.0, overlap_old.0, overlap_new.0, places)?)
}

/// The chained levels: the base, then its product with every link so far.
#[pyfunction]
#[pyo3(
    signature = (base, links, *, scale=None, rounding=Word::default()),
    text_signature = "(base, links, *, scale=None, rounding='half_even')"
)]
fn chain_link(
    py: Python<'_>,
    base: Number,
    links: Gapped,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    cells(py, growth::chain_link(base.0, &links.0, places(scale, rounding))?)
}

/// Adds the functions of this file.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(decumulate, home)?)?;
    functions.add(wrap_pyfunction!(year_to_date_growth, home)?)?;
    functions.add(wrap_pyfunction!(rebase, home)?)?;
    functions.add(wrap_pyfunction!(rebase_to_mean, home)?)?;
    functions.add(wrap_pyfunction!(splice, home)?)?;
    functions.add(wrap_pyfunction!(chain_link, home)?)
}
