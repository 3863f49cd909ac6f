//! `Bracket`: two ends that hold a real number between them for certain.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, Zero};
use rust_decimal::Decimal;

use crate::number::Rational;

/// An end of a bracket: a mantissa, and whether the value is known not to lie on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) mantissa: BigInt,
    pub(super) open: bool,
}

impl Edge {
    pub(super) fn closed(mantissa: BigInt) -> Self {
        Self { mantissa, open: false }
    }

    pub(super) fn open(mantissa: BigInt) -> Self {
        Self { mantissa, open: true }
    }

    /// The mantissa without its last `cut` bits, rounded down.
    fn floor(&self, cut: u64) -> Self {
        if cut == 0 {
            return self.clone();
        }
        // Past the last bit a shift only leaves the sign, however far it goes.
        let reach = cut.min(self.mantissa.bits().saturating_add(1));
        let lost = self.mantissa.trailing_zeros().is_some_and(|zeros| zeros < cut);
        Self { mantissa: &self.mantissa >> reach, open: self.open || lost }
    }

    fn negated(&self) -> Self {
        Self { mantissa: -&self.mantissa, open: self.open }
    }

    fn ceiling(&self, cut: u64) -> Self {
        if cut == 0 {
            return self.clone();
        }
        self.negated().floor(cut).negated()
    }

    fn raised(&self, by: u64) -> Self {
        Self { mantissa: &self.mantissa << by, open: self.open }
    }
}

/// A real number between `low * 2^exponent` and `high * 2^exponent`.
///
/// Every operation rounds outwards, to `precision` bits of the longer end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bracket {
    pub(super) low: Edge,
    pub(super) high: Edge,
    pub(super) exponent: i64,
    pub(super) precision: u32,
}

impl Bracket {
    pub(super) fn new(low: Edge, high: Edge, exponent: i64, precision: u32) -> Self {
        Self { low, high, exponent, precision }.trimmed()
    }

    /// The integer itself, of any size.
    pub(crate) fn integer(value: impl Into<BigInt>, precision: u32) -> Self {
        let value = Edge::closed(value.into());
        Self::new(value.clone(), value, 0, precision)
    }

    /// The decimal, without a rounding where it is an integer.
    pub(crate) fn decimal(value: Decimal, precision: u32) -> Self {
        let power = crate::number::power_of_ten(value.scale()).unwrap_or(1);
        Self::quotient(&value.mantissa().into(), &power.into(), precision)
    }

    /// The fraction.
    pub(crate) fn of(value: &Rational, precision: u32) -> Self {
        Self::quotient(value.0.numer(), value.0.denom(), precision)
    }

    /// The quotient of two integers, the divisor being positive.
    pub(crate) fn quotient(top: &BigInt, bottom: &BigInt, precision: u32) -> Self {
        if bottom.is_one() || top.is_zero() {
            return Self::integer(top.clone(), precision);
        }
        let shift = u64::from(precision)
            .saturating_add(1)
            .saturating_add(bottom.bits())
            .saturating_sub(top.bits());
        let (quotient, rest) = (top << shift).div_mod_floor(bottom);
        let exponent = i64::try_from(shift).unwrap_or(i64::MAX).saturating_neg();
        let (low, high) = if rest.is_zero() {
            (Edge::closed(quotient.clone()), Edge::closed(quotient))
        } else {
            (Edge::open(quotient.clone()), Edge::open(quotient + BigInt::one()))
        };
        Self::new(low, high, exponent, precision)
    }

    /// A number above zero and below `2^exponent`.
    pub(super) fn speck(exponent: i64, precision: u32) -> Self {
        Self::new(
            Edge::open(BigInt::ZERO),
            Edge::open(BigInt::one()),
            exponent,
            precision,
        )
    }

    /// The one value, where both ends are the same.
    pub(super) fn is_point(&self) -> bool {
        self.low.mantissa == self.high.mantissa
    }

    /// Whether the value is zero for certain.
    pub(super) fn is_zero(&self) -> bool {
        self.is_point() && self.low.mantissa.is_zero()
    }

    /// Whether the value is above zero for certain.
    pub(super) fn is_positive(&self) -> bool {
        self.low.mantissa.is_positive()
    }

    /// The power of two just above both ends; `None` for zero.
    pub(super) fn top(&self) -> Option<i64> {
        let bits = self.low.mantissa.bits().max(self.high.mantissa.bits());
        let bits = i64::try_from(bits).unwrap_or(i64::MAX);
        (bits > 0).then(|| bits.saturating_add(self.exponent))
    }

    /// The same without bits beyond the precision.
    fn trimmed(self) -> Self {
        let bits = self.low.mantissa.bits().max(self.high.mantissa.bits());
        let cut = bits.saturating_sub(u64::from(self.precision));
        if cut == 0 {
            return self;
        }
        self.coarser(cut)
    }

    /// The same without its last `cut` bits, the ends moved outwards.
    fn coarser(&self, cut: u64) -> Self {
        let moved = i64::try_from(cut).unwrap_or(i64::MAX);
        Self {
            low: self.low.floor(cut),
            high: self.high.ceiling(cut),
            exponent: self.exponent.saturating_add(moved),
            precision: self.precision,
        }
    }

    /// The same with the exponent given, the ends moved outwards where bits are lost.
    pub(super) fn at(&self, exponent: i64) -> Self {
        let difference = self.exponent.saturating_sub(exponent);
        let by = difference.unsigned_abs();
        if difference < 0 {
            return Self { exponent, ..self.coarser(by) };
        }
        let (low, high) = (self.low.raised(by), self.high.raised(by));
        Self { low, high, exponent, precision: self.precision }
    }
}
