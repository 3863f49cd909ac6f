//! Complexity by eigenvectors.

use pyo3::{prelude::*, types::PyModule};
use tradewind::indicators::ZScores;

use super::exports::{Cutoff, Exports, Results};
use crate::{
    buffer::{Doubles, Marker},
    convert_in::{Flag, Word},
    errors::Outcome,
};

/// The economic complexity index of every country, as z-scores.
#[pyfunction]
#[pyo3(
    signature = (exports, *, z_scores=Word::default(), cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, z_scores='population', cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn economic_complexity_index(
    py: Python<'_>,
    exports: Exports<'_>,
    z_scores: Word<ZScores>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &py.detach(|| network.economic_complexity_index(z_scores.0))?)
}

/// The product complexity index of every product, as z-scores.
#[pyfunction]
#[pyo3(
    signature = (exports, *, z_scores=Word::default(), cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, z_scores='population', cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn product_complexity_index(
    py: Python<'_>,
    exports: Exports<'_>,
    z_scores: Word<ZScores>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &py.detach(|| network.product_complexity_index(z_scores.0))?)
}

/// The complexity outlook index of every country.
#[pyfunction]
#[pyo3(
    signature = (exports, *, z_scores=Word::default(), cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, z_scores='population', cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn complexity_outlook_index(
    py: Python<'_>,
    exports: Exports<'_>,
    z_scores: Word<ZScores>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &py.detach(|| network.complexity_outlook_index(z_scores.0))?)
}

/// The complexity outlook gain of every country and product.
#[pyfunction]
#[pyo3(
    signature = (exports, *, z_scores=Word::default(), cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, z_scores='population', cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn complexity_outlook_gain(
    py: Python<'_>,
    exports: Exports<'_>,
    z_scores: Word<ZScores>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give_lines(
        py,
        &py.detach(|| network.complexity_outlook_gain(z_scores.0))?,
        network.column_count(),
    )
}

/// Adds the functions of this file.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add(
        "indicators_economic_complexity_index",
        wrap_pyfunction!(economic_complexity_index, home)?,
    )?;
    module.add(
        "indicators_product_complexity_index",
        wrap_pyfunction!(product_complexity_index, home)?,
    )?;
    module.add(
        "indicators_complexity_outlook_index",
        wrap_pyfunction!(complexity_outlook_index, home)?,
    )?;
    module.add(
        "indicators_complexity_outlook_gain",
        wrap_pyfunction!(complexity_outlook_gain, home)?,
    )
}
