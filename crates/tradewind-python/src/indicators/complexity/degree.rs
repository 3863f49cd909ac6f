//! How a network of countries and products hangs together.

use pyo3::{prelude::*, types::PyModule};

use super::exports::{Cutoff, Exports, Results};
use crate::{
    buffer::{Doubles, Marker},
    convert_in::Flag,
    errors::Outcome,
};

/// How many products each country has.
#[pyfunction]
#[pyo3(
    signature = (exports, *, cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn diversity(
    py: Python<'_>,
    exports: Exports<'_>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &network.diversity())
}

/// How many countries have each product.
#[pyfunction]
#[pyo3(
    signature = (exports, *, cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn ubiquity(
    py: Python<'_>,
    exports: Exports<'_>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let results = Results { out, undefined };
    results.give(py, &network.ubiquity())
}

/// The smaller conditional probability that who has one product has the other.
#[pyfunction]
#[pyo3(
    signature = (exports, *, cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn proximity(
    py: Python<'_>,
    exports: Exports<'_>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let count = network.column_count();
    let results = Results { out, undefined };
    if let Some((places, undefined)) = results.places(py, &[count, count])? {
        py.detach(|| network.write_proximity(undefined, places))?;
        return Ok(py.None());
    }
    results.give_lines(py, &py.detach(|| network.proximity())?, count)
}

/// How near each country is to each product: the share of its proximity that it has.
#[pyfunction]
#[pyo3(
    signature = (exports, *, cutoff=None, inclusive=Flag(true), out=None, undefined=None),
    text_signature = "(exports, *, cutoff=1, inclusive=True, out=None, undefined=None)"
)]
fn density(
    py: Python<'_>,
    exports: Exports<'_>,
    cutoff: Option<Cutoff>,
    inclusive: Flag,
    out: Option<Doubles>,
    undefined: Option<Marker>,
) -> Outcome<Py<PyAny>> {
    let network = exports.network(py, cutoff, inclusive)?;
    let (rows, columns) = (network.row_count(), network.column_count());
    let results = Results { out, undefined };
    if let Some((places, undefined)) = results.places(py, &[rows, columns])? {
        py.detach(|| network.write_density(undefined, places))?;
        return Ok(py.None());
    }
    results.give_lines(py, &py.detach(|| network.density()), columns)
}

/// Adds the functions of this file.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_diversity", wrap_pyfunction!(diversity, home)?)?;
    module.add("indicators_ubiquity", wrap_pyfunction!(ubiquity, home)?)?;
    module.add("indicators_proximity", wrap_pyfunction!(proximity, home)?)?;
    module.add("indicators_density", wrap_pyfunction!(density, home)?)
}
