//! Inequality of the parts of a whole: entropy, Theil, Gini.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Rounding,
    indicators::{self, GiniCorrection, LogBase},
};

use crate::{
    convert_in::{CellsIn, Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    measure::Measure,
};

/// The entropy of the shares: the sum of s ln(1/s).
#[pyfunction]
#[pyo3(
    signature = (values, *, log=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(values, *, log='e', scale=None, rounding='half_even')"
)]
fn entropy(
    values: Items<Number>,
    log: Word<LogBase>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::entropy(&numbers(values), log.0, places)?.into())
}

/// The entropy of the shares relative to that of n equal parts: E / ln n.
#[pyfunction]
#[pyo3(
    signature = (values, cells, *, scale=None, rounding=Word::default()),
    text_signature = "(values, cells, *, scale=None, rounding='half_even')"
)]
fn entropy_normalised(
    values: Items<Number>,
    cells: CellsIn,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::entropy_normalised(&numbers(values), cells.0, places)?.into())
}

/// Theil's T: the mean of (x/mu) ln(x/mu), mu being the mean.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn theil_t(
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::theil_t(&numbers(values), places)?.into())
}

/// Theil's L, the mean of ln(mu/x), mu being the mean.
#[pyfunction]
#[pyo3(
    signature = (values, *, scale=None, rounding=Word::default()),
    text_signature = "(values, *, scale=None, rounding='half_even')"
)]
fn theil_l(
    values: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::theil_l(&numbers(values), places)?.into())
}

/// The Gini coefficient.
#[pyfunction]
#[pyo3(
    signature = (values, *, correction=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(values, *, correction='none', scale=None, rounding='half_even')"
)]
fn gini(
    values: Items<Number>,
    correction: Word<GiniCorrection>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::gini(&numbers(values), correction.0, places)?.into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_entropy", wrap_pyfunction!(entropy, home)?)?;
    module.add(
        "indicators_entropy_normalised",
        wrap_pyfunction!(entropy_normalised, home)?,
    )?;
    module.add("indicators_theil_t", wrap_pyfunction!(theil_t, home)?)?;
    module.add("indicators_theil_l", wrap_pyfunction!(theil_l, home)?)?;
    module.add("indicators_gini", wrap_pyfunction!(gini, home)?)?;
    Ok(())
}
