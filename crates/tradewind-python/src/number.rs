//! Numbers: exact reading, exact sums, and rounding where the caller says.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Notation, Rounding, number};

use crate::{
    convert_in::{Number, Scale, Text, Word, places},
    convert_out::decimal,
    errors::{Failure, Outcome},
    rounded::Rounded,
};

type Answer<'py> = Outcome<Bound<'py, PyAny>>;

/// Reads a decimal number in a notation exactly, or refuses it.
#[pyfunction]
#[pyo3(
    signature = (text, /, *, notation=Word::default()),
    text_signature = "(text, /, *, notation='plain')"
)]
fn parse(py: Python<'_>, text: Text, notation: Word<Notation>) -> Answer<'_> {
    let number = number::parse_decimal_in(&text.0, notation.0);
    let number = number.map_err(|e| Failure::from(e).while_processing(py, "text"))?;
    Ok(decimal(py, number)?)
}

/// The exact sum.
#[pyfunction]
fn add(py: Python<'_>, left: Number, right: Number) -> Answer<'_> {
    Ok(decimal(py, number::add(left.0, right.0)?)?)
}

/// The exact difference.
#[pyfunction]
fn subtract(py: Python<'_>, left: Number, right: Number) -> Answer<'_> {
    Ok(decimal(py, number::subtract(left.0, right.0)?)?)
}

/// The exact product.
#[pyfunction]
fn multiply(py: Python<'_>, left: Number, right: Number) -> Answer<'_> {
    Ok(decimal(py, number::multiply(left.0, right.0)?)?)
}

/// The value with the decimals asked for; None is 28 significant digits.
#[pyfunction]
#[pyo3(
    signature = (value, scale=None, *, rounding=Word::default()),
    text_signature = "(value, scale=None, *, rounding='half_even')"
)]
fn round(
    py: Python<'_>,
    value: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Rounded> {
    let rounded = number::round(value.0, places(scale, rounding))?;
    Ok(Rounded::of(rounded, |value| decimal(py, value))?)
}

/// Adds the functions of `tradewind.number`.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let home = PyModule::new(module.py(), "tradewind.number")?;
    module.add("number_parse", wrap_pyfunction!(parse, &home)?)?;
    module.add("number_add", wrap_pyfunction!(add, &home)?)?;
    module.add("number_subtract", wrap_pyfunction!(subtract, &home)?)?;
    module.add("number_multiply", wrap_pyfunction!(multiply, &home)?)?;
    module.add("number_round", wrap_pyfunction!(round, &home)?)
}
