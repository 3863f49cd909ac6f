//! 11.2 billion yuan in dollars through the euro, beside the same sum in `rust_decimal`.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;

use rust_decimal::{Decimal, RoundingStrategy};
use tradewind::{ConvertOptions, Currency, Date, Money, RateTable, When};

mod round;

/// The peer's sum: the yuan's rate divides, the dollar's multiplies, one rounding.
fn cross(amount: Decimal, multiply: Decimal, divide: Decimal) -> Option<Decimal> {
    let exact = amount.checked_mul(multiply)?.checked_div(divide)?;
    Some(exact.round_dp_with_strategy(2, RoundingStrategy::MidpointNearestEven))
}

/// Every rate of the table by what it prices and its day: the peer's lookup.
fn dictionary(rates: &RateTable) -> BTreeMap<(Currency, Date), Decimal> {
    let held = rates.rates().filter_map(|rate| match rate.when {
        When::Day(day) => Some(((rate.quote, day), rate.value)),
        When::Period(_) => None,
    });
    held.collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("expected the ECB's history")?;
    let rates = tradewind_formats::read_ecb(&std::fs::read(path)?)?;
    let (cny, usd) = (Currency::from_code("CNY")?, Currency::from_code("USD")?);
    let day = tradewind::parse_date("2024-10-25")?;
    let (money, on) = (Money::parse("11200000000", cny)?, When::Day(day));
    let options = ConvertOptions::default();
    let known = dictionary(&rates);
    let rate = |currency| known.get(&(currency, day)).copied().ok_or("no rate");
    let (multiply, divide) = (rate(usd)?, rate(cny)?);
    let amount = money.amount();

    let ours = rates.convert(money, usd, on, &options)?.money().amount();
    if cross(amount, multiply, divide) != Some(ours) {
        return Err("the two results differ".into());
    }
    let peer = || {
        let _ =
            black_box(cross(black_box(amount), black_box(multiply), black_box(divide)));
    };
    let peer_with_lookup = || {
        let rate = |currency| known.get(&(black_box(currency), black_box(day))).copied();
        let found = rate(usd).zip(rate(cny));
        let _ = black_box(found.and_then(|(m, d)| cross(black_box(amount), m, d)));
    };
    let convert = || {
        let _ = black_box(rates.convert(black_box(money), usd, black_box(on), &options));
    };
    let converter = rates.converter(cny, usd, on, &options)?;
    let prepared = || {
        let _ = black_box(converter.convert(black_box(money)));
    };
    round::compare("rust_converter", prepared, peer);
    round::compare("rust_convert", convert, peer);
    round::compare("rust_convert_lookup", convert, peer_with_lookup);
    every_day(&rates, &known, money, usd);
    Ok(())
}

/// Each call asks for another of the days that both currencies have.
fn every_day(
    rates: &RateTable,
    known: &BTreeMap<(Currency, Date), Decimal>,
    money: Money,
    to: Currency,
) {
    let from = money.currency();
    let has = |currency, day| known.contains_key(&(currency, day));
    let days: Vec<Date> = known
        .keys()
        .filter_map(|(currency, day)| (*currency == from).then_some(*day))
        .filter(|day| has(to, *day))
        .collect();
    let options = ConvertOptions::default();
    let mut ours = days.iter().cycle();
    let mut peers = days.iter().cycle();
    let convert = || {
        let on = ours.next().map(|day| When::Day(*day));
        let _ = black_box(on.map(|on| rates.convert(black_box(money), to, on, &options)));
    };
    let peer = || {
        let rate = |currency, day: &Date| known.get(&(currency, *day)).copied();
        let found = peers.next().and_then(|day| rate(to, day).zip(rate(from, day)));
        let _ =
            black_box(found.and_then(|(m, d)| cross(black_box(money.amount()), m, d)));
    };
    round::compare("rust_convert_days", convert, peer);
}
