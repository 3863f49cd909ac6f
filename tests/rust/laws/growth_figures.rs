//! Intervals of growth on figures: they hold every value, and no value too many.

use proptest::prelude::*;
use tradewind::{
    Decimal, Figure, Interval, Rational, Reading, Result,
    growth::{
        Derived, absolute_change_of_figures, change_from_growth_of_figures,
        contribution_of_figures, currency_bridge_of_figures, deflate_of_figures,
        excluding_of_figures, implicit_deflator_of_figures, implied_whole_of_figures,
        midpoint_of_figures, real_of_figures, share_change_of_figures,
        share_of_change_of_figures, times_of_figures,
    },
};

use super::check;

pub(super) type Formula<const N: usize> = fn(&[Rational; N]) -> Result<Rational>;

/// A point of the interval, `part` of a hundred on the way from its low to its high end.
fn point(interval: &Interval, part: i128) -> Result<Option<Rational>> {
    let (Some(low), Some(high)) = (interval.low(), interval.high()) else {
        return Ok(None);
    };
    let way = &high.value - &low.value;
    Ok(Some(&low.value + &(way * Rational::new(part, 100)?)))
}

/// Which end of an input a corner has, as a part of a hundred.
fn side(corner: u32, input: usize) -> i128 {
    let shift = u32::try_from(input).unwrap_or(0);
    if corner.wrapping_shr(shift) & 1 == 0 { 0 } else { 100 }
}

/// Every image of points inside lies inside, and both ends are images of corners.
pub(super) fn tight<const N: usize>(
    derived: &Derived,
    figures: [&Figure; N],
    parts: [i128; N],
    formula: Formula<N>,
) -> Result<bool> {
    let mut holds = derived.written.contains(&derived.value);
    for reading in Reading::ALL {
        let inputs = figures.map(|figure| figure.interval(*reading));
        let image = derived.interval(*reading);
        let at = |parts: [i128; N]| -> Result<Rational> {
            let mut points = std::array::from_fn(|_| Rational::zero());
            for ((held, input), part) in points.iter_mut().zip(&inputs).zip(parts) {
                if let Some(found) = point(input, part)? {
                    *held = found;
                }
            }
            formula(&points)
        };
        // Truncated intervals are open at one end: their points stop short of it.
        let inside = parts.map(|part| part.clamp(1, 99));
        holds &= image.contains(&at(inside)?);
        let corners = (0..1_u32.wrapping_shl(u32::try_from(N).unwrap_or(0)))
            .map(|corner| at(std::array::from_fn(|bit| side(corner, bit))));
        let corners = corners.collect::<Result<Vec<_>>>()?;
        holds &= image.low().map(|end| &end.value) == corners.iter().min();
        holds &= image.high().map(|end| &end.value) == corners.iter().max();
    }
    Ok(holds)
}

pub(super) fn hundredth(percent: &Rational) -> Result<Rational> {
    percent.divided_by(&Rational::from(100))
}

pub(super) fn factor(percent: &Rational) -> Result<Rational> {
    Ok(Rational::one() + hundredth(percent)?)
}

fn levels(base: &Figure, current: &Figure, parts: [i128; 2]) -> Result<bool> {
    let both = [base, current];
    let midpoint: Formula<2> = |[base, current]| {
        let change = (current - base) * Rational::from(2);
        change.divided_by(&(current + base))
    };
    let deflator: Formula<2> =
        |[base, current]| (base * &Rational::from(100)).divided_by(current);
    Ok(tight(
        &absolute_change_of_figures(base, current)?,
        both,
        parts,
        |[base, current]| Ok(current - base),
    )? && tight(&times_of_figures(base, current)?, both, parts, |[base, current]| {
        current.divided_by(base)
    })? && tight(&midpoint_of_figures(base, current)?, both, parts, midpoint)?
        && tight(&implicit_deflator_of_figures(base, current)?, both, parts, deflator)?)
}

fn rates(left: &Figure, right: &Figure, parts: [i128; 2]) -> Result<bool> {
    let both = [left, right];
    let relative: Formula<2> =
        |[left, right]| Ok(factor(left)?.divided_by(&factor(right)?)? - Rational::one());
    Ok(tight(&currency_bridge_of_figures(left, right)?, both, parts, relative)?
        && tight(&real_of_figures(left, right)?, both, parts, relative)?
        && tight(&excluding_of_figures(left, right)?, both, parts, |[left, right]| {
            hundredth(&(left - right))
        })?)
}

fn level_and_rate(level: &Figure, rate: &Figure, parts: [i128; 2]) -> Result<bool> {
    let both = [level, rate];
    let change: Formula<2> =
        |[level, rate]| Ok(level - &level.divided_by(&factor(rate)?)?);
    let mut holds =
        tight(&change_from_growth_of_figures(level, rate)?, both, parts, change)?;
    if rate.interval(Reading::Written).low().is_some_and(|low| low.value.is_positive()) {
        let whole = implied_whole_of_figures(level, rate)?;
        holds &= tight(&whole, both, parts, |[level, rate]| {
            level.divided_by(&hundredth(rate)?)
        })?;
    }
    Ok(holds)
}

fn wholes([a, b, c, d]: [&str; 4], parts: [i128; 4]) -> Result<bool> {
    let figures = [&a.parse()?, &b.parse()?, &c.parse()?, &d.parse()?];
    let [part_base, part_current, whole_base, whole_current] = figures;
    let [a, b, c, _] = parts;
    let first = [a, b, c];
    let three = [part_base, part_current, whole_base];
    let contribution = contribution_of_figures(part_base, part_current, whole_base)?;
    let mut holds = tight(&contribution, three, first, |[base, current, whole]| {
        (current - base).divided_by(whole)
    })?;
    let change =
        share_change_of_figures(part_base, part_current, whole_base, whole_current)?;
    holds &= tight(&change, figures, parts, |[a, b, c, d]| {
        Ok(b.divided_by(d)? - a.divided_by(c)?)
    })?;
    let share =
        share_of_change_of_figures(part_base, part_current, whole_base, whole_current)?;
    holds &= tight(&share, figures, parts, |[a, b, c, d]| (b - a).divided_by(&(d - c)))?;
    Ok(holds)
}

fn deflated(nominal: &Figure, index: &Figure, parts: [i128; 2]) -> Result<bool> {
    let derived = deflate_of_figures(nominal, index, Decimal::ONE_HUNDRED)?;
    tight(&derived, [nominal, index], parts, |[nominal, index]| {
        (nominal * &Rational::from(100)).divided_by(index)
    })
}

/// A law of two figures, by their texts.
fn by_text(
    law: fn(&Figure, &Figure, [i128; 2]) -> Result<bool>,
    [left, right]: [&str; 2],
    parts: [i128; 2],
) -> Result<bool> {
    law(&left.parse()?, &right.parse()?, parts)
}

pub(super) const LEVEL: &str = "[1-9][0-9]{1,3}(\\.[0-9]{1,2})? (million|billion) CNY";

pub(super) fn parts() -> impl Strategy<Value = [i128; 2]> {
    [0_i128..=100, 0_i128..=100]
}

proptest! {
    #[test]
    fn of_two_levels(base in LEVEL, current in LEVEL, parts in parts()) {
        check(by_text(levels, [&base, &current], parts))?;
    }

    #[test]
    fn of_two_rates(left in "-?[1-8][0-9]?(\\.[0-9])?%", right in "-?[1-8][0-9]?(\\.[0-9])?%", parts in parts()) {
        check(by_text(rates, [&left, &right], parts))?;
    }

    #[test]
    fn of_a_level_and_a_rate(level in LEVEL, rate in "-?[1-8][0-9]?(\\.[0-9])?%", parts in parts()) {
        check(by_text(level_and_rate, [&level, &rate], parts))?;
    }

    #[test]
    fn of_a_value_and_an_index(nominal in LEVEL, index in "[1-9][0-9]{2}\\.[0-9]", parts in parts()) {
        check(by_text(deflated, [&nominal, &index], parts))?;
    }

    // A part below its whole, a whole that grows: no share is clipped, none is undefined.
    #[test]
    fn of_parts_and_wholes(
        part_base in "[1-9][0-9]\\.[0-9] CNY", part_current in "[1-9][0-9]\\.[0-9] CNY",
        base in "[1-4][0-9]{2}\\.[0-9] CNY", current in "[5-9][0-9]{2}\\.[0-9] CNY",
        parts in [0_i128..=100, 0_i128..=100, 0_i128..=100, 0_i128..=100],
    ) {
        check(wholes([&part_base, &part_current, &base, &current], parts))?;
    }
}
