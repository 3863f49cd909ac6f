//! Growth rates of many values or of many rates.

use pyo3::prelude::*;
use tradewind::{Rounding, growth};

use super::{
    arguments::{Growth, ratio},
    register::Functions,
};
use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    rounded::Rounded,
};

/// Least-squares growth: exp(b) - 1, where ln(value) = a + b * time is fitted.
///
/// Without times the values are one period apart; with times gaps are allowed.
#[pyfunction]
#[pyo3(
    signature = (values, *, times=None, scale=None, rounding=Word::default()),
    text_signature = "(values, *, times=None, scale=None, rounding='half_even')"
)]
fn least_squares(
    py: Python<'_>,
    values: Items<Number>,
    times: Option<Items<Number>>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let (values, times) = (numbers(values), times.map(numbers));
    let places = places(scale, rounding);
    ratio(py, growth::least_squares(times.as_deref(), &values, places)?)
}

/// Least-squares growth in log points: b, where ln(value) = a + b * time is fitted.
///
/// Without times the values are one period apart; with times gaps are allowed.
#[pyfunction]
#[pyo3(
    signature = (values, *, times=None, scale=None, rounding=Word::default()),
    text_signature = "(values, *, times=None, scale=None, rounding='half_even')"
)]
fn least_squares_log(
    py: Python<'_>,
    values: Items<Number>,
    times: Option<Items<Number>>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let (values, times) = (numbers(values), times.map(numbers));
    let places = places(scale, rounding);
    ratio(py, growth::least_squares_log(times.as_deref(), &values, places)?)
}

/// The geometric mean of growth rates: (product of 1 + rate) ** (1 / n) - 1.
///
/// Each rate is a fraction, a Ratio or a Percent.
#[pyfunction]
#[pyo3(
    signature = (rates, *, scale=None, rounding=Word::default()),
    text_signature = "(rates, *, scale=None, rounding='half_even')"
)]
fn mean_geometric(
    py: Python<'_>,
    rates: Items<Growth>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let rates: Vec<tradewind::Ratio> = rates.0.into_iter().map(|rate| rate.0).collect();
    let places = places(scale, rounding);
    ratio(py, growth::mean_geometric(&rates, places)?)
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(least_squares, home)?)?;
    functions.add(wrap_pyfunction!(least_squares_log, home)?)?;
    functions.add(wrap_pyfunction!(mean_geometric, home)?)
}
