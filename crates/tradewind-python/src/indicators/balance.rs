//! Balances: exports beside imports.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Rounding,
    indicators::{self, Openness},
};

use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    measure::Measure,
};

/// exports - imports, in one currency and period.
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

/// exports + imports, in one currency and period.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn total(
    exports: Number,
    imports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::total(exports.0, imports.0, places)?.into())
}

/// (exports - imports) / (exports + imports), from -1 to 1.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn normalised_balance(
    exports: Number,
    imports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::normalised_balance(exports.0, imports.0, places)?.into())
}

/// exports / imports.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, *, scale=None, rounding='half_even')"
)]
fn coverage(
    exports: Number,
    imports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::coverage(exports.0, imports.0, places)?.into())
}

/// Trade relative to gross domestic product: (exports + imports) / gdp, or half of it.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, gdp, *, flows=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, gdp, *, flows='sum', scale=None, rounding='half_even')"
)]
fn openness(
    exports: Number,
    imports: Number,
    gdp: Number,
    flows: Word<Openness>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::openness(exports.0, imports.0, gdp.0, flows.0, places)?.into())
}

/// imports / (gdp - exports + imports): the share of imports in domestic demand.
#[pyfunction]
#[pyo3(
    signature = (exports, imports, gdp, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, imports, gdp, *, scale=None, rounding='half_even')"
)]
fn import_penetration(
    exports: Number,
    imports: Number,
    gdp: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::import_penetration(exports.0, imports.0, gdp.0, places)?.into())
}

/// exports / gdp.
#[pyfunction]
#[pyo3(
    signature = (exports, gdp, *, scale=None, rounding=Word::default()),
    text_signature = "(exports, gdp, *, scale=None, rounding='half_even')"
)]
fn export_propensity(
    exports: Number,
    gdp: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::export_propensity(exports.0, gdp.0, places)?.into())
}

/// The change of imports per change of gross domestic product.
#[pyfunction]
#[pyo3(
    signature = (imports_base, imports_current, gdp_base, gdp_current, *, scale=None, rounding=Word::default()),
    text_signature = "(imports_base, imports_current, gdp_base, gdp_current, *, scale=None, rounding='half_even')"
)]
fn marginal_propensity(
    imports_base: Number,
    imports_current: Number,
    gdp_base: Number,
    gdp_current: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::marginal_propensity(
        imports_base.0,
        imports_current.0,
        gdp_base.0,
        gdp_current.0,
        places,
    )?
    .into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_balance", wrap_pyfunction!(balance, home)?)?;
    module.add("indicators_total", wrap_pyfunction!(total, home)?)?;
    module.add(
        "indicators_normalised_balance",
        wrap_pyfunction!(normalised_balance, home)?,
    )?;
    module.add("indicators_coverage", wrap_pyfunction!(coverage, home)?)?;
    module.add("indicators_openness", wrap_pyfunction!(openness, home)?)?;
    module.add(
        "indicators_import_penetration",
        wrap_pyfunction!(import_penetration, home)?,
    )?;
    module.add(
        "indicators_export_propensity",
        wrap_pyfunction!(export_propensity, home)?,
    )?;
    module.add(
        "indicators_marginal_propensity",
        wrap_pyfunction!(marginal_propensity, home)?,
    )?;
    Ok(())
}
