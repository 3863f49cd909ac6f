//! Random inputs: decimals of every size and scale, dates, rates, intervals.

use proptest::prelude::*;
use tradewind::{
    ConvertOptions, Currency, Date, Decimal, End, Interval, LookupPolicy, Money, Places,
    Rate, RateKind, Rational, Rounding, When, date_from_days,
};

/// 2^96 − 1, the largest coefficient of a decimal.
const LARGEST: i128 = 79_228_162_514_264_337_593_543_950_335;

/// Decimals of every size and scale, small ones as often as large ones.
pub(super) fn decimal() -> impl Strategy<Value = Decimal> {
    let coefficient = prop_oneof![
        -1_000_i128..=1_000,
        -1_000_000_000_000_i128..=1_000_000_000_000,
        -LARGEST..=LARGEST,
        Just(LARGEST),
        Just(-LARGEST),
    ];
    (coefficient, 0_u32..=28).prop_filter_map("a decimal", |(coefficient, scale)| {
        Decimal::try_from_i128_with_scale(coefficient, scale).ok()
    })
}

/// Positive decimals of at most twelve digits, such as rates and levels.
pub(super) fn positive() -> impl Strategy<Value = Decimal> {
    (1_i128..=999_999_999_999, 0_u32..=8)
        .prop_filter_map("a decimal", |(digits, scale)| {
            Decimal::try_from_i128_with_scale(digits, scale).ok()
        })
}

/// The same with either sign.
pub(super) fn signed() -> impl Strategy<Value = Decimal> {
    (positive(), any::<bool>()).prop_map(|(mut value, negative)| {
        value.set_sign_negative(negative);
        value
    })
}

pub(super) fn rounding() -> impl Strategy<Value = Rounding> {
    proptest::sample::select(Rounding::ALL)
}

/// A day within a few weeks, so that lookups meet.
pub(super) fn date() -> impl Strategy<Value = Date> {
    (20_000_i32..20_030).prop_filter_map("a date", |days| date_from_days(days).ok())
}

/// A few currencies, so that pairs meet; one without minor units, one without any.
pub(super) fn currency() -> impl Strategy<Value = Currency> {
    const CODES: &[&str] = &["CNY", "EUR", "JPY", "KWD", "USD", "XDR"];
    let find = |code| Currency::from_code(code).ok();
    proptest::sample::select(CODES).prop_filter_map("a currency", find)
}

pub(super) fn money() -> impl Strategy<Value = Money> {
    (positive(), currency()).prop_map(|(amount, currency)| Money::new(amount, currency))
}

/// A daily rate between two different currencies.
pub(super) fn rate() -> impl Strategy<Value = Rate> {
    (currency(), currency())
        .prop_flat_map(|(base, quote)| rate_of(base, quote))
        .prop_filter("two currencies", |rate| rate.base != rate.quote)
}

/// A daily rate of a pair, of any daily kind and a few sources.
fn rate_of(base: Currency, quote: Currency) -> impl Strategy<Value = Rate> {
    let units = prop_oneof![Just(1_u32), Just(100), 1_u32..=10_000];
    let kinds = [RateKind::Spot, RateKind::Spot, RateKind::Official, RateKind::Fixed];
    let kind = proptest::sample::select(kinds.to_vec());
    let source = proptest::sample::select(vec!["first", "second", "third"]);
    (units, positive(), date(), kind, source).prop_map(
        move |(units, value, date, kind, source)| {
            let (when, source) = (When::Day(date), source.into());
            Rate { base, quote, units, value, when, kind, source }
        },
    )
}

/// One to four rates, each leading to the next currency, quoted either way round.
pub(super) fn chain() -> impl Strategy<Value = Vec<Rate>> {
    const CODES: [&str; 5] = ["CNY", "JPY", "KWD", "USD", "XDR"];
    let all: Vec<Currency> =
        CODES.iter().filter_map(|code| Currency::from_code(code).ok()).collect();
    let leg = |pair: &[Currency]| match pair {
        [one, other] => prop_oneof![rate_of(*one, *other), rate_of(*other, *one)].boxed(),
        _ => rate().boxed(),
    };
    let legs: Vec<_> = all.windows(2).map(leg).collect();
    (1..=legs.len(), legs).prop_map(|(count, mut rates)| {
        rates.truncate(count);
        rates
    })
}

/// Every policy, ages about those of the days, scales, and the roundings given.
pub(super) fn options(
    roundings: &'static [Rounding],
) -> impl Strategy<Value = ConvertOptions> {
    let policy = proptest::sample::select(LookupPolicy::ALL);
    let rounding = proptest::sample::select(roundings);
    (policy, 0_u32..40, proptest::option::of(0_u32..=8), rounding).prop_map(
        |(policy, max_age_days, scale, rounding)| ConvertOptions {
            policy,
            max_age_days,
            places: Places::new(scale, rounding),
            ..ConvertOptions::default()
        },
    )
}

/// Small fractions, often zero: there products and quotients change their sign.
pub(super) fn fraction() -> impl Strategy<Value = Rational> {
    let top = prop_oneof![1 => Just(0_i128), 3 => -60_i128..=60];
    (top, 1_i128..=12)
        .prop_filter_map("a fraction", |(top, bottom)| Rational::new(top, bottom).ok())
}

/// Intervals with ends that are open, closed or absent.
pub(super) fn interval() -> impl Strategy<Value = Interval> {
    let end = || {
        proptest::option::weighted(0.8, (fraction(), any::<bool>()))
            .prop_map(|end| end.map(|(value, closed)| End { value, closed }))
    };
    (end(), end()).prop_filter_map("an interval", |(one, other)| {
        let swapped = Interval::new(other.clone(), one.clone());
        Interval::new(one, other).or(swapped).ok()
    })
}

/// An interval with one of its values.
pub(super) fn member() -> impl Strategy<Value = (Interval, Rational)> {
    // The ends themselves are tried as often as what lies between.
    let step = prop_oneof![Just(0_i128), Just(12), 0_i128..=12];
    (interval(), step).prop_filter_map("a member", |(interval, step)| {
        let part = Rational::new(step, 12).ok()?;
        let value = match (interval.low(), interval.high()) {
            (Some(low), Some(high)) => {
                &low.value + &(&(&high.value - &low.value) * &part)
            }
            (Some(low), None) => &low.value + &(&part * &Rational::from(40)),
            (None, Some(high)) => &high.value - &(&part * &Rational::from(40)),
            (None, None) => &(&part * &Rational::from(80)) - &Rational::from(40),
        };
        interval.contains(&value).then_some((interval, value))
    })
}
