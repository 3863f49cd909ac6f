//! `Integer`: an integer that stays in 128 bits where it can.

use core::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::Signed;
use rust_decimal::Decimal;

use super::{
    Places, Rational, Rounded, power_of_ten,
    quotient::{convert, quotient},
};
use crate::error::Result;

/// An integer of any size; in 128 bits whenever it fits them.
///
/// Sums over long lists need neither a heap nor a greatest common divisor for a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Integer {
    /// What fits 128 bits.
    Small(i128),
    /// What does not.
    Large(BigInt),
}

impl Integer {
    pub(crate) const ZERO: Self = Self::Small(0);

    /// The decimals as integers at one scale, which comes second.
    pub(crate) fn at_common_scale(values: &[Decimal]) -> (Vec<Self>, u32) {
        let scale = values.iter().map(Decimal::scale).max().unwrap_or(0);
        let items = values.iter().map(|value| {
            // A decimal has at most 28 decimals.
            let power = power_of_ten(scale.saturating_sub(value.scale())).unwrap_or(1);
            Self::Small(value.mantissa()).times(&Self::Small(power))
        });
        (items.collect(), scale)
    }

    fn of(value: BigInt) -> Self {
        i128::try_from(&value).map_or(Self::Large(value), Self::Small)
    }

    pub(crate) fn to_big(&self) -> BigInt {
        match self {
            Self::Small(value) => BigInt::from(*value),
            Self::Large(value) => value.clone(),
        }
    }

    pub(crate) fn to_rational(&self) -> Rational {
        Rational::from(self.to_big())
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        if let (Self::Small(left), Self::Small(right)) = (self, other)
            && let Some(sum) = left.checked_add(*right)
        {
            return Self::Small(sum);
        }
        Self::of(self.to_big() + other.to_big())
    }

    pub(crate) fn minus(&self, other: &Self) -> Self {
        if let (Self::Small(left), Self::Small(right)) = (self, other)
            && let Some(difference) = left.checked_sub(*right)
        {
            return Self::Small(difference);
        }
        Self::of(self.to_big() - other.to_big())
    }

    pub(crate) fn times(&self, other: &Self) -> Self {
        if let (Self::Small(left), Self::Small(right)) = (self, other)
            && let Some(product) = left.checked_mul(*right)
        {
            return Self::Small(product);
        }
        Self::of(self.to_big() * other.to_big())
    }

    pub(crate) fn absolute(&self) -> Self {
        match self {
            Self::Small(value) => value
                .checked_abs()
                .map_or_else(|| Self::of(self.to_big().abs()), Self::Small),
            Self::Large(value) => Self::of(value.abs()),
        }
    }

    pub(crate) fn is_zero(&self) -> bool {
        *self == Self::ZERO
    }

    pub(crate) fn sum<'a>(terms: impl IntoIterator<Item = &'a Self>) -> Self {
        terms.into_iter().fold(Self::ZERO, |sum, term| sum.plus(term))
    }

    /// `self / divisor` as a decimal, rounded once.
    pub(crate) fn over(
        &self,
        divisor: &Self,
        places: Places,
    ) -> Result<Rounded<Decimal>> {
        if let (Self::Small(top), Self::Small(bottom)) = (self, divisor) {
            return convert(*top, 1, *bottom, 0, places);
        }
        quotient(&self.to_big(), &divisor.to_big(), places)
    }
}

impl From<usize> for Integer {
    fn from(value: usize) -> Self {
        Self::of(value.into())
    }
}

impl From<i32> for Integer {
    fn from(value: i32) -> Self {
        Self::Small(value.into())
    }
}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Integer {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Small(left), Self::Small(right)) => left.cmp(right),
            _ => self.to_big().cmp(&other.to_big()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_grows_past_128_bits_and_comes_back() {
        let largest = Integer::Small(i128::MAX);
        let more = largest.plus(&Integer::from(1));
        assert!(matches!(more, Integer::Large(_)));
        assert_eq!(more.minus(&Integer::from(1)), largest);
        assert!(more > largest && more.times(&more) > more);
        let least = Integer::Small(i128::MIN);
        assert_eq!(least.absolute(), more);
        assert!(least < Integer::ZERO && !least.is_zero());
    }

    #[test]
    fn decimals_meet_at_the_finest_scale() {
        let values = [Decimal::new(15, 1), Decimal::MAX, Decimal::new(1, 28)];
        let (items, scale) = Integer::at_common_scale(&values);
        assert_eq!(scale, 28);
        let whole = Integer::Small(10_i128.pow(28));
        assert_eq!(items[1], Integer::Small(Decimal::MAX.mantissa()).times(&whole));
        assert_eq!(Integer::sum(&items[2..]), Integer::from(1));
    }
}
