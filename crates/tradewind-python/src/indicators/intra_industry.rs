//! Intra-industry trade: what goes both ways.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Rounding, indicators};

use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    measure::{Measure, cells},
};

/// The Grubel-Lloyd index of each product: 1 - |X - M| / (X + M).
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn grubel_lloyd_products(
    py: Python<'_>,
    exports: Items<Number>,
    imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Py<PyAny>>> {
    let places = places(scale, rounding);
    cells(
        py,
        indicators::grubel_lloyd_products(&numbers(exports), &numbers(imports), places)?,
    )
}

/// The Grubel-Lloyd index of many products, weighted by their trade.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn grubel_lloyd(
    exports: Items<Number>,
    imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::grubel_lloyd(&numbers(exports), &numbers(imports), places)?.into())
}

/// The Grubel-Lloyd index corrected for the imbalance of total trade.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn grubel_lloyd_balanced(
    exports: Items<Number>,
    imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::grubel_lloyd_balanced(&numbers(exports), &numbers(imports), places)?
        .into())
}

/// The Grubel-Lloyd index of the totals of many products.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn grubel_lloyd_of_totals(
    exports: Items<Number>,
    imports: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::grubel_lloyd_of_totals(&numbers(exports), &numbers(imports), places)?
        .into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add(
        "indicators_grubel_lloyd_products",
        wrap_pyfunction!(grubel_lloyd_products, home)?,
    )?;
    module.add("indicators_grubel_lloyd", wrap_pyfunction!(grubel_lloyd, home)?)?;
    module.add(
        "indicators_grubel_lloyd_balanced",
        wrap_pyfunction!(grubel_lloyd_balanced, home)?,
    )?;
    module.add(
        "indicators_grubel_lloyd_of_totals",
        wrap_pyfunction!(grubel_lloyd_of_totals, home)?,
    )?;
    Ok(())
}
