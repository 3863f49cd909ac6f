//! Laws of rates: order of rows, order of tables, and what a conversion may lose.

use proptest::prelude::*;
use tradewind::{
    Conversion, ConvertOptions, Currency, Date, Decimal, Money, Rate, RateTable,
    Rational, Result, When,
};

use super::{
    check,
    inputs::{currency, date, money, positive, rate},
};

fn table(rates: &[Rate]) -> RateTable {
    let mut builder = RateTable::builder();
    for rate in rates {
        // A second rate of one source and day is refused; the first stays.
        let _ = builder.add(rate.clone());
    }
    builder.build()
}

fn convert(
    table: &RateTable,
    money: Money,
    to: Currency,
    on: Date,
) -> Option<Conversion> {
    table.convert(money, to, When::Day(on), &ConvertOptions::default()).ok()
}

fn facts(conversion: Option<Conversion>) -> Option<(Money, Rational, String)> {
    conversion.map(|c| (c.money(), c.ratio().clone(), c.cite().unwrap_or_default()))
}

/// Half a unit of the last decimal that the currency's amounts are rounded to.
fn half_unit(currency: Currency) -> Result<Rational> {
    let decimals = u32::from(currency.minor_units().unwrap_or(0));
    Rational::new(1, 2_i128.saturating_mul(10_i128.pow(decimals)))
}

fn larger_amounts_convert_to_no_less(rate: &Rate, a: Decimal, b: Decimal) -> bool {
    let (table, on) = (table(std::slice::from_ref(rate)), rate.when);
    let of = |amount| {
        let money = Money::new(amount, rate.base);
        table.convert(money, rate.quote, on, &ConvertOptions::default())
    };
    let (Ok(left), Ok(right)) = (of(a), of(b)) else { return true };
    let order = left.money().amount().cmp(&right.money().amount());
    order.is_eq() || order == a.cmp(&b)
}

/// There and back again: half a unit on the way, at the rate back, and half at the end.
fn returning_loses_two_roundings(rate: &Rate, amount: Decimal) -> Result<bool> {
    let table = table(std::slice::from_ref(rate));
    let options = ConvertOptions::default();
    if rate.base.minor_units().is_none() || rate.quote.minor_units().is_none() {
        return Ok(true);
    }
    let there =
        table.convert(Money::new(amount, rate.base), rate.quote, rate.when, &options);
    let Ok(there) = there else { return Ok(true) };
    let Ok(back) = table.convert(there.money(), rate.base, rate.when, &options) else {
        return Ok(true);
    };
    let lost = &Rational::from(back.money().amount()) - &Rational::from(amount);
    let allowed = half_unit(rate.quote)? * back.ratio().clone() + half_unit(rate.base)?;
    let product = there.ratio().clone() * back.ratio().clone();
    Ok(lost.absolute() <= allowed && product == Rational::one())
}

/// Rows of one pair and day that differ are refused, whoever publishes them: leave them out.
fn distinct(rates: Vec<Rate>) -> Vec<Rate> {
    let mut kept: Vec<Rate> = Vec::new();
    for rate in rates {
        let same = |held: &Rate| {
            (held.base, held.quote, held.when) == (rate.base, rate.quote, rate.when)
        };
        if !kept.iter().any(same) {
            kept.push(rate);
        }
    }
    kept
}

fn order_of_rows_says_nothing(
    rates: Vec<Rate>,
    money: Money,
    to: Currency,
    on: Date,
) -> bool {
    let rates = distinct(rates);
    let reversed: Vec<Rate> = rates.iter().rev().cloned().collect();
    let (forward, backward) = (table(&rates), table(&reversed));
    facts(convert(&forward, money, to, on)) == facts(convert(&backward, money, to, on))
        && forward.len() == rates.len()
        && forward.rates().eq(backward.rates())
}

/// What the first table answers, both answer together; what none answers stays open.
fn first_table_is_preferred(
    (first, second): (&RateTable, &RateTable),
    money: Money,
    to: Currency,
    on: Date,
) -> bool {
    let Ok(both) = first.merged(second) else { return true };
    let merged = facts(convert(&both, money, to, on));
    let alone = facts(convert(first, money, to, on));
    alone.is_none() || alone == merged
}

proptest! {
    #[test]
    fn conversion_is_monotone(rate in rate(), a in positive(), b in positive()) {
        check(larger_amounts_convert_to_no_less(&rate, a, b))?;
    }

    #[test]
    fn there_and_back_loses_two_roundings(rate in rate(), amount in positive()) {
        check(returning_loses_two_roundings(&rate, amount))?;
    }

    #[test]
    fn the_order_of_rows_says_nothing(
        rates in proptest::collection::vec(rate(), 0..24),
        money in money(), to in currency(), on in date(),
    ) {
        check(order_of_rows_says_nothing(rates, money, to, on))?;
    }

    #[test]
    fn the_first_of_two_tables_is_preferred(
        first in proptest::collection::vec(rate(), 0..12),
        second in proptest::collection::vec(rate(), 0..12),
        money in money(), to in currency(), on in date(),
    ) {
        check(first_table_is_preferred((&table(&first), &table(&second)), money, to, on))?;
    }
}
