//! Growth rates by roots or logarithms of two levels.

use pyo3::{IntoPyObjectExt, prelude::*};
use tradewind::{Rounding, growth};

use super::{
    arguments::{Chosen, all_figures, nothing_rounded, plain, ratio},
    register::Functions,
};
use crate::{
    convert_in::{Number, Scale, Word, places},
    derived::Derived,
    errors::Outcome,
    rounded::Rounded,
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
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, periods_per_year, *, scale=None, rounding=Word::default()),
    text_signature = "(base, current, periods, periods_per_year, *, scale=None, rounding='half_even')"
)]
fn annualised(
    py: Python<'_>,
    base: Number,
    current: Number,
    periods: Number,
    periods_per_year: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(
        py,
        growth::annualised(base.0, current.0, periods.0, periods_per_year.0, places)?,
    )
}

/// Annualised growth, linear: `(current / base - 1) * periods_per_year / periods`.
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, periods_per_year, *, scale=None, rounding=Word::default()),
    text_signature = "(base, current, periods, periods_per_year, *, scale=None, rounding='half_even')"
)]
fn annualised_linear(
    py: Python<'_>,
    base: Number,
    current: Number,
    periods: Number,
    periods_per_year: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(
        py,
        growth::annualised_linear(
            base.0,
            current.0,
            periods.0,
            periods_per_year.0,
            places,
        )?,
    )
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
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, *, scale=None, rounding=Word::default()),
    text_signature = "(base, current, periods, *, scale=None, rounding='half_even')"
)]
fn exponential(
    py: Python<'_>,
    base: Number,
    current: Number,
    periods: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(py, growth::exponential(base.0, current.0, periods.0, places)?)
}

/// The growth that reaches a target: (target / current) ** (1 / periods) - 1.
#[pyfunction]
#[pyo3(
    signature = (current, target, periods, *, scale=None, rounding=Word::default()),
    text_signature = "(current, target, periods, *, scale=None, rounding='half_even')"
)]
fn required_growth(
    py: Python<'_>,
    current: Number,
    target: Number,
    periods: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(py, growth::required_growth(current.0, target.0, periods.0, places)?)
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
