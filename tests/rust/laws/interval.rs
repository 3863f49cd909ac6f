//! Laws of intervals: what is computed from members is a member of what is computed.

use proptest::prelude::*;
use tradewind::{End, Interval, Rational, Result, number::parse_decimal};

use super::{
    check,
    inputs::{interval, member},
};

type Member = (Interval, Rational);

fn sum_contains((a, x): &Member, (b, y): &Member) -> bool {
    (a + b).contains(&(x + y)) && (a - b).contains(&(x - y))
}

fn product_contains((a, x): &Member, (b, y): &Member) -> bool {
    (a * b).contains(&(x * y)) && a.scaled(y).contains(&(x * y))
}

/// A divisor that holds zero is refused, and only that one.
fn quotient_contains((a, x): &Member, (b, y): &Member) -> Result<bool> {
    match a.divided_by(b) {
        Ok(quotient) => Ok(quotient.contains(&x.divided_by(y)?)),
        Err(_) => Ok(b.contains(&Rational::zero())),
    }
}

/// A closed end of a sum or product is reached by closed ends, or by zero.
fn closed_ends_are_reached(a: &Interval, b: &Interval) -> bool {
    let ends = |one: &Interval| {
        [one.low(), one.high()].into_iter().flatten().cloned().collect::<Vec<End>>()
    };
    let reached = |end: &End| {
        let pairs = ends(a)
            .into_iter()
            .flat_map(|x| ends(b).into_iter().map(move |y| (x.clone(), y)));
        let by_ends = pairs
            .filter(|(x, y)| x.closed && y.closed)
            .any(|(x, y)| &x.value * &y.value == end.value);
        let zero = Rational::zero();
        by_ends || (end.value.is_zero() && (a.contains(&zero) || b.contains(&zero)))
    };
    let product = a * b;
    [product.low(), product.high()].into_iter().flatten().all(|e| !e.closed || reached(e))
}

/// What the text prints encloses the interval and keeps open ends open.
fn text_encloses(interval: &Interval) -> Result<bool> {
    let text = interval.to_string();
    let (low, high) = text.split_once(", ").unwrap_or_default();
    let low_holds = match interval.low() {
        None => low == "(-∞",
        Some(end) => {
            let printed = parse_decimal(low.trim_start_matches(['[', '(']))?;
            Rational::from(printed) <= end.value && low.starts_with('[') == end.closed
        }
    };
    let high_holds = match interval.high() {
        None => high == "∞)",
        Some(end) => {
            let printed = parse_decimal(high.trim_end_matches([']', ')']))?;
            Rational::from(printed) >= end.value && high.ends_with(']') == end.closed
        }
    };
    Ok(low_holds && high_holds)
}

fn json_returns(interval: &Interval) -> bool {
    let text = serde_json::to_string(interval).unwrap_or_default();
    serde_json::from_str::<Interval>(&text).is_ok_and(|again| again == *interval)
}

/// Below, above and meeting exclude one another, and the gap says which.
fn order_is_one_of_three(a: &Interval, b: &Interval) -> bool {
    let cases = [a.is_below(b), b.is_below(a), a.intersects(b)];
    let one = cases.into_iter().filter(|case| *case).count() == 1;
    one && a.gap(b).is_some() != a.intersects(b)
}

fn enclosed_members_belong(a: &Interval, (b, y): &Member) -> bool {
    !a.encloses(b) || a.contains(y)
}

proptest! {
    #[test]
    fn sums_contain_the_sums_of_members(a in member(), b in member()) {
        check(sum_contains(&a, &b))?;
    }

    #[test]
    fn products_contain_the_products_of_members(a in member(), b in member()) {
        check(product_contains(&a, &b))?;
    }

    #[test]
    fn quotients_contain_the_quotients_of_members(a in member(), b in member()) {
        check(quotient_contains(&a, &b))?;
    }

    #[test]
    fn closed_ends_of_products_are_reached(a in interval(), b in interval()) {
        check(closed_ends_are_reached(&a, &b))?;
    }

    #[test]
    fn printed_intervals_enclose_the_exact_ones(a in interval()) {
        check(text_encloses(&a))?;
        check(json_returns(&a))?;
    }

    #[test]
    fn two_intervals_stand_in_one_order(a in interval(), b in interval()) {
        check(order_is_one_of_three(&a, &b))?;
    }

    #[test]
    fn members_of_an_enclosed_interval_belong(a in interval(), b in member()) {
        check(enclosed_members_belong(&a, &b))?;
    }
}
