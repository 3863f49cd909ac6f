//! Complexity by iteration.

use pyo3::{prelude::*, types::PyModule};
use tradewind::indicators::ZScores;

use super::exports::{Cutoff, Exports, Iterations, Results};
use crate::{
    buffer::{Doubles, Marker},
    convert_in::{Flag, Word},
    errors::Outcome,
};

/// The fitness of every country; 1 is the mean.
#[pyfunction]
#[pyo3(
    signature = (exports, iterations=Iterations(20), *, cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, iterations=20, *, cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn fitness(
    py: Python<'_>,
    exports: Exports<'_>,
    iterations: Iterations,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &py.detach(|| network.fitness(iterations.0))?)
}

/// The complexity of every product beside fitness; 1 is the mean.
#[pyfunction]
#[pyo3(
    signature = (exports, iterations=Iterations(20), *, cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, iterations=20, *, cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn product_fitness(
    py: Python<'_>,
    exports: Exports<'_>,
    iterations: Iterations,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &py.detach(|| network.product_fitness(iterations.0))?)
}

/// The complexity index of every country by the method of reflections.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one a keyword of Python")]
#[pyo3(
    signature = (exports, iterations=Iterations(20), *, z_scores=Word::default(), cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, iterations=20, *, z_scores='population', cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn reflections(
    py: Python<'_>,
    exports: Exports<'_>,
    iterations: Iterations,
    z_scores: Word<ZScores>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &py.detach(|| network.reflections(iterations.0, z_scores.0))?)
}

/// The complexity index of every product by the method of reflections.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "one a keyword of Python")]
#[pyo3(
    signature = (exports, iterations=Iterations(20), *, z_scores=Word::default(), cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, iterations=20, *, z_scores='population', cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn product_reflections(
    py: Python<'_>,
    exports: Exports<'_>,
    iterations: Iterations,
    z_scores: Word<ZScores>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results
        .give(py, &py.detach(|| network.product_reflections(iterations.0, z_scores.0))?)
}

/// Adds the functions of this file.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_fitness", wrap_pyfunction!(fitness, home)?)?;
    module.add("indicators_product_fitness", wrap_pyfunction!(product_fitness, home)?)?;
    module.add("indicators_reflections", wrap_pyfunction!(reflections, home)?)?;
    module.add(
        "indicators_product_reflections",
        wrap_pyfunction!(product_reflections, home)?,
    )
}
