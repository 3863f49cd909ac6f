//! Growth by change: of levels, of midpoints, of times.

use pyo3::{IntoPyObjectExt, prelude::*};
use tradewind::{Rounding, growth};

use super::{
    arguments::{Chosen, Growth, all_figures, level, nothing_rounded, plain, ratio},
    register::Functions,
};
use crate::{
    convert_in::{Number, Scale, Word, places},
    derived::Derived,
    errors::Outcome,
    rounded::Rounded,
};

/// The absolute change: current - base.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn absolute_change(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::absolute_change_of_figures(base, current)?)
            .into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::absolute_change(base, current, rounding.places(scale))?;
    Ok(level(py, result)?.into_py_any(py)?)
}

/// The change that a current value and its growth imply: current - current / (1 +
/// growth).
///
/// The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (current, growth, *, scale=None, rounding=Chosen::default()),
    text_signature = "(current, growth, *, scale=None, rounding='half_even')"
)]
fn change_from_growth(
    current: &Bound<'_, PyAny>,
    growth: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = current.py();
    if let Some([current, growth]) = all_figures([current, growth])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::change_from_growth_of_figures(current, growth)?)
            .into_py_any(py)?);
    }
    let Number(current) = plain(current, "current")?;
    let Growth(growth) = plain(growth, "growth")?;
    let result = growth::change_from_growth(current, growth, rounding.places(scale))?;
    Ok(level(py, result)?.into_py_any(py)?)
}

/// Growth over the magnitude of the base: (current - base) / abs(base).
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn absolute_base(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::absolute_base_of_figures(base, current)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::absolute_base(base, current, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// Midpoint growth: 2 * (current - base) / (current + base), from -2 to 2.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn midpoint(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::midpoint_of_figures(base, current)?).into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::midpoint(base, current, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The midpoint growth that belongs to a simple growth: 2 * growth / (2 + growth).
///
/// A growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (growth, *, scale=None, rounding=Chosen::default()),
    text_signature = "(growth, *, scale=None, rounding='half_even')"
)]
fn midpoint_from_simple(
    growth: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = growth.py();
    if let Some([growth]) = all_figures([growth])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::midpoint_from_simple_of_figures(growth)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Growth(growth) = plain(growth, "growth")?;
    let result = growth::midpoint_from_simple(growth, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// How many times its base a level is: current / base.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn times(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::times_of_figures(base, current)?).into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::times(base, current, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The growth of "increased by 10.9 times" where the increase is counted: 10.9.
#[pyfunction]
#[pyo3(
    signature = (times, *, scale=None, rounding=Word::default()),
    text_signature = "(times, *, scale=None, rounding='half_even')"
)]
fn from_times_increase(
    py: Python<'_>,
    times: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(py, growth::from_times_increase(times.0, places)?)
}

/// The growth of "10.9 times the level of a year earlier": 9.9.
#[pyfunction]
#[pyo3(
    signature = (times, *, scale=None, rounding=Word::default()),
    text_signature = "(times, *, scale=None, rounding='half_even')"
)]
fn from_times_level(
    py: Python<'_>,
    times: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(py, growth::from_times_level(times.0, places)?)
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(absolute_change, home)?)?;
    functions.add(wrap_pyfunction!(change_from_growth, home)?)?;
    functions.add(wrap_pyfunction!(absolute_base, home)?)?;
    functions.add(wrap_pyfunction!(midpoint, home)?)?;
    functions.add(wrap_pyfunction!(midpoint_from_simple, home)?)?;
    functions.add(wrap_pyfunction!(times, home)?)?;
    functions.add(wrap_pyfunction!(from_times_increase, home)?)?;
    functions.add(wrap_pyfunction!(from_times_level, home)?)
}
