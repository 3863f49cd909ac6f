//! Sums, products or quotients of brackets, rounded outwards.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};

use super::bracket::{Bracket, Edge};
use crate::error::{Error, ErrorCode, Result};

/// Bits kept below the precision while two ends are added.
const GUARD: i64 = 8;

impl Bracket {
    /// The sum.
    pub(crate) fn add(&self, other: &Self) -> Self {
        let precision = self.precision.max(other.precision);
        let (Some(left), Some(right)) = (self.top(), other.top()) else {
            let sum = if self.is_zero() { other } else { self };
            return sum.clone();
        };
        // Bits far below the sum only say to which side of an end it lies.
        let least =
            left.max(right).saturating_sub(i64::from(precision).saturating_add(GUARD));
        let exponent = self.exponent.min(other.exponent).max(least);
        let (left, right) = (self.at(exponent), other.at(exponent));
        let end = |left: Edge, right: Edge| Edge {
            mantissa: left.mantissa + right.mantissa,
            open: left.open || right.open,
        };
        let (low, high) = (end(left.low, right.low), end(left.high, right.high));
        Self::new(low, high, exponent, precision)
    }

    /// The number with the other sign.
    pub(crate) fn negate(&self) -> Self {
        let turned = |edge: &Edge| Edge { mantissa: -&edge.mantissa, open: edge.open };
        Self { low: turned(&self.high), high: turned(&self.low), ..*self }
    }

    /// The difference.
    pub(crate) fn subtract(&self, other: &Self) -> Self {
        self.add(&other.negate())
    }

    /// The product.
    pub(crate) fn multiply(&self, other: &Self) -> Self {
        let precision = self.precision.max(other.precision);
        let exponent = self.exponent.saturating_add(other.exponent);
        let (low, high) =
            if self.low.mantissa.is_negative() || other.low.mantissa.is_negative() {
                widest(self, other)
            } else {
                (product(&self.low, &other.low), product(&self.high, &other.high))
            };
        Self::new(low, high, exponent, precision)
    }

    /// The power of a whole exponent that is not negative.
    pub(crate) fn raised(&self, exponent: u32) -> Self {
        let mut power = Self::integer(1, self.precision);
        for bit in (0..u32::BITS.saturating_sub(exponent.leading_zeros())).rev() {
            power = power.multiply(&power);
            if exponent >> bit & 1 == 1 {
                power = power.multiply(self);
            }
        }
        power
    }

    /// The quotient.
    ///
    /// # Errors
    /// - [`ErrorCode::ZeroDivisor`] when the divisor is zero, or may be.
    pub(crate) fn divide(&self, divisor: &Self) -> Result<Self> {
        if divisor.high.mantissa.is_negative() {
            return self.negate().divide(&divisor.negate());
        }
        if !divisor.is_positive() {
            return Err(Error::new(
                ErrorCode::ZeroDivisor,
                "cannot divide by zero: the quotient is undefined",
            ));
        }
        let precision = self.precision.max(divisor.precision);
        let longer = self.low.mantissa.bits().max(self.high.mantissa.bits());
        let shift = u64::from(precision)
            .saturating_add(2)
            .saturating_add(divisor.high.mantissa.bits())
            .saturating_sub(longer);
        let far = |end: &Edge, outward: bool| {
            if end.mantissa.is_negative() == outward {
                &divisor.low
            } else {
                &divisor.high
            }
        };
        let low = floor(&self.low, far(&self.low, true), shift);
        let turned = Edge { mantissa: -&self.high.mantissa, open: self.high.open };
        let high = floor(&turned, far(&self.high, false), shift);
        let high = Edge { mantissa: -high.mantissa, open: high.open };
        let moved = i64::try_from(shift).unwrap_or(i64::MAX);
        let exponent =
            self.exponent.saturating_sub(divisor.exponent).saturating_sub(moved);
        Ok(Self::new(low, high, exponent, precision))
    }
}

/// The product of two ends that are not negative.
fn product(left: &Edge, right: &Edge) -> Edge {
    let moves = |one: &Edge, other: &Edge| {
        one.open && (other.open || other.mantissa.is_positive())
    };
    Edge {
        mantissa: &left.mantissa * &right.mantissa,
        open: moves(left, right) || moves(right, left),
    }
}

/// The least and the greatest product of any two ends.
fn widest(left: &Bracket, right: &Bracket) -> (Edge, Edge) {
    let mut products: Vec<BigInt> = Vec::with_capacity(4);
    for one in [&left.low, &left.high] {
        for other in [&right.low, &right.high] {
            products.push(&one.mantissa * &other.mantissa);
        }
    }
    let low = products.iter().min().cloned().unwrap_or_default();
    let high = products.into_iter().max().unwrap_or_default();
    (Edge::closed(low), Edge::closed(high))
}

/// `end * 2^shift / divisor`, rounded down; the divisor being positive.
fn floor(end: &Edge, divisor: &Edge, shift: u64) -> Edge {
    let (mantissa, rest) = (&end.mantissa << shift).div_mod_floor(&divisor.mantissa);
    if rest.is_zero() {
        let open = end.open || (divisor.open && !mantissa.is_zero());
        return Edge { mantissa, open };
    }
    Edge::open(mantissa)
}
