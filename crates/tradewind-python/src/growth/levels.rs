//! Growth between two levels, shares, and what reported figures imply of each other.

use pyo3::{IntoPyObjectExt, prelude::*};
use tradewind::growth;

use super::{
    arguments::{Chosen, Growth, all_figures, level, nothing_rounded, plain, ratio},
    register::Functions,
};
use crate::{
    convert_in::{Number, Scale},
    derived::Derived,
    errors::Outcome,
    figure::FigureIn,
};

/// Simple growth as a fraction: (current - base) / base.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn simple(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::simple_of_figures(base, current)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::simple(base, current, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The base that a current value and its growth imply: current / (1 + growth).
///
/// Two numbers give a Rounded, the growth being a fraction, a Ratio or a Percent; two
/// Figures give a Derived with the intervals, the growth being in percent, and take
/// neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (current, growth, *, scale=None, rounding=Chosen::default()),
    text_signature = "(current, growth, *, scale=None, rounding='half_even')"
)]
fn implied_base(
    current: &Bound<'_, PyAny>,
    growth: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = current.py();
    if let Some([current, growth]) = all_figures([current, growth])? {
        nothing_rounded(py, scale, &rounding)?;
        let base = growth::implied_base_of_figures(current, growth)?;
        return Ok(Derived(base).into_py_any(py)?);
    }
    let Number(current) = plain(current, "current")?;
    let Growth(growth) = plain(growth, "growth")?;
    let base = growth::implied_base(current, growth, rounding.places(scale))?;
    Ok(level(py, base)?.into_py_any(py)?)
}

/// The growth that two reported levels imply: current / base - 1, with intervals.
#[pyfunction]
fn implied_growth(base: FigureIn, current: FigureIn) -> Outcome<Derived> {
    Ok(Derived(growth::implied_growth(&base.0, &current.0)?))
}

/// The share of a part in its whole, as a fraction.
///
/// Two numbers give a Rounded; two Figures give a Derived with the intervals, those of a
/// part that is at most its whole no more than 1, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (part, whole, *, scale=None, rounding=Chosen::default()),
    text_signature = "(part, whole, *, scale=None, rounding='half_even')"
)]
fn share(
    part: &Bound<'_, PyAny>,
    whole: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = part.py();
    if let Some([part, whole]) = all_figures([part, whole])? {
        nothing_rounded(py, scale, &rounding)?;
        let share = growth::share_of_figures(part, whole)?;
        return Ok(Derived(share).into_py_any(py)?);
    }
    let (Number(part), Number(whole)) = (plain(part, "part")?, plain(whole, "whole")?);
    let share = growth::share(part, whole, rounding.places(scale))?;
    Ok(ratio(py, share)?.into_py_any(py)?)
}

/// A reported total divided by a reported count, with intervals.
#[pyfunction]
fn average_per_unit(total: FigureIn, count: FigureIn) -> Outcome<Derived> {
    Ok(Derived(growth::average_per_unit(&total.0, &count.0)?))
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(simple, home)?)?;
    functions.add(wrap_pyfunction!(implied_base, home)?)?;
    functions.add(wrap_pyfunction!(implied_growth, home)?)?;
    functions.add(wrap_pyfunction!(share, home)?)?;
    functions.add(wrap_pyfunction!(average_per_unit, home)?)
}
