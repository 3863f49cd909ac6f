//! Growth rates by roots or logarithms of two levels.

use pyo3::{IntoPyObjectExt, prelude::*};
use tradewind::growth;

use super::{
    arguments::{Chosen, all_figures, nothing_rounded, plain, ratio},
    register::Functions,
};
use crate::{
    convert_in::{Number, Scale},
    derived::Derived,
    errors::Outcome,
};

/// The compound annual growth rate: (current / base) ** (1 / periods) - 1.
///
/// Numbers give a Rounded; Figures as levels give a Derived with the intervals, their ends
/// rounded outward to 28 digits, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, periods, *, scale=None, rounding='half_even')"
)]
fn compound_annual_growth_rate(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    periods: Number,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let (py, periods) = (base.py(), periods.0);
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        let rate =
            growth::compound_annual_growth_rate_of_figures(base, current, periods)?;
        return Ok(Derived(rate).into_py_any(py)?);
    }
    let (Number(base), Number(current)) =
        (plain(base, "base")?, plain(current, "current")?);
    let places = rounding.places(scale);
    let rate = growth::compound_annual_growth_rate(base, current, periods, places)?;
    Ok(ratio(py, rate)?.into_py_any(py)?)
}

/// Annualised growth: `(current / base) ** (periods_per_year / periods) - 1`.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, their ends rounded
/// outward to 28 digits, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, periods_per_year, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, periods, periods_per_year, *, scale=None, rounding='half_even')"
)]
fn annualised(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    periods: Number,
    periods_per_year: Number,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived =
            growth::annualised_of_figures(base, current, periods.0, periods_per_year.0)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::annualised(
        base,
        current,
        periods.0,
        periods_per_year.0,
        rounding.places(scale),
    )?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// Annualised growth, linear: `(current / base - 1) * periods_per_year / periods`.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, periods_per_year, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, periods, periods_per_year, *, scale=None, rounding='half_even')"
)]
fn annualised_linear(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    periods: Number,
    periods_per_year: Number,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::annualised_linear_of_figures(
            base,
            current,
            periods.0,
            periods_per_year.0,
        )?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::annualised_linear(
        base,
        current,
        periods.0,
        periods_per_year.0,
        rounding.places(scale),
    )?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// Logarithmic growth: ln(current / base), log points as a fraction.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, their ends rounded
/// outward to 28 digits, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn log(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::log_of_figures(base, current)?).into_py_any(py)?);
    }
    let (Number(base), Number(current)) =
        (plain(base, "base")?, plain(current, "current")?);
    let growth = growth::log(base, current, rounding.places(scale))?;
    Ok(ratio(py, growth)?.into_py_any(py)?)
}

/// Exponential growth: ln(current / base) / periods, log points as a fraction.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, their ends rounded
/// outward to 28 digits, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, *, scale=None, rounding=Chosen::default()),
    text_signature = "(base, current, periods, *, scale=None, rounding='half_even')"
)]
fn exponential(
    base: &Bound<'_, PyAny>,
    current: &Bound<'_, PyAny>,
    periods: Number,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = base.py();
    if let Some([base, current]) = all_figures([base, current])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::exponential_of_figures(base, current, periods.0)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Number(base) = plain(base, "base")?;
    let Number(current) = plain(current, "current")?;
    let result = growth::exponential(base, current, periods.0, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The growth that reaches a target: (target / current) ** (1 / periods) - 1.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, their ends rounded
/// outward to 28 digits, and take neither scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (current, target, periods, *, scale=None, rounding=Chosen::default()),
    text_signature = "(current, target, periods, *, scale=None, rounding='half_even')"
)]
fn required_growth(
    current: &Bound<'_, PyAny>,
    target: &Bound<'_, PyAny>,
    periods: Number,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = current.py();
    if let Some([current, target]) = all_figures([current, target])? {
        nothing_rounded(py, scale, &rounding)?;
        let derived = growth::required_growth_of_figures(current, target, periods.0)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Number(current) = plain(current, "current")?;
    let Number(target) = plain(target, "target")?;
    let result =
        growth::required_growth(current, target, periods.0, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(compound_annual_growth_rate, home)?)?;
    functions.add(wrap_pyfunction!(annualised, home)?)?;
    functions.add(wrap_pyfunction!(annualised_linear, home)?)?;
    functions.add(wrap_pyfunction!(log, home)?)?;
    functions.add(wrap_pyfunction!(exponential, home)?)?;
    functions.add(wrap_pyfunction!(required_growth, home)?)
}
