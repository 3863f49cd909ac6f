//! Laws of money: allocation loses nothing, sums do not depend on order, print is read.

use std::cmp::Ordering;

use proptest::prelude::*;
use tradewind::{
    Decimal, Money, MoneyFormat, Notation, Places, Rational, Result, Rounding,
    UnitDisplay, number::parse_decimal_in,
};

use super::{
    check,
    inputs::{currency, decimal, positive, rounding},
};

/// Weights of zero or more, zeros among them, not all of them zero.
fn weights() -> impl Strategy<Value = Vec<Decimal>> {
    let weight = prop_oneof![
        1 => Just(Decimal::ZERO),
        2 => (0_i64..=5).prop_map(Decimal::from),
        2 => positive(),
        1 => decimal().prop_map(|weight| weight.abs()),
    ];
    let some = |weights: &Vec<Decimal>| weights.iter().any(|weight| !weight.is_zero());
    proptest::collection::vec(weight, 1..12).prop_filter("a weight above zero", some)
}

/// An amount with so many decimals that its shares fit.
fn amount() -> impl Strategy<Value = (Money, u32)> {
    let unscaled = prop_oneof![
        -50_i128..=50,
        -1_000_000_000_000_i128..=1_000_000_000_000,
        -(1_i128 << 95)..=(1_i128 << 95),
    ];
    (unscaled, 0_u32..=28, currency()).prop_filter_map(
        "a decimal",
        |(unscaled, scale, currency)| {
            let amount = Decimal::try_from_i128_with_scale(unscaled, scale).ok()?;
            Some((Money::new(amount, currency), scale))
        },
    )
}

fn shares_sum_to_the_whole(
    money: Money,
    weights: &[Decimal],
    scale: u32,
) -> Result<bool> {
    let shares = money.allocate(weights, Some(scale))?;
    Ok(shares.len() == weights.len() && Money::sum(shares)? == money)
}

/// `|share - quota| < unit`, the quota being an exact fraction; zero weight, no share.
fn shares_are_near_their_quota(
    money: Money,
    weights: &[Decimal],
    scale: u32,
) -> Result<bool> {
    let shares = money.allocate(weights, Some(scale))?;
    let total = weights.iter().map(|weight| Rational::from(*weight));
    let total = total.fold(Rational::zero(), |sum, weight| sum + weight);
    let unit = Rational::new(1, 10_i128.saturating_pow(scale))?;
    for (share, weight) in shares.iter().zip(weights) {
        let product = Rational::from(money.amount()) * Rational::from(*weight);
        let away = &Rational::from(share.amount()) - &product.divided_by(&total)?;
        if away.absolute() >= unit || (weight.is_zero() && !share.amount().is_zero()) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn negated(mut value: Decimal) -> Decimal {
    value.set_sign_positive(!value.is_sign_positive());
    value
}

fn negative_mirrors(money: Money, weights: &[Decimal], scale: u32) -> Result<bool> {
    let negated = |money: Money| Money::new(negated(money.amount()), money.currency());
    let shares = money.allocate(weights, Some(scale))?;
    let mirrored = negated(money).allocate(weights, Some(scale))?;
    Ok(shares.into_iter().map(negated).eq(mirrored))
}

/// A larger weight never gets less; of equal ones the first never gets less.
fn larger_weights_get_no_less(
    money: Money,
    weights: &[Decimal],
    scale: u32,
) -> Result<bool> {
    let shares = money.allocate(weights, Some(scale))?;
    let sized: Vec<_> =
        weights.iter().zip(shares.iter().map(|share| share.amount().abs())).collect();
    Ok(sized.iter().enumerate().all(|(at, (weight, share))| {
        sized.iter().skip(at).all(|(other, more)| match weight.cmp(other) {
            Ordering::Less => share <= more,
            Ordering::Equal | Ordering::Greater => share >= more,
        })
    }))
}

fn sums_in_any_order(items: &[Money]) -> bool {
    let turned = items.iter().rev().copied();
    match (Money::sum(items.iter().copied()), Money::sum(turned)) {
        (Ok(one), Ok(other)) => one.to_string() == other.to_string(),
        (Err(one), Err(other)) => one.code() == other.code(),
        _ => false,
    }
}

fn sum_agrees_with_fractions(items: &[Money]) -> bool {
    let exact = items
        .iter()
        .map(|item| Rational::from(item.amount()))
        .fold(Rational::zero(), |sum, item| sum + item);
    match Money::sum(items.iter().copied()) {
        Ok(sum) => Rational::from(sum.amount()) == exact,
        // Refused only if no number of decimals holds it.
        Err(_) => (0..=28).all(|scale| {
            let held = exact.to_decimal(Places::decimals(scale));
            held.map_or(true, |held| !held.exact)
        }),
    }
}

/// What is printed with a code is read back, digit for digit, in every notation.
fn print_is_read_back(money: Money) -> Result<bool> {
    for &notation in Notation::ALL {
        for unit in [UnitDisplay::CodeBefore, UnitDisplay::CodeAfter] {
            let text = money.format(&MoneyFormat {
                notation,
                unit,
                ..MoneyFormat::default()
            })?;
            if Money::parse_in(&text, notation)?.to_string() != money.to_string() {
                return Ok(false);
            }
        }
        let unit = UnitDisplay::None;
        let text =
            money.format(&MoneyFormat { notation, unit, ..MoneyFormat::default() })?;
        if parse_decimal_in(&text, notation)?.to_string() != money.amount().to_string() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The digits before the word times the word are the amount.
fn compact_loses_nothing(money: Money) -> Result<bool> {
    let (notation, unit) = (Notation::Plain, UnitDisplay::None);
    let format = MoneyFormat { notation, unit, compact: true, ..MoneyFormat::default() };
    let text = money.format(&format)?;
    let (digits, word) = text.split_once(' ').unwrap_or((&text, ""));
    let power = match word {
        "million" => 6,
        "billion" => 9,
        "trillion" => 12,
        _ => 0,
    };
    let negative = digits.starts_with('-');
    let plain = digits.trim_start_matches('-');
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let top: Rational = format!("{whole}{fraction}/1").parse()?;
    let scale: Rational = format!("1/1{}", "0".repeat(fraction.len())).parse()?;
    let word = Rational::new(10_i128.pow(power), 1)?;
    let value = top * scale * word;
    let value = if negative { -value } else { value };
    Ok(value == Rational::from(money.amount()))
}

/// The multiple is exact, at most one increment away, half of one by the nearest modes.
fn multiples_are_near(money: Money, increment: Decimal, mode: Rounding) -> Result<bool> {
    let rounded = money.round_to_increment(increment, mode)?;
    let step = Rational::from(increment);
    let value = Rational::from(rounded.value.amount());
    let times = value.divided_by(&step)?;
    let away = (&value - &Rational::from(money.amount())).absolute();
    let nearest =
        matches!(mode, Rounding::HalfEven | Rounding::HalfUp | Rounding::HalfDown);
    let bound = if nearest { step.divided_by(&Rational::from(2))? } else { step };
    Ok(times.denominator() == "1"
        && rounded.exact == away.is_zero()
        && (if nearest { away <= bound } else { away < bound }))
}

proptest! {
    #[test]
    fn allocation_loses_nothing((money, scale) in amount(), weights in weights()) {
        check(shares_sum_to_the_whole(money, &weights, scale))?;
        check(shares_are_near_their_quota(money, &weights, scale))?;
        check(negative_mirrors(money, &weights, scale))?;
        check(larger_weights_get_no_less(money, &weights, scale))?;
    }

    #[test]
    fn sums_are_exact(
        currency in currency(), items in proptest::collection::vec(decimal(), 1..8),
    ) {
        let items: Vec<_> =
            items.into_iter().map(|amount| Money::new(amount, currency)).collect();
        check(sums_in_any_order(&items))?;
        check(sum_agrees_with_fractions(&items))?;
    }

    #[test]
    fn what_is_printed_for_readers_is_read_back(
        amount in decimal(), currency in currency(),
    ) {
        check(print_is_read_back(Money::new(amount, currency)))?;
        check(compact_loses_nothing(Money::new(amount, currency)))?;
    }

    #[test]
    fn multiples_are_the_nearest(
        amount in positive(), increment in positive(), mode in rounding(),
        currency in currency(), negative in any::<bool>(),
    ) {
        let amount = if negative { negated(amount) } else { amount };
        check(multiples_are_near(Money::new(amount, currency), increment, mode))?;
    }
}
