//! Balances: exports beside imports.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Rounding, indicators};

use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    measure::Measure,
};

/// The trade balance: exports - imports.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn balance(
    exports: Number,
    imports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::balance(exports.0, imports.0, places)?.into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_balance", wrap_pyfunction!(balance, home)?)
}
