//! Growth rates by roots or logarithms of two levels.

use pyo3::prelude::*;
use tradewind::{Rounding, growth};

use super::{arguments::ratio, register::Functions};
use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    rounded::Rounded,
};

/// The compound annual growth rate: (current / base) ** (1 / periods) - 1.
#[pyfunction]
#[pyo3(
    signature = (base, current, periods, *, scale=None, rounding=Word::default()),
    text_signature = "(base, current, periods, *, scale=None, rounding='half_even')"
)]
fn compound_annual_growth_rate(
    py: Python<'_>,
    base: Number,
    current: Number,
    periods: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(py, growth::compound_annual_growth_rate(base.0, current.0, periods.0, places)?)
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
#[pyfunction]
#[pyo3(
    signature = (base, current, *, scale=None, rounding=Word::default()),
    text_signature = "(base, current, *, scale=None, rounding='half_even')"
)]
fn log(
    py: Python<'_>,
    base: Number,
    current: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let places = places(scale, rounding);
    ratio(py, growth::log(base.0, current.0, places)?)
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
