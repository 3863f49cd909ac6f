//! Growth of lists: compounded rates, contributions of all parts, the carry-over.

use pyo3::{prelude::*, types::PyAny};
use tradewind::{ErrorCode, Rounding, growth};

use super::{
    arguments::{Growth, ratio},
    register::Functions,
};
use crate::{
    convert_in::{Number, Scale, Text, Word, places},
    convert_out::decimal,
    errors::{Outcome, refused},
    items_in::{Items, numbers},
    measure::cells,
    rounded::Rounded,
};

/// Two numbers: base and current.
struct Pair([tradewind::Decimal; 2]);

impl<'py> FromPyObject<'_, 'py> for Pair {
    type Error = crate::errors::Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        let values = numbers(object.extract()?);
        let count = values.len();
        values.try_into().map(Self).map_err(|_| {
            let message = format!("got {count} values: expected two, base and current");
            refused(ErrorCode::LengthMismatch, message)
        })
    }
}

/// The levels of an index: base, then base * (1 + rate 1), and so on.
///
/// Each rate is a fraction, a Ratio or a Percent; one level more than there are rates.
#[pyfunction]
#[pyo3(
    signature = (base, rates, *, scale=None, rounding=Word::default()),
    text_signature = "(base, rates, *, scale=None, rounding='half_even')"
)]
fn compound_index(
    py: Python<'_>,
    base: Number,
    rates: Items<Growth>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(py, growth::compound_index(base.0, &ratios(rates), places)?)
}

/// The growth that rates make together: (1 + rate 1) * ... * (1 + rate n) - 1.
///
/// Each rate is a fraction, a Ratio or a Percent.
#[pyfunction]
#[pyo3(
    signature = (rates, *, scale=None, rounding=Word::default()),
    text_signature = "(rates, *, scale=None, rounding='half_even')"
)]
fn compounded(
    py: Python<'_>,
    rates: Items<Growth>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    ratio(py, growth::compounded(&ratios(rates), places(scale, rounding))?)
}

/// The contribution of each part (base, current) to the growth of their sum.
///
/// Gives the list of contributions, as fractions, and the growth of the sum.
#[pyfunction]
#[pyo3(
    signature = (parts, *, scale=None, rounding=Word::default()),
    text_signature = "(parts, *, scale=None, rounding='half_even')"
)]
fn contributions(
    py: Python<'_>,
    parts: Items<Pair>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<(Vec<Py<PyAny>>, Rounded)> {
    let parts: Vec<_> = parts.0.into_iter().map(|Pair(pair)| pair.into()).collect();
    let points = growth::contributions(&parts, places(scale, rounding))?;
    Ok((cells(py, points.parts)?, ratio(py, points.total)?))
}

/// The carry-over of a year's quarters or months: last / mean - 1.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn carry_over(
    py: Python<'_>,
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    ratio(py, growth::carry_over(&numbers(values), places(scale, rounding))?)
}

/// The midpoint elasticity of y with respect to x, each being (base, current).
#[pyfunction]
#[pyo3(
    signature = (x, y, *, scale=None, rounding=Word::default()),
    text_signature = "(x, y, *, scale=None, rounding='half_even')"
)]
fn midpoint_elasticity(
    py: Python<'_>,
    x: Pair,
    y: Pair,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    ratio(py, growth::midpoint_elasticity(x.0, y.0, places(scale, rounding))?)
}

/// How many times a phrase says: 10.9 of "increased by 10.9 times".
#[pyfunction]
fn times_in(py: Python<'_>, phrase: Text) -> Outcome<Bound<'_, PyAny>> {
    Ok(decimal(py, growth::times_in(&phrase.0)?)?)
}

fn ratios(rates: Items<Growth>) -> Vec<tradewind::Ratio> {
    rates.0.into_iter().map(|rate| rate.0).collect()
}

/// Adds the functions of this group.
pub(super) fn add(functions: &Functions<'_>) -> PyResult<()> {
    let home = &functions.home;
    functions.add(wrap_pyfunction!(compound_index, home)?)?;
    functions.add(wrap_pyfunction!(compounded, home)?)?;
    functions.add(wrap_pyfunction!(contributions, home)?)?;
    functions.add(wrap_pyfunction!(carry_over, home)?)?;
    functions.add(wrap_pyfunction!(midpoint_elasticity, home)?)?;
    functions.add(wrap_pyfunction!(times_in, home)?)
}
