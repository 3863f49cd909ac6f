//! Laws of rates: order of rows, order of tables, and what a conversion may lose.

use proptest::prelude::*;
use tradewind::{
    Conversion, ConvertOptions, Currency, Date, Decimal, Money, Places, Rate, RateTable,
    Rational, Rounding, When,
};

use super::{
    check,
    inputs::{chain, currency, date, money, options, positive, rate, signed},
};

/// Those that err by half a unit at most.
const TO_NEAREST: &[Rounding] =
    &[Rounding::HalfEven, Rounding::HalfUp, Rounding::HalfDown];

fn table(rates: &[Rate]) -> RateTable {
    let mut builder = RateTable::builder();
    for rate in rates {
        // A second price of one day is refused; the first stays.
        let _ = builder.add(rate.clone());
    }
    builder.build()
}

/// What is asked: an amount, a target, a day, and how.
type Asked<'a> = (Money, Currency, Date, &'a ConvertOptions);

fn convert(table: &RateTable, (money, to, on, options): Asked<'_>) -> Option<Conversion> {
    table.convert(money, to, When::Day(on), options).ok()
}

type Facts = (Money, bool, Rational, Vec<Currency>, String);

fn facts(conversion: Option<Conversion>) -> Option<Facts> {
    conversion.map(|c| {
        let route = c.route().to_vec();
        (c.money(), c.is_exact(), c.ratio(), route, c.cite().unwrap_or_default())
    })
}

/// The currencies at both ends of a chain of rates, which are linked in order of code.
fn ends(chain: &[Rate]) -> Option<(Currency, Currency)> {
    let (first, last) = (chain.first()?, chain.last()?);
    Some((first.base.min(first.quote), last.base.max(last.quote)))
}

/// Half a unit of the last decimal that amounts of a currency are rounded to.
fn half_unit(options: &ConvertOptions, currency: Currency) -> Option<Rational> {
    let minor = currency.minor_units().map(u32::from);
    let decimals = options.places.scale.or(minor)?;
    Rational::new(1, 2_i128.saturating_mul(10_i128.pow(decimals))).ok()
}

fn larger_amounts_convert_to_no_less(
    chain: &[Rate],
    on: Date,
    (a, b): (Decimal, Decimal),
    options: &ConvertOptions,
) -> bool {
    let Some((from, to)) = ends(chain) else { return true };
    let table = table(chain);
    let of = |amount| convert(&table, (Money::new(amount, from), to, on, options));
    let (Some(left), Some(right)) = (of(a), of(b)) else { return true };
    let order = left.money().amount().cmp(&right.money().amount());
    order.is_eq() || order == a.cmp(&b)
}

/// There and back again: half a unit on the way, at the rate back, and half at the end.
fn returning_loses_two_roundings(
    chain: &[Rate],
    on: Date,
    amount: Decimal,
    options: &ConvertOptions,
) -> bool {
    let Some((from, to)) = ends(chain) else { return true };
    let table = table(chain);
    let halves = half_unit(options, from).zip(half_unit(options, to));
    let Some((half_from, half_to)) = halves else { return true };
    let Some(there) = convert(&table, (Money::new(amount, from), to, on, options)) else {
        return true;
    };
    let Some(back) = convert(&table, (there.money(), from, on, options)) else {
        return true;
    };
    let lost = &Rational::from(back.money().amount()) - &Rational::from(amount);
    let allowed = half_to * back.ratio() + half_from;
    let product = there.ratio() * back.ratio().clone();
    lost.absolute() <= allowed && product == Rational::one()
}

/// Of rows that differ in price or direction alone the first one would win: leave the
/// others out.
fn distinct(rates: Vec<Rate>) -> Vec<Rate> {
    let mut kept: Vec<Rate> = Vec::new();
    for rate in rates {
        let same = |held: &Rate| {
            let pair = (held.base, held.quote);
            (pair == (rate.base, rate.quote) || pair == (rate.quote, rate.base))
                && (held.when, held.kind) == (rate.when, rate.kind)
        };
        if !kept.iter().any(same) {
            kept.push(rate);
        }
    }
    kept
}

fn order_of_rows_says_nothing(rates: Vec<Rate>, asked: Asked<'_>) -> bool {
    let rates = distinct(rates);
    let reversed: Vec<Rate> = rates.iter().rev().cloned().collect();
    let (forward, backward) = (table(&rates), table(&reversed));
    facts(convert(&forward, asked)) == facts(convert(&backward, asked))
        && forward.len() == rates.len()
        && forward.rates().eq(backward.rates())
}

/// What the first table answers, both answer together; what none answers stays open.
fn first_table_is_preferred(
    (first, second): (&RateTable, &RateTable),
    asked: Asked<'_>,
) -> bool {
    let Ok(both) = first.merged(second) else { return true };
    let merged = facts(convert(&both, asked));
    let alone = facts(convert(first, asked));
    alone.is_none() || alone == merged
}

/// The rate the other way round, rounded to a number of digits; `None` where so many
/// decimals leave nothing of it.
fn inverse(rate: &Rate, decimals: u32) -> Option<Rate> {
    let price = Rational::from(rate.value);
    let inverse = Rational::from(i64::from(rate.units)).divided_by(&price).ok()?;
    let value = inverse.to_decimal(Places::decimals(decimals)).ok()?.value;
    let sound = value > Decimal::ZERO;
    let (base, quote) = (rate.quote, rate.base);
    sound.then(|| Rate { base, quote, units: 1, value, ..rate.clone() })
}

/// An inverse is taken with however few digits, by a table and by two; the same number
/// both ways round is not, unless the price is near one.
fn directions_agree(rate: &Rate, decimals: u32) -> bool {
    let alone = |one: &Rate| table(core::slice::from_ref(one));
    let accepts = |other: &Rate| {
        let both = table(&[rate.clone(), other.clone()]).len() == 2;
        let reversed = table(&[other.clone(), rate.clone()]).len() == 2;
        let merged = alone(rate).merged(&alone(other)).is_ok();
        (both == reversed && both == merged).then_some(both)
    };
    let swapped = Rate { base: rate.quote, quote: rate.base, ..rate.clone() };
    // Two digits at least, so that half a unit of the last is less than a twentieth.
    let digits = rate.value.mantissa() >= 10;
    let price = Rational::from(rate.value)
        .divided_by(&Rational::from(i64::from(rate.units)))
        .unwrap_or(Rational::one());
    let near = |top, bottom| Rational::new(top, bottom).is_ok_and(|one| price > one);
    let far = digits && (near(11, 10) || !near(10, 11));
    inverse(rate, decimals).is_none_or(|inverse| accepts(&inverse) == Some(true))
        && (!far || accepts(&swapped) == Some(false))
}

proptest! {
    #[test]
    fn both_directions_of_a_price_agree(rate in rate(), decimals in 0_u32..=12) {
        check(directions_agree(&rate, decimals))?;
    }

    #[test]
    fn conversion_is_monotone(
        chain in chain(), on in date(), a in signed(), b in signed(),
        options in options(Rounding::ALL),
    ) {
        check(larger_amounts_convert_to_no_less(&chain, on, (a, b), &options))?;
    }

    #[test]
    fn there_and_back_loses_two_roundings(
        chain in chain(), on in date(), amount in positive(), options in options(TO_NEAREST),
    ) {
        check(returning_loses_two_roundings(&chain, on, amount, &options))?;
    }

    #[test]
    fn the_order_of_rows_says_nothing(
        rates in proptest::collection::vec(rate(), 0..24),
        money in money(), to in currency(), on in date(), options in options(Rounding::ALL),
    ) {
        check(order_of_rows_says_nothing(rates, (money, to, on, &options)))?;
    }

    #[test]
    fn the_first_of_two_tables_is_preferred(
        first in proptest::collection::vec(rate(), 0..12),
        second in proptest::collection::vec(rate(), 0..12),
        money in money(), to in currency(), on in date(), options in options(Rounding::ALL),
    ) {
        let tables = (&table(&first), &table(&second));
        check(first_table_is_preferred(tables, (money, to, on, &options)))?;
    }
}
