//! Comparative advantage, as trade reveals it.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{Rounding, indicators};

use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    measure::Measure,
};

/// Balassa's revealed comparative advantage: `(x / X) / (x_w / W)`.
#[pyfunction]
#[pyo3(
    signature = (product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding=Word::default()),
    text_signature = "(product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding='half_even')"
)]
fn balassa(
    product_exports: Number,
    exports: Number,
    world_product_exports: Number,
    world_exports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::balassa(
        product_exports.0,
        exports.0,
        world_product_exports.0,
        world_exports.0,
        places,
    )?
    .into())
}

/// The symmetric revealed comparative advantage: (B - 1) / (B + 1).
#[pyfunction]
#[pyo3(
    signature = (product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding=Word::default()),
    text_signature = "(product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding='half_even')"
)]
fn symmetric_advantage(
    product_exports: Number,
    exports: Number,
    world_product_exports: Number,
    world_exports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::symmetric_advantage(
        product_exports.0,
        exports.0,
        world_product_exports.0,
        world_exports.0,
        places,
    )?
    .into())
}

/// The natural logarithm of Balassa's revealed comparative advantage.
#[pyfunction]
#[pyo3(
    signature = (product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding=Word::default()),
    text_signature = "(product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding='half_even')"
)]
fn log_advantage(
    product_exports: Number,
    exports: Number,
    world_product_exports: Number,
    world_exports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::log_advantage(
        product_exports.0,
        exports.0,
        world_product_exports.0,
        world_exports.0,
        places,
    )?
    .into())
}

/// The additive revealed comparative advantage: `x / X - x_w / W`.
#[pyfunction]
#[pyo3(
    signature = (product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding=Word::default()),
    text_signature = "(product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding='half_even')"
)]
fn additive_advantage(
    product_exports: Number,
    exports: Number,
    world_product_exports: Number,
    world_exports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::additive_advantage(
        product_exports.0,
        exports.0,
        world_product_exports.0,
        world_exports.0,
        places,
    )?
    .into())
}

/// The normalised revealed comparative advantage: `x / W - X x_w / W^2`.
#[pyfunction]
#[pyo3(
    signature = (product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding=Word::default()),
    text_signature = "(product_exports, exports, world_product_exports, world_exports, *, scale=None, rounding='half_even')"
)]
fn normalised_advantage(
    product_exports: Number,
    exports: Number,
    world_product_exports: Number,
    world_exports: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::normalised_advantage(
        product_exports.0,
        exports.0,
        world_product_exports.0,
        world_exports.0,
        places,
    )?
    .into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_balassa", wrap_pyfunction!(balassa, home)?)?;
    module.add(
        "indicators_symmetric_advantage",
        wrap_pyfunction!(symmetric_advantage, home)?,
    )?;
    module.add("indicators_log_advantage", wrap_pyfunction!(log_advantage, home)?)?;
    module.add(
        "indicators_additive_advantage",
        wrap_pyfunction!(additive_advantage, home)?,
    )?;
    module.add(
        "indicators_normalised_advantage",
        wrap_pyfunction!(normalised_advantage, home)?,
    )?;
    Ok(())
}
