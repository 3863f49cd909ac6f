//! Laws of price and quantity indices, of Bennet's indicators, of constant market shares.

use proptest::{collection::vec, prelude::*, sample::select};
use tradewind::{
    Decimal, Places, Rational, Result, Rounding,
    indicators::{
        Basket, IndexFormula, Items, Markets, Matching, bennet_price, bennet_quantity,
        chained_price_index, chained_quantity_index, constant_market_share,
        constant_market_share_by_market, factor_reversal, price_index, quantity_index,
        value_change, value_index,
    },
    number::multiply,
};

use super::{check, inputs::positive};

type Row = [Decimal; 4];

/// Those that answer the same whichever period comes first.
const REVERSIBLE: [IndexFormula; 5] = [
    IndexFormula::Fisher,
    IndexFormula::Tornqvist,
    IndexFormula::Walsh,
    IndexFormula::MarshallEdgeworth,
    IndexFormula::Jevons,
];

fn rows() -> impl Strategy<Value = Vec<Row>> {
    vec([positive(), positive(), positive(), positive()], 1..6)
}

fn formula() -> impl Strategy<Value = IndexFormula> {
    select(IndexFormula::ALL)
}

fn column(rows: &[Row], at: usize) -> Vec<Decimal> {
    rows.iter().filter_map(|row| row.get(at).copied()).collect()
}

/// The index with 20 decimals by a rounding, as a fraction.
fn index(
    formula: IndexFormula,
    [p0, q0, p1, q1]: [&[Decimal]; 4],
    rounding: Rounding,
) -> Result<Rational> {
    let places = Places::new(Some(20), rounding);
    let (base, current) = (Basket::new(p0, q0), Basket::new(p1, q1));
    let measure = price_index(formula, base, current, Matching::All, places)?;
    Ok(measure.value.into())
}

/// Values so far apart have indices with more digits than a decimal has.
fn fits<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.code() == tradewind::ErrorCode::Overflow => Ok(None),
        Err(error) => Err(error),
    }
}

fn fisher_lies_between(rows: &[Row]) -> Result<bool> {
    let [p0, q0, p1, q1] = [0, 1, 2, 3].map(|at| column(rows, at));
    let lists = [&*p0, &*q0, &*p1, &*q1];
    let of = |formula| fits(index(formula, lists, Rounding::HalfEven));
    let (Some(one), Some(other), Some(fisher)) = (
        of(IndexFormula::Laspeyres)?,
        of(IndexFormula::Paasche)?,
        of(IndexFormula::Fisher)?,
    ) else {
        return Ok(true);
    };
    Ok(one.clone().min(other.clone()) <= fisher && fisher <= one.max(other))
}

fn nothing_changed_is_one(formula: IndexFormula, rows: &[Row]) -> Result<bool> {
    let [p0, q0, q1] = [0, 1, 3].map(|at| column(rows, at));
    let (base, current) = (Basket::new(&p0, &q0), Basket::new(&p0, &q1));
    let one = price_index(formula, base, current, Matching::All, Places::default())?;
    Ok(one.exact && one.value == Decimal::ONE)
}

fn proportion_is_the_index(
    formula: IndexFormula,
    rows: &[Row],
    by: Decimal,
) -> Result<bool> {
    let [p0, q0, q1] = [0, 1, 3].map(|at| column(rows, at));
    let p1 = p0.iter().map(|price| multiply(*price, by)).collect::<Result<Vec<_>>>()?;
    let (base, current) = (Basket::new(&p0, &q0), Basket::new(&p1, &q1));
    let index = price_index(formula, base, current, Matching::All, Places::default())?;
    Ok(index.exact && index.value == by)
}

fn back_and_forth_is_one(formula: IndexFormula, rows: &[Row]) -> Result<bool> {
    let [p0, q0, p1, q1] = [0, 1, 2, 3].map(|at| column(rows, at));
    let periods = [Basket::new(&p0, &q0), Basket::new(&p1, &q1), Basket::new(&p0, &q0)];
    let chain = chained_price_index(formula, &periods, Matching::All, Places::default());
    let Some(chain) = fits(chain)? else { return Ok(true) };
    Ok(chain.last().is_some_and(|last| last.exact && last.value == Decimal::ONE))
}

fn links_multiply(formula: IndexFormula, rows: &[Row]) -> Result<bool> {
    let [p0, q0, p1, q1] = [0, 1, 2, 3].map(|at| column(rows, at));
    // The third period has the prices of the second one turned round.
    let p2: Vec<Decimal> = p1.iter().rev().copied().collect();
    let periods = [Basket::new(&p0, &q0), Basket::new(&p1, &q1), Basket::new(&p2, &q0)];
    let product = |rounding| -> Result<Rational> {
        let first = index(formula, [&p0, &q0, &p1, &q1], rounding)?;
        Ok(first * index(formula, [&p1, &q1, &p2, &q0], rounding)?)
    };
    let chain = chained_price_index(formula, &periods, Matching::All, Places::default());
    let (Some(low), Some(high), Some(chain)) = (
        fits(product(Rounding::Floor))?,
        fits(product(Rounding::Ceiling))?,
        fits(chain)?,
    ) else {
        return Ok(true);
    };
    let last = chain.last().map_or_else(Rational::zero, |last| last.value.into());
    // The last digit of 28 may be rounded either way; there are at most 28 decimals.
    let digit = Rational::new(1, 10_i128.pow(27))?;
    let unit = &last * &digit + digit;
    Ok(&low - &unit <= last && last <= high + unit)
}

fn factors_reverse(rows: &[Row]) -> Result<bool> {
    let [p0, q0, p1, q1] = [0, 1, 2, 3].map(|at| column(rows, at));
    let (base, current) = (Basket::new(&p0, &q0), Basket::new(&p1, &q1));
    let (all, places) = (Matching::All, Places::default());
    let product = factor_reversal(IndexFormula::Fisher, base, current, all, places);
    let ratio = value_index(base, current, all, places);
    let (Some(product), Some(ratio)) = (fits(product)?, fits(ratio)?) else {
        return Ok(true);
    };
    Ok((product.value, product.exact) == (ratio.value, ratio.exact))
}

fn quantities_are_exchanged_prices(formula: IndexFormula, rows: &[Row]) -> Result<bool> {
    let [p0, q0, p1, q1] = [0, 1, 2, 3].map(|at| column(rows, at));
    let (all, places) = (Matching::All, Places::default());
    let (base, current) = (Basket::new(&p0, &q0), Basket::new(&p1, &q1));
    let (turned, later) = (Basket::new(&q0, &p0), Basket::new(&q1, &p1));
    let prices = fits(price_index(formula, base, current, all, places))?;
    let quantities = fits(quantity_index(formula, turned, later, all, places))?;
    let chain = fits(chained_quantity_index(formula, &[turned, later], all, places))?;
    let linked = chain.and_then(|chain| chain.last().map(|last| last.value));
    Ok(prices == quantities && prices.map(|index| index.value) == linked)
}

fn indicators_add_up(rows: &[Row]) -> Result<bool> {
    let [p0, q0, p1, q1] = [0, 1, 2, 3].map(|at| column(rows, at));
    let (base, current) = (Basket::new(&p0, &q0), Basket::new(&p1, &q1));
    let (all, places) = (Matching::All, Places::default());
    let price = bennet_price(base, current, all, places)?;
    let quantity = bennet_quantity(base, current, all, places)?;
    let change = value_change(base, current, all, places)?;
    let sum = &Rational::from(price.value) + &quantity.value.into();
    let exact = price.exact && quantity.exact && change.exact;
    let off = (&sum - &change.value.into()).absolute();
    // Values have up to 24 digits before the point, and so few after it.
    Ok(if exact { off.is_zero() } else { off < Rational::one() })
}

fn effects_add_up(rows: &[Row], by_market: bool) -> Result<bool> {
    let [x0, x1, w0, w1] = [0, 1, 2, 3].map(|at| column(rows, at));
    let markets = Markets {
        base_exports: Items::new(&x0),
        current_exports: Items::new(&x1),
        base_world: Items::new(&w0),
        current_world: Items::new(&w1),
    };
    let products: Vec<&str> =
        (0..x0.len()).map(|at| if at % 2 == 0 { "oil" } else { "gas" }).collect();
    let places = Places::decimals(4);
    let effects = if by_market {
        fits(constant_market_share_by_market(&products, markets, places))?
    } else {
        fits(constant_market_share(markets, places))?
    };
    let Some(effects) = effects else { return Ok(true) };
    let market = effects.market.map_or(Decimal::ZERO, |part| part.value);
    let parts = [
        effects.world_growth.value,
        effects.commodity.value,
        market,
        effects.competitiveness.value,
    ];
    let sum = parts.into_iter().map(Rational::from).fold(Rational::zero(), |a, b| a + b);
    let off = (&sum - &effects.total.value.into()).absolute();
    Ok(off <= Rational::new(5, 20_000)? && by_market == effects.market.is_some())
}

proptest! {
    #[test]
    fn fisher_lies_between_laspeyres_and_paasche(rows in rows()) {
        check(fisher_lies_between(&rows))?;
    }

    #[test]
    fn unchanged_prices_have_the_index_one(formula in formula(), rows in rows()) {
        check(nothing_changed_is_one(formula, &rows))?;
    }

    #[test]
    fn proportional_prices_have_their_proportion(
        formula in formula(), rows in rows(), by in 1_i64..=99_999,
    ) {
        check(proportion_is_the_index(formula, &rows, Decimal::new(by, 3)))?;
    }

    #[test]
    fn a_chain_there_and_back_is_one(formula in select(&REVERSIBLE[..]), rows in rows()) {
        check(back_and_forth_is_one(formula, &rows))?;
    }

    #[test]
    fn chained_links_multiply(formula in formula(), rows in rows()) {
        check(links_multiply(formula, &rows))?;
    }

    #[test]
    fn fisher_passes_the_test_of_factor_reversal(rows in rows()) {
        check(factors_reverse(&rows))?;
    }

    #[test]
    fn a_quantity_index_is_a_price_index_exchanged(formula in formula(), rows in rows()) {
        check(quantities_are_exchanged_prices(formula, &rows))?;
    }

    #[test]
    fn bennet_splits_the_change_of_the_value(rows in rows()) {
        check(indicators_add_up(&rows))?;
    }

    #[test]
    fn market_share_effects_sum_to_the_change(rows in rows(), by_market in any::<bool>()) {
        check(effects_add_up(&rows, by_market))?;
    }
}
