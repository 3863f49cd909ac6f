//! Growth between currencies and between prices.

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

/// The change of the exchange rate that growth in two currencies implies.
///
/// The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (local, foreign, *, scale=None, rounding=Chosen::default()),
    text_signature = "(local, foreign, *, scale=None, rounding='half_even')"
)]
fn currency_bridge(
    local: &Bound<'_, PyAny>,
    foreign: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = local.py();
    if let Some([local, foreign]) = all_figures([local, foreign])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::currency_bridge_of_figures(local, foreign)?)
            .into_py_any(py)?);
    }
    let Growth(local) = plain(local, "local")?;
    let Growth(foreign) = plain(foreign, "foreign")?;
    let result = growth::currency_bridge(local, foreign, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// Growth in local currency: `(1 + foreign) * rate_current / rate_base - 1`.
///
/// A growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (foreign, rate_base, rate_current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(foreign, rate_base, rate_current, *, scale=None, rounding='half_even')"
)]
fn local_from_foreign(
    foreign: &Bound<'_, PyAny>,
    rate_base: &Bound<'_, PyAny>,
    rate_current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = foreign.py();
    if let Some([foreign, rate_base, rate_current]) =
        all_figures([foreign, rate_base, rate_current])?
    {
        nothing_rounded(py, scale, &rounding)?;
        let derived =
            growth::local_from_foreign_of_figures(foreign, rate_base, rate_current)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Growth(foreign) = plain(foreign, "foreign")?;
    let Number(rate_base) = plain(rate_base, "rate_base")?;
    let Number(rate_current) = plain(rate_current, "rate_current")?;
    let result = growth::local_from_foreign(
        foreign,
        rate_base,
        rate_current,
        rounding.places(scale),
    )?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// Growth in foreign currency: `(1 + local) * rate_base / rate_current - 1`.
///
/// A growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (local, rate_base, rate_current, *, scale=None, rounding=Chosen::default()),
    text_signature = "(local, rate_base, rate_current, *, scale=None, rounding='half_even')"
)]
fn foreign_from_local(
    local: &Bound<'_, PyAny>,
    rate_base: &Bound<'_, PyAny>,
    rate_current: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = local.py();
    if let Some([local, rate_base, rate_current]) =
        all_figures([local, rate_base, rate_current])?
    {
        nothing_rounded(py, scale, &rounding)?;
        let derived =
            growth::foreign_from_local_of_figures(local, rate_base, rate_current)?;
        return Ok(Derived(derived).into_py_any(py)?);
    }
    let Growth(local) = plain(local, "local")?;
    let Number(rate_base) = plain(rate_base, "rate_base")?;
    let Number(rate_current) = plain(rate_current, "rate_current")?;
    let result = growth::foreign_from_local(
        local,
        rate_base,
        rate_current,
        rounding.places(scale),
    )?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// A nominal value at the prices of the base: `nominal * index_base / index`.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (nominal, index, index_base=Number(growth::INDEX_BASE), *, scale=None, rounding=Chosen::default()),
    text_signature = "(nominal, index, index_base=100, *, scale=None, rounding='half_even')"
)]
fn deflate(
    nominal: &Bound<'_, PyAny>,
    index: &Bound<'_, PyAny>,
    index_base: Number,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = nominal.py();
    if let Some([nominal, index]) = all_figures([nominal, index])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::deflate_of_figures(nominal, index, index_base.0)?)
            .into_py_any(py)?);
    }
    let Number(nominal) = plain(nominal, "nominal")?;
    let Number(index) = plain(index, "index")?;
    let result = growth::deflate(nominal, index, index_base.0, rounding.places(scale))?;
    Ok(level(py, result)?.into_py_any(py)?)
}

/// The price index that nominal and real values imply: 100 * nominal / real.
///
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (nominal, real, *, scale=None, rounding=Chosen::default()),
    text_signature = "(nominal, real, *, scale=None, rounding='half_even')"
)]
fn implicit_deflator(
    nominal: &Bound<'_, PyAny>,
    real: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = nominal.py();
    if let Some([nominal, real]) = all_figures([nominal, real])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::implicit_deflator_of_figures(nominal, real)?)
            .into_py_any(py)?);
    }
    let Number(nominal) = plain(nominal, "nominal")?;
    let Number(real) = plain(real, "real")?;
    let result = growth::implicit_deflator(nominal, real, rounding.places(scale))?;
    Ok(level(py, result)?.into_py_any(py)?)
}

/// Real growth: `(1 + nominal_growth) / (1 + inflation) - 1`.
///
/// The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
/// Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
/// scale nor rounding.
#[pyfunction]
#[pyo3(
    signature = (nominal_growth, inflation, *, scale=None, rounding=Chosen::default()),
    text_signature = "(nominal_growth, inflation, *, scale=None, rounding='half_even')"
)]
fn real(
    nominal_growth: &Bound<'_, PyAny>,
    inflation: &Bound<'_, PyAny>,
    scale: Option<Scale>,
    rounding: Chosen,
) -> Outcome<Py<PyAny>> {
    let py = nominal_growth.py();
    if let Some([nominal_growth, inflation]) = all_figures([nominal_growth, inflation])? {
        nothing_rounded(py, scale, &rounding)?;
        return Ok(Derived(growth::real_of_figures(nominal_growth, inflation)?)
            .into_py_any(py)?);
    }
    let Growth(nominal_growth) = plain(nominal_growth, "nominal_growth")?;
    let Growth(inflation) = plain(inflation, "inflation")?;
    let result = growth::real(nominal_growth, inflation, rounding.places(scale))?;
    Ok(ratio(py, result)?.into_py_any(py)?)
}

/// The month of a year earlier that cumulated values and growth imply.
#[pyfunction]
#[pyo3(
    signature = (cumulative_current, cumulative_growth, month_current, growth_before, *, scale=None, rounding=Word::default()),
    text_signature = "(cumulative_current, cumulative_growth, month_current, growth_before, *, scale=None, rounding='half_even')"
)]
fn prior_of_month(
    py: Python<'_>,
    cumulative_current: Number,
    cumulative_growth: Growth,
    month_current: Number,
    growth_before: Growth,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    level(
        py,
        growth::prior_of_month(
            cumulative_current.0,
            cumulative_growth.0,
            month_current.0,
            growth_before.0,
            places,
        )?,
    )
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(currency_bridge, home)?)?;
    functions.add(wrap_pyfunction!(local_from_foreign, home)?)?;
    functions.add(wrap_pyfunction!(foreign_from_local, home)?)?;
    functions.add(wrap_pyfunction!(deflate, home)?)?;
    functions.add(wrap_pyfunction!(implicit_deflator, home)?)?;
    functions.add(wrap_pyfunction!(real, home)?)?;
    functions.add(wrap_pyfunction!(prior_of_month, home)?)
}
