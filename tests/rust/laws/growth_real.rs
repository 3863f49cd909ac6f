//! Growth by roots or logarithms: what its formulas promise of each other.

use proptest::prelude::*;
use tradewind::{
    Decimal, Places, Ratio, Rational, Result, Rounding,
    growth::{
        annualised, compound_annual_growth_rate, exponential, least_squares, log,
        mean_geometric, required_growth, simple,
    },
};

use super::{check, inputs::positive};

fn log_turns_its_sign(base: Decimal, current: Decimal) -> Result<bool> {
    let up = log(base, current, Places::default())?;
    let down = log(current, base, Places::default())?;
    Ok(up.exact == down.exact
        && Rational::from(up.value.value()) == -Rational::from(down.value.value()))
}

/// Over one period there is one growth, whatever its name.
fn one_period_is_simple_growth(base: Decimal, current: Decimal) -> Result<bool> {
    let (one, places) = (Decimal::ONE, Places::default());
    let plain = simple(base, current, places)?;
    let same = [
        compound_annual_growth_rate(base, current, one, places)?,
        required_growth(base, current, one, places)?,
        annualised(base, current, Decimal::from(7), Decimal::from(7), places)?,
        least_squares(None, &[base, current], places)?,
    ];
    let exponential = exponential(base, current, one, places)?;
    // A growth that was rounded before its mean was taken is exact from there on.
    let same = same.into_iter().all(|growth| growth == plain);
    let mean = mean_geometric(&[plain.value], places)?.value;
    Ok(same && mean == plain.value && exponential == log(base, current, places)?)
}

fn mean_lies_between(rates: &[Ratio]) -> Result<bool> {
    let at = |mode| mean_geometric(rates, Places::new(Some(12), mode));
    let (low, high) = (at(Rounding::Floor)?.value, at(Rounding::Ceiling)?.value);
    Ok(rates.iter().any(|rate| *rate <= high) && rates.iter().any(|rate| low <= *rate))
}

/// A trend asks neither for the order of its points nor for the unit of its values.
fn trend_keeps(points: &[(Decimal, Decimal)]) -> Result<bool> {
    let trend = |points: &[(Decimal, Decimal)]| {
        let (times, values): (Vec<_>, Vec<_>) = points.iter().copied().unzip();
        least_squares(Some(&times), &values, Places::decimals(20))
    };
    let turned: Vec<_> = points.iter().rev().copied().collect();
    let tenfold = points.iter().map(|(time, value)| {
        Ok((*time, tradewind::number::multiply(*value, Decimal::TEN)?))
    });
    let tenfold = tenfold.collect::<Result<Vec<_>>>()?;
    Ok(trend(points)? == trend(&turned)? && trend(points)? == trend(&tenfold)?)
}

proptest! {
    #[test]
    fn logarithms_turn_their_sign(base in positive(), current in positive()) {
        check(log_turns_its_sign(base, current))?;
    }

    #[test]
    fn over_one_period_growth_is_simple(base in positive(), current in positive()) {
        check(one_period_is_simple_growth(base, current))?;
    }

    #[test]
    fn means_lie_between_their_rates(
        rates in prop::collection::vec((-999_999_i64..=5_000_000).prop_map(|millionths| {
            Ratio::new(Decimal::new(millionths, 6))
        }), 1..20),
    ) {
        check(mean_lies_between(&rates))?;
    }

    #[test]
    fn trends_keep_under_order_and_unit(
        years in prop::collection::btree_set(1990_i64..2030, 2..12),
        values in prop::collection::vec(1_i64..1_000_000, 12),
    ) {
        let points = years.into_iter().zip(values);
        let points: Vec<_> =
            points.map(|(year, value)| (year.into(), value.into())).collect();
        check(trend_keeps(&points))?;
    }
}
