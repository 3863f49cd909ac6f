//! Prices and volumes: direct and chained indices, values, unit values, terms of trade.

use pyo3::{prelude::*, types::PyModule};
use tradewind::{
    Places, Rounding,
    indicators::{self, Basket, IndexFormula, Matching},
};

use super::listed::{HeldBasket, Listed, Table};
use crate::{
    convert_in::{Number, Scale, Word, places},
    errors::Outcome,
    items_in::{Items, numbers},
    measure::Measure,
};

/// What the core says of two periods, each with prices and quantities.
fn of_periods(
    [p0, q0, p1, q1]: [&Listed; 4],
    Word(matching): Word<Matching>,
    places: Places,
    verb: impl FnOnce(
        Basket<'_>,
        Basket<'_>,
        Matching,
        Places,
    ) -> tradewind::Result<indicators::Measure>,
) -> Outcome<Measure> {
    let (base, current) = (HeldBasket::new(p0, q0), HeldBasket::new(p1, q1));
    Ok(verb(base.basket(), current.basket(), matching, places)?.into())
}

/// The price index of one period on another by a formula such as 'fisher'.
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (formula, base_prices, base_quantities, current_prices, current_quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(formula, base_prices, base_quantities, current_prices, current_quantities, *, matching='all', scale=None, rounding='half_even')"
)]
#[expect(clippy::too_many_arguments, reason = "the options are keywords of Python")]
fn price_index(
    formula: Word<IndexFormula>,
    base_prices: Listed,
    base_quantities: Listed,
    current_prices: Listed,
    current_quantities: Listed,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let lists = [&base_prices, &base_quantities, &current_prices, &current_quantities];
    let verb = |base: Basket<'_>, current: Basket<'_>, matching, places| {
        indicators::price_index(formula.0, base, current, matching, places)
    };
    of_periods(lists, matching, places(scale, rounding), verb)
}

/// The quantity index of one period on another by a formula such as 'fisher'.
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (formula, base_prices, base_quantities, current_prices, current_quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(formula, base_prices, base_quantities, current_prices, current_quantities, *, matching='all', scale=None, rounding='half_even')"
)]
#[expect(clippy::too_many_arguments, reason = "the options are keywords of Python")]
fn quantity_index(
    formula: Word<IndexFormula>,
    base_prices: Listed,
    base_quantities: Listed,
    current_prices: Listed,
    current_quantities: Listed,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let lists = [&base_prices, &base_quantities, &current_prices, &current_quantities];
    let verb = |base: Basket<'_>, current: Basket<'_>, matching, places| {
        indicators::quantity_index(formula.0, base, current, matching, places)
    };
    of_periods(lists, matching, places(scale, rounding), verb)
}

/// The price index times the quantity index; of 'fisher' it is the change of the value.
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (formula, base_prices, base_quantities, current_prices, current_quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(formula, base_prices, base_quantities, current_prices, current_quantities, *, matching='all', scale=None, rounding='half_even')"
)]
#[expect(clippy::too_many_arguments, reason = "the options are keywords of Python")]
fn factor_reversal(
    formula: Word<IndexFormula>,
    base_prices: Listed,
    base_quantities: Listed,
    current_prices: Listed,
    current_quantities: Listed,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let lists = [&base_prices, &base_quantities, &current_prices, &current_quantities];
    let verb = |base: Basket<'_>, current: Basket<'_>, matching, places| {
        indicators::factor_reversal(formula.0, base, current, matching, places)
    };
    of_periods(lists, matching, places(scale, rounding), verb)
}

/// The ratio of the values of two periods.
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (base_prices, base_quantities, current_prices, current_quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(base_prices, base_quantities, current_prices, current_quantities, *, matching='all', scale=None, rounding='half_even')"
)]
fn value_index(
    base_prices: Listed,
    base_quantities: Listed,
    current_prices: Listed,
    current_quantities: Listed,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let lists = [&base_prices, &base_quantities, &current_prices, &current_quantities];
    of_periods(lists, matching, places(scale, rounding), indicators::value_index)
}

/// The change of the value from one period to another.
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (base_prices, base_quantities, current_prices, current_quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(base_prices, base_quantities, current_prices, current_quantities, *, matching='all', scale=None, rounding='half_even')"
)]
fn value_change(
    base_prices: Listed,
    base_quantities: Listed,
    current_prices: Listed,
    current_quantities: Listed,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let lists = [&base_prices, &base_quantities, &current_prices, &current_quantities];
    of_periods(lists, matching, places(scale, rounding), indicators::value_change)
}

/// What of a change in value prices did: sum of (q0 + q1) / 2 * (p1 - p0).
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (base_prices, base_quantities, current_prices, current_quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(base_prices, base_quantities, current_prices, current_quantities, *, matching='all', scale=None, rounding='half_even')"
)]
fn bennet_price(
    base_prices: Listed,
    base_quantities: Listed,
    current_prices: Listed,
    current_quantities: Listed,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let lists = [&base_prices, &base_quantities, &current_prices, &current_quantities];
    of_periods(lists, matching, places(scale, rounding), indicators::bennet_price)
}

/// What of a change in value quantities did: sum of (p0 + p1) / 2 * (q1 - q0).
///
/// Numbers are iterables in one order, or mappings by product.
#[pyfunction]
#[pyo3(
    signature = (base_prices, base_quantities, current_prices, current_quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(base_prices, base_quantities, current_prices, current_quantities, *, matching='all', scale=None, rounding='half_even')"
)]
fn bennet_quantity(
    base_prices: Listed,
    base_quantities: Listed,
    current_prices: Listed,
    current_quantities: Listed,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let lists = [&base_prices, &base_quantities, &current_prices, &current_quantities];
    of_periods(lists, matching, places(scale, rounding), indicators::bennet_quantity)
}

type OfChains = fn(
    IndexFormula,
    &[Basket<'_>],
    Matching,
    Places,
) -> tradewind::Result<Vec<indicators::Measure>>;

/// What the core says of a chain; a period without a list has an empty one.
fn chain(
    formula: IndexFormula,
    [Table(mut prices), Table(mut quantities)]: [Table; 2],
    matching: Matching,
    places: Places,
    verb: OfChains,
) -> Outcome<Vec<Measure>> {
    let periods = prices.len().max(quantities.len());
    prices.resize_with(periods, Listed::default);
    quantities.resize_with(periods, Listed::default);
    let held = prices.iter().zip(&quantities);
    let held: Vec<_> = held.map(|(p, q)| HeldBasket::new(p, q)).collect();
    let baskets: Vec<_> = held.iter().map(HeldBasket::basket).collect();
    let measures = verb(formula, &baskets, matching, places)?;
    Ok(measures.into_iter().map(Measure::from).collect())
}

/// The chained price index of every period on the first.
///
/// Prices and quantities have one item a period: an iterable, or a mapping by product.
#[pyfunction]
#[pyo3(
    signature = (formula, prices, quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(formula, prices, quantities, *, matching='all', scale=None, rounding='half_even')"
)]
fn chained_price_index(
    formula: Word<IndexFormula>,
    prices: Table,
    quantities: Table,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Measure>> {
    let (tables, places) = ([prices, quantities], places(scale, rounding));
    chain(formula.0, tables, matching.0, places, indicators::chained_price_index)
}

/// The chained quantity index of every period on the first.
///
/// Prices and quantities have one item a period: an iterable, or a mapping by product.
#[pyfunction]
#[pyo3(
    signature = (formula, prices, quantities, *, matching=Word::default(), scale=None, rounding=Word::default()),
    text_signature = "(formula, prices, quantities, *, matching='all', scale=None, rounding='half_even')"
)]
fn chained_quantity_index(
    formula: Word<IndexFormula>,
    prices: Table,
    quantities: Table,
    matching: Word<Matching>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Vec<Measure>> {
    let (tables, places) = ([prices, quantities], places(scale, rounding));
    chain(formula.0, tables, matching.0, places, indicators::chained_quantity_index)
}

/// The unit value of a flow: value / quantity.
#[pyfunction]
#[pyo3(
    signature = (value, quantity, *, scale=None, rounding=Word::default()),
    text_signature = "(value, quantity, *, scale=None, rounding='half_even')"
)]
fn unit_value(
    value: Number,
    quantity: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::unit_value(value.0, quantity.0, places)?.into())
}

/// The volume index: value index / unit value index * 100.
#[pyfunction]
#[pyo3(
    signature = (value_index, unit_value_index, *, scale=None, rounding=Word::default()),
    text_signature = "(value_index, unit_value_index, *, scale=None, rounding='half_even')"
)]
fn volume_index(
    value_index: Number,
    unit_value_index: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::volume_index(value_index.0, unit_value_index.0, places)?.into())
}

/// The net barter terms of trade: 100 * export prices / import prices.
#[pyfunction]
#[pyo3(
    signature = (export_prices, import_prices, *, scale=None, rounding=Word::default()),
    text_signature = "(export_prices, import_prices, *, scale=None, rounding='half_even')"
)]
fn net_barter_terms_of_trade(
    export_prices: Number,
    import_prices: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::net_barter_terms_of_trade(export_prices.0, import_prices.0, places)?
        .into())
}

/// The income terms of trade: export prices / import prices * export volume.
#[pyfunction]
#[pyo3(
    signature = (export_prices, import_prices, export_volume, *, scale=None, rounding=Word::default()),
    text_signature = "(export_prices, import_prices, export_volume, *, scale=None, rounding='half_even')"
)]
fn income_terms_of_trade(
    export_prices: Number,
    import_prices: Number,
    export_volume: Number,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let places = places(scale, rounding);
    Ok(indicators::income_terms_of_trade(
        export_prices.0,
        import_prices.0,
        export_volume.0,
        places,
    )?
    .into())
}

/// The unit value of several transactions: sum of prices * quantities / sum of quantities.
#[pyfunction]
#[pyo3(
    signature = (prices, quantities, *, scale=None, rounding=Word::default()),
    text_signature = "(prices, quantities, *, scale=None, rounding='half_even')"
)]
fn unit_value_of_prices(
    prices: Items<Number>,
    quantities: Items<Number>,
    scale: Option<Scale>,
    rounding: Word<Rounding>,
) -> Outcome<Measure> {
    let (prices, quantities) = (numbers(prices), numbers(quantities));
    let places = places(scale, rounding);
    Ok(indicators::unit_value_of_prices(&prices, &quantities, places)?.into())
}

/// Adds the functions of this family.
pub(crate) fn register(
    module: &Bound<'_, PyModule>,
    home: &Bound<'_, PyModule>,
) -> PyResult<()> {
    module.add("indicators_price_index", wrap_pyfunction!(price_index, home)?)?;
    module.add("indicators_quantity_index", wrap_pyfunction!(quantity_index, home)?)?;
    module.add("indicators_factor_reversal", wrap_pyfunction!(factor_reversal, home)?)?;
    module.add("indicators_value_index", wrap_pyfunction!(value_index, home)?)?;
    module.add("indicators_value_change", wrap_pyfunction!(value_change, home)?)?;
    module.add("indicators_bennet_price", wrap_pyfunction!(bennet_price, home)?)?;
    module.add("indicators_bennet_quantity", wrap_pyfunction!(bennet_quantity, home)?)?;
    module.add(
        "indicators_chained_price_index",
        wrap_pyfunction!(chained_price_index, home)?,
    )?;
    module.add(
        "indicators_chained_quantity_index",
        wrap_pyfunction!(chained_quantity_index, home)?,
    )?;
    module.add("indicators_unit_value", wrap_pyfunction!(unit_value, home)?)?;
    module.add("indicators_volume_index", wrap_pyfunction!(volume_index, home)?)?;
    module.add(
        "indicators_net_barter_terms_of_trade",
        wrap_pyfunction!(net_barter_terms_of_trade, home)?,
    )?;
    module.add(
        "indicators_income_terms_of_trade",
        wrap_pyfunction!(income_terms_of_trade, home)?,
    )?;
    module.add(
        "indicators_unit_value_of_prices",
        wrap_pyfunction!(unit_value_of_prices, home)?,
    )?;
    Ok(())
}
