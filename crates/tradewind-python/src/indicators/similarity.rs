//! Similarity of two structures.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Rounding, indicators};

use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    measure::Measure,
};

/// The similarity of two structures of exports, after Finger and Kreinin, 0 to 100.
#[pyfunction]
#[pyo3(
    signature = (left, right, *, scale=None, rounding=Word::default()),
    text_signature = "(left, right, *, scale=None, rounding='half_even')"
)]
fn similarity(
    left: Items<Number>,
    right: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::similarity(&numbers(left), &numbers(right), places)?.into())
}

/// The complementarity of one country's exports with another's imports, 0 to 100.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn complementarity(
    exports: Items<Number>,
    imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::complementarity(&numbers(exports), &numbers(imports), places)?.into())
}

/// Krugman's index of dissimilarity of two structures, 0 to 2.
#[pyfunction]
#[pyo3(
    signature = (left, right, *, scale=None, rounding=Word::default()),
    text_signature = "(left, right, *, scale=None, rounding='half_even')"
)]
fn krugman(
    left: Items<Number>,
    right: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::krugman(&numbers(left), &numbers(right), places)?.into())
}

/// The diversification index of UNCTAD: half the sum of the differences of shares.
#[pyfunction]
#[pyo3(
    signature = (country, world, *, scale=None, rounding=Word::default()),
    text_signature = "(country, world, *, scale=None, rounding='half_even')"
)]
fn diversification(
    country: Items<Number>,
    world: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::diversification(&numbers(country), &numbers(world), places)?.into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_similarity", wrap_pyfunction!(similarity, home)?)?;
    module.add("indicators_complementarity", wrap_pyfunction!(complementarity, home)?)?;
    module.add("indicators_krugman", wrap_pyfunction!(krugman, home)?)?;
    module.add("indicators_diversification", wrap_pyfunction!(diversification, home)?)?;
    Ok(())
}
