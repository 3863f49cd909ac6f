//! Laws of growth: what leads from base to current leads back again.

use proptest::prelude::*;
use tradewind::{
    Decimal, Figure, Places, Rational, Reading, Result, Rounding,
    growth::{
        compound_annual_growth_rate, implied_base, implied_base_of_figures, share,
        share_of_figures, simple,
    },
};

use super::{check, inputs::positive};

/// An exact growth implies the base that it was computed from.
fn implied_base_undoes_growth(base: Decimal, current: Decimal) -> Result<bool> {
    let growth = simple(base, current, Places::default())?;
    let implied = implied_base(current, growth.value, Places::default());
    let Ok(implied) = implied else { return Ok(!growth.exact) };
    if growth.exact {
        return Ok(implied.exact && implied.value == base);
    }
    // The 28th decimal of 1 + growth, relative to it, is what the base may be off by.
    let factor = Rational::one() + Rational::from(growth.value.value());
    let unit = Rational::new(1, 10_i128.pow(27))?;
    let relative = &unit.divided_by(&factor)? + &unit;
    let off = (&Rational::from(implied.value) - &Rational::from(base)).absolute();
    Ok(off <= &Rational::from(base) * &(relative * Rational::from(2)))
}

/// The rate rounded down stays below, rounded up it stays above.
fn compounding_brackets(base: Decimal, current: Decimal, periods: u32) -> Result<bool> {
    let ratio = Rational::from(current).divided_by(&base.into())?;
    let compounded = |mode| -> Result<Rational> {
        let places = Places::new(Some(12), mode);
        let rate = compound_annual_growth_rate(base, current, periods.into(), places)?;
        let factor = Rational::one() + Rational::from(rate.value.value());
        Ok((0..periods).fold(Rational::one(), |product, _| product * factor.clone()))
    };
    Ok(compounded(Rounding::Floor)? <= ratio && ratio <= compounded(Rounding::Ceiling)?)
}

fn share_is_a_fraction(part: Decimal, rest: Decimal) -> Result<bool> {
    let whole = tradewind::number::add(part, rest)?;
    let share = share(part, whole, Places::default())?.value.value();
    Ok(Decimal::ZERO <= share && share <= Decimal::ONE)
}

/// A part stays one under every reading; the value itself is never left out.
fn shares_of_parts_stay_within_one(part: &str, whole: &str) -> Result<bool> {
    let (part, whole): (Figure, Figure) = (part.parse()?, whole.parse()?);
    let share = share_of_figures(&part, &whole)?;
    let is_part = share.value <= Rational::one();
    // What is "more than" its digits does not stand for them.
    let is_value = |reading| {
        part.interval(reading).contains(&part.value().into())
            && whole.interval(reading).contains(&whole.value().into())
    };
    let within = |reading: &Reading| {
        let interval = share.interval(*reading);
        let low = interval.low().is_some_and(|end| !end.value.is_negative());
        let high = interval.high().is_some_and(|end| end.value <= Rational::one());
        let reached = !is_value(*reading) || interval.contains(&share.value);
        low && reached && (high || !is_part || !is_value(*reading))
    };
    Ok(Reading::ALL.iter().all(within))
}

/// The base that figures imply, at face value, lies within every interval.
fn face_value_is_a_member(current: &str, growth: &str) -> Result<bool> {
    let derived = implied_base_of_figures(&current.parse()?, &growth.parse()?)?;
    Ok(Reading::ALL
        .iter()
        .all(|reading| derived.interval(*reading).contains(&derived.value)))
}

proptest! {
    #[test]
    fn the_implied_base_undoes_growth(base in positive(), current in positive()) {
        check(implied_base_undoes_growth(base, current))?;
    }

    #[test]
    fn compounding_brackets_the_value(
        base in 1_i64..=1_000_000, current in 1_i64..=1_000_000, periods in 1_u32..=30,
    ) {
        check(compounding_brackets(base.into(), current.into(), periods))?;
    }

    #[test]
    fn a_part_is_at_most_its_whole(part in positive(), rest in positive()) {
        check(share_is_a_fraction(part, rest))?;
    }

    #[test]
    fn shares_of_figures_stay_within_one(
        part in "(|about |more than |at most )[1-9][0-9]{0,4}(\\.[0-9]{1,2})? million CNY",
        whole in "(|about |at least )[1-9][0-9]{0,4}(\\.[0-9]{1,2})? million CNY",
    ) {
        check(shares_of_parts_stay_within_one(&part, &whole))?;
    }

    #[test]
    fn the_implied_base_lies_within_its_intervals(
        current in "[1-9][0-9]{0,4}(\\.[0-9]{1,2})? (million|billion) CNY",
        growth in "-?[0-9]{1,2}(\\.[0-9]{1,2})?%",
    ) {
        check(face_value_is_a_member(&current, &growth))?;
    }
}
