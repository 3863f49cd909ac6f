//! Intervals of rates on figures: they hold every value, and no value too many.

use proptest::prelude::*;
use tradewind::{
    Decimal, Figure, Rational, Reading, Result,
    growth::{
        absolute_base_of_figures, annualised_linear_of_figures, annualised_of_figures,
        compound_annual_growth_rate_of_figures, contribution_weighted_of_figures,
        doubling_time_of_figures, exponential_of_figures, local_from_foreign_of_figures,
        log_of_figures, midpoint_from_simple_of_figures, simple_of_figures,
    },
};

use super::{
    check,
    growth_figures::{Formula, LEVEL, factor, hundredth, parts, tight},
};

fn levels(base: &str, current: &str, parts: [i128; 2]) -> Result<bool> {
    let (base, current): (Figure, Figure) = (base.parse()?, current.parse()?);
    let both = [&base, &current];
    let simple: Formula<2> = |[base, current]| (current - base).divided_by(base);
    let linear: Formula<2> =
        |[base, current]| Ok((current - base).divided_by(base)? * Rational::from(4));
    let (one, four) = (Decimal::ONE, Decimal::from(4));
    let yearly = annualised_linear_of_figures(&base, &current, one, four)?;
    Ok(tight(&simple_of_figures(&base, &current)?, both, parts, simple)?
        && tight(&absolute_base_of_figures(&base, &current)?, both, parts, simple)?
        && tight(&yearly, both, parts, linear)?)
}

/// Rates that are no fractions: their own value is within, under every reading.
fn face_values_are_within(base: &str, current: &str, rate: &str) -> Result<bool> {
    let (base, current): (Figure, Figure) = (base.parse()?, current.parse()?);
    let (one, seven) = (Decimal::ONE, Decimal::from(7));
    let derived = [
        log_of_figures(&base, &current)?,
        exponential_of_figures(&base, &current, seven)?,
        annualised_of_figures(&base, &current, seven, one)?,
        compound_annual_growth_rate_of_figures(&base, &current, seven)?,
        doubling_time_of_figures(&rate.parse()?)?,
    ];
    let within = |reading: &Reading| {
        derived.iter().all(|one| one.interval(*reading).contains(&one.value))
    };
    Ok(Reading::ALL.iter().all(within))
}

fn rates(left: &str, right: &str, parts: [i128; 2]) -> Result<bool> {
    let (left, right): (Figure, Figure) = (left.parse()?, right.parse()?);
    let product: Formula<2> = |[left, right]| Ok(hundredth(left)? * hundredth(right)?);
    let midpoint: Formula<1> = |[growth]| {
        let twice = hundredth(growth)? * Rational::from(2);
        twice.divided_by(&(factor(growth)? + Rational::one()))
    };
    let weighted = contribution_weighted_of_figures(&left, &right)?;
    let arc = midpoint_from_simple_of_figures(&left)?;
    let [first, _] = parts;
    Ok(tight(&weighted, [&left, &right], parts, product)?
        && tight(&arc, [&left], [first], midpoint)?)
}

fn bridged(growth: &str, [base, current]: [&str; 2], parts: [i128; 3]) -> Result<bool> {
    let growth: Figure = growth.parse()?;
    let (base, current): (Figure, Figure) = (base.parse()?, current.parse()?);
    let formula: Formula<3> = |[growth, base, current]| {
        Ok((factor(growth)? * current.clone()).divided_by(base)? - Rational::one())
    };
    let derived = local_from_foreign_of_figures(&growth, &base, &current)?;
    tight(&derived, [&growth, &base, &current], parts, formula)
}

const RATE: &str = "-?[1-8][0-9]?(\\.[0-9])?%";

proptest! {
    #[test]
    fn of_two_levels(base in LEVEL, current in LEVEL, parts in parts()) {
        check(levels(&base, &current, parts))?;
    }

    #[test]
    fn of_rates_that_are_no_fractions(
        base in LEVEL, current in LEVEL, rate in "[1-9][0-9]?(\\.[0-9])?%",
    ) {
        check(face_values_are_within(&base, &current, &rate))?;
    }

    #[test]
    fn of_exact_levels(base in "exactly [1-9][0-9]{0,3} CNY", current in "exactly [1-9][0-9]{0,3} CNY") {
        check(face_values_are_within(&base, &current, "exactly 7%"))?;
    }

    #[test]
    fn of_two_rates(left in RATE, right in RATE, parts in parts()) {
        check(rates(&left, &right, parts))?;
    }

    #[test]
    fn of_a_growth_between_two_exchange_rates(
        growth in RATE, base in "[1-9]\\.[0-9]{2}", current in "[1-9]\\.[0-9]{2}",
        parts in [0_i128..=100, 0_i128..=100, 0_i128..=100],
    ) {
        check(bridged(&growth, [&base, &current], parts))?;
    }
}
