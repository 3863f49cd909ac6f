//! Constant market share: a change of exports, split.

use pyo3::{
    prelude::*,
    types::{PyDict, PyModule},
};
use tradewind::{
    Decimal, Rounding,
    indicators::{self, MarketShareEffects, Markets},
};

use super::listed::Listed;
use crate::{
    convert_in::{Scale, Text, Word, places},
    convert_out::decimal,
    errors::Outcome,
    items_in::Items,
    rounded::Rounded,
};

/// The parts by their names.
fn parts(py: Python<'_>, effects: MarketShareEffects) -> Outcome<Bound<'_, PyDict>> {
    let parts = [
        ("world_growth", Some(effects.world_growth)),
        ("commodity", Some(effects.commodity)),
        ("market", effects.market),
        ("competitiveness", Some(effects.competitiveness)),
        ("total", Some(effects.total)),
    ];
    let out = PyDict::new(py);
    for (name, part) in parts {
        let Some(part) = part else { continue };
        let part: tradewind::Rounded<Decimal> = part;
        out.set_item(name, Rounded::of(part, |value| decimal(py, value))?)?;
    }
    Ok(out)
}

/// What the core says of the four lists.
fn of_markets(
    lists: [&Listed; 4],
    verb: impl FnOnce(Markets<'_>) -> tradewind::Result<MarketShareEffects>,
) -> tradewind::Result<MarketShareEffects> {
    let held = lists.map(Listed::held);
    let [base_exports, current_exports, base_world, current_world] =
        held.each_ref().map(|held| held.items());
    verb(Markets { base_exports, current_exports, base_world, current_world })
}

/// Splits a change of exports by the constant market share of each product.
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (base_exports, current_exports, base_world, current_world, *, scale=None, rounding=Word::default()),
    text_signature = "(base_exports, current_exports, base_world, current_world, *, scale=None, rounding='half_even')"
)]
fn constant_market_share(
    py: Python<'_>,
    base_exports: Listed,
    current_exports: Listed,
    base_world: Listed,
    current_world: Listed,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Bound<'_, PyDict>> {
    let lists = [&base_exports, &current_exports, &base_world, &current_world];
    let places = places(scale, rounding);
    let verb = |markets: Markets<'_>| indicators::constant_market_share(markets, places);
    parts(py, of_markets(lists, verb)?)
}

/// Splits a change of exports by product and market.
///
/// Each item is one product in one market; products names the product of each.
#[pyfunction]
#[pyo3(
    signature = (products, base_exports, current_exports, base_world, current_world, *, scale=None, rounding=Word::default()),
    text_signature = "(products, base_exports, current_exports, base_world, current_world, *, scale=None, rounding='half_even')"
)]
#[expect(clippy::too_many_arguments, reason = "the options are keywords of Python")]
fn constant_market_share_by_market(
    py: Python<'_>,
    products: Items<Text>,
    base_exports: Listed,
    current_exports: Listed,
    base_world: Listed,
    current_world: Listed,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Bound<'_, PyDict>> {
    let lists = [&base_exports, &current_exports, &base_world, &current_world];
    let places = places(scale, rounding);
    let products: Vec<&str> = products.0.iter().map(|text| text.0.as_str()).collect();
    let verb = |markets: Markets<'_>| {
        indicators::constant_market_share_by_market(&products, markets, places)
    };
    parts(py, of_markets(lists, verb)?)
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    let of_products = wrap_pyfunction!(constant_market_share, home)?;
    let of_markets = wrap_pyfunction!(constant_market_share_by_market, home)?;
    module.add("indicators_constant_market_share", of_products)?;
    module.add("indicators_constant_market_share_by_market", of_markets)
}
