//! Times that a constant growth rate takes.

use pyo3::{IntoPyObjectExt, prelude::*};
use tradewind::{Rounding, growth};

use super::{
    arguments::{Chosen, Growth, all_figures, level, nothing_rounded, plain},
    register::Functions,
};
use crate::{
    convert_in::{Scale, Word, places},
    derived::Derived,
    errors::Outcome,
    rounded::Rounded,
};

/// The periods in which a growth doubles a value: ln 2 / ln(1 + rate).
///
/// A growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, their ends rounded
/// outward to 28 digits, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (rate, *, scale=None, rounding=Chosen::default()),
    text_signature = "(rate, *, scale=None, rounding='half_even')"
)]
fn doubling_time(
    rate: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = rate.py();
    if let Some([rate]) = all_figures([rate])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::doubling_time_of_figures(rate)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Growth(rate) = plain(rate, "rate")?;
    let result = growth::doubling_time(rate, rounding.places(scale))?;
    Ok(level(py, result)?.into_py_any(py)?)
}

/// The periods in which a decline halves a value: ln(1/2) / ln(1 + rate).
///
/// A growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, their ends rounded
/// outward to 28 digits, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (rate, *, scale=None, rounding=Chosen::default()),
    text_signature = "(rate, *, scale=None, rounding='half_even')"
)]
fn half_life(
    rate: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = rate.py();
    if let Some([rate]) = all_figures([rate])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::half_life_of_figures(rate)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Growth(rate) = plain(rate, "rate")?;
    let result = growth::half_life(rate, rounding.places(scale))?;
    Ok(level(py, result)?.into_py_any(py)?)
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
