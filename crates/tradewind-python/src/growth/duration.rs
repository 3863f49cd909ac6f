//! Times that a constant growth rate takes.

use pyo3::prelude::*;
use tradewind::{Rounding, growth};

use super::{
    arguments::{Growth, level},
    register::Functions,
};
use crate::{
    convert_in::{Scale, Word, places},
    errors::Outcome,
    rounded::Rounded,
};

/// The periods in which a growth doubles a value: ln 2 / ln(1 + rate).
///
/// The rate is a fraction, a Ratio or a Percent.
#[pyfunction]
#[pyo3(
    signature = (rate, *, scale=None, rounding=Word::default()),
    text_signature = "(rate, *, scale=None, rounding='half_even')"
)]
fn doubling_time(
    py: Python<'_>,
    rate: Growth,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    level(py, growth::doubling_time(rate.0, places)?)
}

/// The periods in which a decline halves a value: ln(1/2) / ln(1 + rate).
///
/// The rate is a fraction, a Ratio or a Percent.
#[pyfunction]
#[pyo3(
    signature = (rate, *, scale=None, rounding=Word::default()),
    text_signature = "(rate, *, scale=None, rounding='half_even')"
)]
fn half_life(
    py: Python<'_>,
    rate: Growth,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    level(py, growth::half_life(rate.0, places)?)
}

/// A doubling time for small rates: 70 / (100 * rate).
///
/// The rate is a fraction, a Ratio or a Percent.
#[pyfunction]
#[pyo3(
    signature = (rate, *, scale=None, rounding=Word::default()),
    text_signature = "(rate, *, scale=None, rounding='half_even')"
)]
fn rule_of_70(
    py: Python<'_>,
    rate: Growth,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    level(py, growth::rule_of_70(rate.0, places)?)
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(doubling_time, home)?)?;
    functions.add(wrap_pyfunction!(half_life, home)?)?;
    functions.add(wrap_pyfunction!(rule_of_70, home)?)
}
