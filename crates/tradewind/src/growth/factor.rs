//! Growth factors: 1 + growth.

use super::Derived;
use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Unit},
    number::{Interval, Ratio, Rational},
};

/// 1 + growth as a divisor, which must be above zero.
pub(super) fn divisor(growth: &Rational) -> Result<Rational> {
    let factor = Rational::one() + growth.clone();
    if factor.is_positive() { Ok(factor) } else { Err(total_loss()) }
}

/// 1 + growth as a multiplier, which must not be below zero.
pub(super) fn multiplier(growth: Ratio) -> Result<Rational> {
    multiple(&growth.value().into())
}

/// The same of an exact growth.
pub(super) fn multiple(growth: &Rational) -> Result<Rational> {
    let factor = Rational::one() + growth.clone();
    if factor.is_negative() { Err(less_than_nothing(growth)) } else { Ok(factor) }
}

/// The values of 1 + growth under one reading of a growth in percent, as a multiplier:
/// what the reading allows below zero is left out.
pub(super) fn multipliers(percent: &Interval) -> Result<Interval> {
    let factors = &Interval::point(Rational::one()) + &fraction(percent);
    factors.not_negative().ok_or_else(|| less_than_nothing(fraction(percent)))
}

fn less_than_nothing(growth: impl core::fmt::Display) -> Error {
    Error::new(
        ErrorCode::TotalLoss,
        format!("a growth of {growth} leaves less than nothing: expected -1 or more"),
    )
}

/// The values of 1 + growth under one reading of a growth in percent, as a divisor, which
/// must be above zero throughout.
pub(super) fn divisors(percent: &Interval) -> Result<Interval> {
    let factors = &Interval::point(Rational::one()) + &fraction(percent);
    if factors.is_positive() { Ok(factors) } else { Err(total_loss()) }
}

/// The fractions that percentages stand for.
pub(super) fn fraction(percent: &Interval) -> Interval {
    percent.scaled(&Rational::power_of_ten(-2))
}

/// The fraction that a percentage stands for.
pub(super) fn hundredth(percent: &Rational) -> Rational {
    percent * &Rational::power_of_ten(-2)
}

/// One growth relative to another: (1 + growth) / (1 + other) − 1.
pub(super) fn relative(growth: &Rational, other: &Rational) -> Result<Rational> {
    let level = multiple(growth)?;
    Ok(level.divided_by(&divisor(other)?)? - Rational::one())
}

/// The same of two reported growths in percent.
pub(super) fn relative_of_figures(growth: &Figure, other: &Figure) -> Result<Derived> {
    in_percent(growth)?;
    in_percent(other)?;
    Derived::of(
        [growth, other],
        |[growth, other]| relative(&hundredth(&growth), &hundredth(&other)),
        |[growth, other]| {
            let factor = multipliers(&growth)?.divided_by(&divisors(&other)?)?;
            Ok(&factor - &Interval::point(Rational::one()))
        },
    )
}

/// A growth must be in percent.
pub(super) fn in_percent(growth: &Figure) -> Result<()> {
    match growth.unit() {
        Unit::Percent => Ok(()),
        Unit::Currency(_) | Unit::PercentagePoint | Unit::Count(_) | Unit::None => {
            Err(growth.not("a growth in percent such as 85.2%"))
        }
    }
}

impl Interval {
    /// Whether every value is above zero: an open end at zero is never reached.
    pub(super) fn is_positive(&self) -> bool {
        let low = self.low().is_some_and(|low| !low.value.is_negative());
        low && !self.contains(&Rational::zero())
    }
}

fn total_loss() -> Error {
    Error::new(
        ErrorCode::TotalLoss,
        "a growth of -100 percent or less implies no base: the base is undefined",
    )
}
