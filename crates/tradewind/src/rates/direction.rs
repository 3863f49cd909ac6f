//! `Directions`: whether the prices of a pair, one each way round, can both be true.

use core::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::{CheckedMul, One, checked_pow};

use super::{Quotation, RateKind};

/// How far the product of two prices, one each way round, may lie from one: bid and ask,
/// hours and publishers differ.
const MARGIN: (u32, u32) = (11, 10);

/// How far it may where both prices are above one, or both below: of two that truly are
/// each other's inverse this happens next to one alone.
const SAME_SIDE: (u32, u32) = (51, 50);

/// What two prices of a pair, one each way round, say of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Directions {
    /// One can be the inverse of the other.
    Fit,
    /// They are too far from each other's inverse.
    Differ,
    /// The same, and both are above one or both below: as if one had been typed the wrong
    /// way round.
    Swapped,
}

impl Directions {
    /// Each price stands for all that its digits may have been rounded from.
    pub(super) fn of(kind: RateKind, one: Quotation, other: Quotation) -> Self {
        // Nearly all fit 64 bits, which are far quicker; the others climb to any size.
        compare::<i64>(kind, one, other)
            .or_else(|| compare::<i128>(kind, one, other))
            .or_else(|| compare::<BigInt>(kind, one, other))
            .unwrap_or(Self::Fit)
    }
}

/// An integer of some width; what leaves it gives `None`.
trait Integer: CheckedMul + One + Ord + Clone + TryFrom<i128> + From<u32> {}

impl<T: CheckedMul + One + Ord + Clone + TryFrom<i128> + From<u32>> Integer for T {}

/// Where a product of two lies: all its values are above, or all below.
struct Beyond {
    above: bool,
    below: bool,
}

/// `None` where the integers are too narrow.
fn compare<T>(kind: RateKind, one: Quotation, other: Quotation) -> Option<Directions>
where
    T: Integer,
{
    let [first, second] = [one, other].map(Ends::<T>::of);
    let (first, second) = (first?, second?);
    let (low, high) =
        (first.low.checked_mul(&second.low)?, first.high.checked_mul(&second.high)?);
    let whole = first.one.checked_mul(&second.one)?;
    let beyond = |(more, less): (u32, u32)| {
        let times = |value: &T, factor: u32| value.checked_mul(&T::from(factor));
        Some(Beyond {
            above: times(&low, less)? > times(&whole, more)?,
            below: times(&high, more)? < times(&whole, less)?,
        })
    };
    let near = beyond(SAME_SIDE)?;
    if first.side == second.side && first.side.is_ne() && (near.above || near.below) {
        return Some(Directions::Swapped);
    }
    let far = beyond(MARGIN)?;
    // The means of a price and of its inverse multiply to more than one by as much as it
    // moved: to 4.6 where it rose a hundredfold.
    let above = far.above && kind != RateKind::PeriodAverage;
    Some(if above || far.below { Directions::Differ } else { Directions::Fit })
}

/// A price of one unit, half a unit of its last digit less and more, and the number one;
/// as integers over one denominator.
struct Ends<T> {
    low: T,
    high: T,
    one: T,
    /// On which side of one the price itself lies.
    side: Ordering,
}

impl<T: Integer> Ends<T> {
    fn of(quotation: Quotation) -> Option<Self> {
        let integer = |value: i128| T::try_from(value).ok();
        let scale = usize::try_from(quotation.value.scale()).ok()?;
        let unit = checked_pow(T::from(10_u32), scale)?
            .checked_mul(&T::from(quotation.units))?;
        let digits = quotation.value.mantissa();
        let twice = digits.checked_mul(2)?;
        Some(Self {
            low: integer(twice.checked_sub(1)?)?,
            high: integer(twice.checked_add(1)?)?,
            side: integer(digits)?.cmp(&unit),
            one: unit.checked_mul(&T::from(2_u32))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quotation(text: &str) -> Quotation {
        let (value, units) = text.split_once('/').unwrap_or((text, "1"));
        Quotation { value: value.parse().unwrap(), units: units.parse().unwrap() }
    }

    fn spot(one: &str, other: &str) -> Directions {
        let (one, other) = (quotation(one), quotation(other));
        let said = Directions::of(RateKind::Spot, one, other);
        assert_eq!(Directions::of(RateKind::Spot, other, one), said);
        assert_eq!(compare::<BigInt>(RateKind::Spot, one, other), Some(said));
        let machine = compare::<i128>(RateKind::Spot, one, other);
        assert!(machine.is_none_or(|it| it == said));
        said
    }

    #[test]
    fn an_inverse_fits_with_the_digits_that_it_has() {
        for (one, other) in [
            ("1.08", "0.926"),
            ("1.08", "0.93"),
            ("1.08", "0.9"),
            ("1.08", "1"),
            ("20.3042/100", "4.925"),
            ("0.0001", "9512.4"),
            ("0.0001", "19000"),
            ("1.0825", "0.9150"),
            ("1", "1"),
            ("1.0000", "1.0000"),
            ("0.9951", "0.9960"),
            ("10000000000000000000000000000", "0.0000000000000000000000000001"),
        ] {
            assert_eq!(spot(one, other), Directions::Fit, "{one} {other}");
        }
    }

    #[test]
    fn one_price_in_both_directions_is_swapped() {
        for (one, other) in [
            ("1.08", "1.08"),
            ("1.0400", "1.0400"),
            ("0.9259", "0.9259"),
            ("7.1199", "7.1305"),
            ("20.3042/100", "20.3042/100"),
            ("0.00004", "0.00004"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
        ] {
            assert_eq!(spot(one, other), Directions::Swapped, "{one} {other}");
        }
    }

    #[test]
    fn prices_too_far_apart_differ() {
        for (one, other) in
            [("1.08", "0.5000"), ("20.3042/100", "20.3042"), ("0.0001", "30000")]
        {
            assert_eq!(spot(one, other), Directions::Differ, "{one} {other}");
        }
    }

    #[test]
    fn the_margins_are_where_they_are_said_to_be() {
        // 1.10000000 is rounded from 1.1 or less, 1.10000002 from more than that; 1.02 / 1.01
        // is 1.009900990.
        for (one, other, said) in [
            ("1.10000000", "1.00000000", Directions::Fit),
            ("1.10000002", "1.00000000", Directions::Differ),
            ("1.00000000", "0.90909090", Directions::Fit),
            ("1.00000000", "0.90909088", Directions::Differ),
            ("1.01000000", "1.00990100", Directions::Fit),
            ("1.01000000", "1.00990101", Directions::Swapped),
        ] {
            assert_eq!(spot(one, other), said, "{one} {other}");
        }
    }

    #[test]
    fn averages_of_a_price_that_moved_much_fit() {
        // Of a rise from 1 to 100 at a steady rate: 99 / ln 100 and 0.99 / ln 100.
        let (mean, inverse) = (quotation("21.50"), quotation("0.2150"));
        let of = |kind| Directions::of(kind, mean, inverse);
        assert_eq!(of(RateKind::PeriodAverage), Directions::Fit);
        assert_eq!(of(RateKind::PeriodEnd), Directions::Differ);
        let swapped = Directions::of(RateKind::PeriodAverage, mean, mean);
        assert_eq!(swapped, Directions::Swapped);
    }
}
