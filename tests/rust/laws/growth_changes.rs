//! Laws of growth by changes, parts, prices and currencies.

use proptest::prelude::*;
use tradewind::{
    Decimal, Places, Ratio, Rational, Result,
    growth::{
        change_from_growth, compound_index, compounded, contribution, contributions,
        currency_bridge, deflate, excluding, foreign_from_local, implicit_deflator,
        implied_base, implied_whole, local_from_foreign, midpoint, midpoint_from_simple,
        real, share, share_change, share_of_change, simple, times,
    },
};

use super::{check, inputs::positive};

/// Far enough from the last digit that two roundings do not matter.
fn close(left: Decimal, right: Decimal) -> Result<bool> {
    let off = (Rational::from(left) - right.into()).absolute();
    let size = Rational::from(right).absolute() + Rational::one();
    Ok(off <= size * Rational::new(1, 10_i128.pow(20))?)
}

fn rate(thousandths: i64) -> Ratio {
    Ratio::new(Decimal::new(thousandths, 3))
}

fn at() -> Places {
    Places::default()
}

fn contributions_add_up(parts: &[(Decimal, Decimal)]) -> Result<bool> {
    let points = contributions(parts, at())?;
    let each: Vec<_> = points.parts.into_iter().flatten().collect();
    let sum = each.iter().fold(Rational::zero(), |sum, one| sum + one.value.into());
    let slack = Rational::new(20, 10_i128.pow(24))?;
    let off = (sum - points.total.value.value().into()).absolute();
    let exact = each.iter().all(|one| one.exact) && points.total.exact;
    Ok(each.len() == parts.len() && off <= slack && (!exact || off.is_zero()))
}

/// The rest grows by what the whole grows without the part's contribution.
fn the_rest_contributes_the_rest(
    part: (Decimal, Decimal),
    rest: (Decimal, Decimal),
) -> Result<bool> {
    let whole = tradewind::number::add(part.0, rest.0)?;
    let total = contributions(&[part, rest], at())?.total.value;
    let of_part = contribution(part.0, part.1, whole, at())?.value;
    let of_rest = contribution(rest.0, rest.1, whole, at())?.value.value();
    close(excluding(total, of_part, at())?.value.value(), of_rest)
}

fn shares_of_change_are_one(
    a: (Decimal, Decimal),
    b: (Decimal, Decimal),
) -> Result<bool> {
    let base = tradewind::number::add(a.0, b.0)?;
    let current = tradewind::number::add(a.1, b.1)?;
    if base == current {
        return Ok(share_of_change(a.0, a.1, base, current, at()).is_err());
    }
    let of = |part: (Decimal, Decimal)| -> Result<Rational> {
        Ok(share_of_change(part.0, part.1, base, current, at())?.value.value().into())
    };
    let (left, right) = (of(a)?, of(b)?);
    let size = left.absolute() + right.absolute() + Rational::one();
    let off = (left + right - Rational::one()).absolute();
    Ok(off <= size * Rational::new(1, 10_i128.pow(24))?)
}

/// (1 + local) = (1 + foreign) (1 + e), and back by rates that stand so.
fn the_bridge_is_an_identity(local: Ratio, foreign: Ratio) -> Result<bool> {
    let bridge = currency_bridge(local, foreign, at())?;
    let factor = |ratio: Ratio| Rational::one() + ratio.value().into();
    let product = factor(foreign) * factor(bridge.value);
    let off = (product - factor(local)).absolute();
    let same =
        off <= Rational::new(1, 10_i128.pow(20))? && (!bridge.exact || off.is_zero());
    let rates = (Decimal::new(671, 2), Decimal::new(704, 2));
    let there = local_from_foreign(foreign, rates.0, rates.1, at())?.value;
    let back = foreign_from_local(there, rates.0, rates.1, at())?.value.value();
    Ok(same && close(back, foreign.value())?)
}

fn midpoint_is_antisymmetric(base: Decimal, current: Decimal) -> Result<bool> {
    let (there, back) = (midpoint(base, current, at())?, midpoint(current, base, at())?);
    let within = there.value.value().abs() <= Decimal::TWO;
    let from_simple = midpoint_from_simple(simple(base, current, at())?.value, at())?;
    let same = close(from_simple.value.value(), there.value.value())?;
    let sum = Rational::from(there.value.value()) + back.value.value().into();
    Ok(sum.is_zero() && within && same)
}

/// Deflating a value by its implicit deflator gives the real value.
fn deflators_undo(nominal: Decimal, level: Decimal) -> Result<bool> {
    let index = implicit_deflator(nominal, level, Places::default())?.value;
    close(deflate(nominal, index, Decimal::ONE_HUNDRED, at())?.value, level)
}

/// Real growth is the growth of deflated values.
fn real_growth_is_growth_of_real(
    [before, after]: [Decimal; 2],
    [price, dearer]: [Decimal; 2],
) -> Result<bool> {
    let deflated = |value, price| deflate(value, price, Decimal::ONE_HUNDRED, at());
    let (base, current) =
        (deflated(before, price)?.value, deflated(after, dearer)?.value);
    let inflation = simple(price, dearer, at())?.value;
    let growth = real(simple(before, after, at())?.value, inflation, at())?.value.value();
    close(growth, simple(base, current, at())?.value.value())
}

fn a_change_is_what_was_added(current: Decimal, growth: Ratio) -> Result<bool> {
    let base = Rational::from(implied_base(current, growth, at())?.value);
    let sum = base + change_from_growth(current, growth, at())?.value.into();
    let size = Rational::from(current) + Rational::one();
    let off = (sum - current.into()).absolute();
    Ok(off <= size * Rational::new(1, 10_i128.pow(20))?)
}

fn an_index_ends_where_its_rates_compound(rates: &[Ratio]) -> Result<bool> {
    let levels = compound_index(Decimal::ONE_HUNDRED, rates, at())?;
    let Some(Ok(last)) = levels.last() else { return Ok(false) };
    let growth = compounded(rates, at())?.value.value();
    let risen = times(Decimal::ONE_HUNDRED, last.value, at())?.value.value();
    close(tradewind::number::add(growth, Decimal::ONE)?, risen)
}

fn shares_come_back(part: Decimal, rest: Decimal, later: Decimal) -> Result<bool> {
    let whole = tradewind::number::add(part, rest)?;
    let fraction = share(part, whole, at())?.value;
    let back = close(implied_whole(part, fraction, at())?.value, whole)?;
    let grown = tradewind::number::add(whole, later)?;
    let change = share_change(part, part, whole, grown, at())?.value.value();
    let direct = share(part, grown, at())?.value.value();
    Ok(back && close(tradewind::number::add(fraction.value(), change)?, direct)?)
}

fn pair() -> impl Strategy<Value = (Decimal, Decimal)> {
    (1_i64..=1_000_000, 0_i64..=1_000_000)
        .prop_map(|(base, current)| (Decimal::new(base, 2), Decimal::new(current, 3)))
}

fn level() -> impl Strategy<Value = Decimal> {
    (1_i64..=100_000_000, 0_u32..=4).prop_map(|(value, scale)| Decimal::new(value, scale))
}

proptest! {
    #[test]
    fn contributions_add_up_to_growth(parts in proptest::collection::vec(pair(), 1..12)) {
        check(contributions_add_up(&parts))?;
    }

    #[test]
    fn excluding_a_part_leaves_the_rest(part in pair(), rest in pair()) {
        check(the_rest_contributes_the_rest(part, rest))?;
    }

    #[test]
    fn shares_of_change_add_up_to_one(a in pair(), b in pair()) {
        check(shares_of_change_are_one(a, b))?;
    }

    #[test]
    fn the_currency_bridge_carries(local in -900_i64..=5_000, foreign in -900_i64..=5_000) {
        check(the_bridge_is_an_identity(rate(local), rate(foreign)))?;
    }

    #[test]
    fn midpoint_growth_turns_its_sign(base in level(), current in level()) {
        check(midpoint_is_antisymmetric(base, current))?;
    }

    #[test]
    fn a_deflator_undoes_itself(nominal in level(), real in level()) {
        check(deflators_undo(nominal, real))?;
    }

    #[test]
    fn deflating_and_growing_commute(
        values in [level(), level()], prices in [level(), level()],
    ) {
        check(real_growth_is_growth_of_real(values, prices))?;
    }

    #[test]
    fn the_change_leads_to_the_base(current in positive(), growth in -900_i64..=50_000) {
        check(a_change_is_what_was_added(current, rate(growth)))?;
    }

    #[test]
    fn rates_compound_to_the_last_level(
        rates in proptest::collection::vec(-900_i64..=2_000, 1..20),
    ) {
        let rates: Vec<_> = rates.into_iter().map(rate).collect();
        check(an_index_ends_where_its_rates_compound(&rates))?;
    }

    #[test]
    fn a_part_and_its_share_imply_the_whole(
        part in level(), rest in level(), later in level(),
    ) {
        check(shares_come_back(part, rest, later))?;
    }
}
