//! The natural logarithm of a bracket.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, Zero};

use super::bracket::{Bracket, Edge};
use crate::error::{Error, ErrorCode, Result};

/// Bits below the precision, for what the series loses.
const GUARD: u64 = 24;

/// The logarithm of two, `WORDS` below times `2^-544`, from its lowest 32 bits up.
const LN_TWO: [u32; 17] = [
    0x3e96_ca16,
    0x1169_b825,
    0x2757_3b29,
    0xc138_2144,
    0xed2e_ae35,
    0x4afa_1b10,
    0x5595_52fb,
    0x6deb_ac98,
    0xe7b8_7620,
    0x8baa_fa2b,
    0x8a0d_175b,
    0x7298_b62d,
    0x40f3_4326,
    0x03f2_f6af,
    0xc9e3_b398,
    0xd1cf_79ab,
    0xb172_17f7,
];

/// The bits of the logarithm of two that are written down.
const LN_TWO_BITS: u64 = 544;

impl Bracket {
    /// The natural logarithm.
    ///
    /// # Errors
    /// - [`ErrorCode::NotPositive`] when the number is not positive, or may not be.
    pub(crate) fn ln(&self) -> Result<Self> {
        if !self.is_positive() {
            return Err(Error::new(
                ErrorCode::NotPositive,
                "the logarithm of a number that is not positive is undefined",
            ));
        }
        if self.is_one() {
            return Ok(Self::integer(0, self.precision));
        }
        let width = u64::from(self.precision).saturating_add(GUARD);
        let (value, error) = of_mantissa(&self.low.mantissa, self.exponent, width);
        // ln(high) - ln(low) is at most (high - low) / low.
        let gap = (&self.high.mantissa - &self.low.mantissa) << width;
        let gap = gap.div_ceil(&self.low.mantissa);
        let (low, high) = (&value - &error, value + error + gap);
        let exponent = i64::try_from(width).unwrap_or(i64::MAX).saturating_neg();
        Ok(Self::new(Edge::open(low), Edge::open(high), exponent, self.precision))
    }

    fn is_one(&self) -> bool {
        let zeros = self.low.mantissa.trailing_zeros().unwrap_or(0);
        self.is_point()
            && i64::try_from(zeros)
                .is_ok_and(|zeros| zeros == self.exponent.saturating_neg())
            && zeros.saturating_add(1) == self.low.mantissa.bits()
    }
}

/// `ln(mantissa * 2^exponent) * 2^width`, with a bound of its error.
///
/// With `f` between 0.7 and 1.42 and `mantissa * 2^exponent = f * 2^k`, the logarithm is
/// `k ln 2 + 2 atanh((f - 1) / (f + 1))`.
fn of_mantissa(mantissa: &BigInt, exponent: i64, width: u64) -> (BigInt, BigInt) {
    let bits = mantissa.bits();
    let mut doublings = i64::try_from(bits).unwrap_or(i64::MAX).saturating_add(exponent);
    // 181/256 is just above the root of one half.
    let below = mantissa << 8_u32 < BigInt::from(181) << bits;
    let mut shift = width;
    if below {
        doublings = doublings.saturating_sub(1);
        shift = shift.saturating_add(1);
    }
    let scaled = if shift >= bits {
        mantissa << shift.saturating_sub(bits)
    } else {
        mantissa >> bits.saturating_sub(shift)
    };
    let one = BigInt::one() << width;
    let argument = ((&scaled - &one) << width) / (scaled + one);
    let (sum, terms) = hyperbolic(&argument, width);
    let total = (sum << 1_u32) + ln_two(width) * doublings;
    // Per term: the square is off by two, the power by two more, the quotient by one; the
    // logarithm of two by one a doubling; the fraction, where cut, by two.
    let error = BigInt::from(doublings).abs() + BigInt::from(terms) * 8 + 32;
    (total, error)
}

/// `atanh(argument)` in units of `2^-width`, with the number of terms summed.
fn hyperbolic(argument: &BigInt, width: u64) -> (BigInt, u32) {
    let square = (argument * argument) >> width;
    let (mut sum, mut power) = (argument.clone(), argument.abs());
    let negative = argument.is_negative();
    let mut terms = 1_u32;
    loop {
        power = (power * &square) >> width;
        if power.is_zero() {
            return (sum, terms);
        }
        let divisor = terms.saturating_mul(2).saturating_add(1);
        let term = &power / divisor;
        if negative {
            sum -= term;
        } else {
            sum += term;
        }
        terms = terms.saturating_add(1);
    }
}

/// `ln(2) * 2^width`, off by one at most.
pub(super) fn ln_two(width: u64) -> BigInt {
    if width <= LN_TWO_BITS {
        return BigInt::from_slice(num_bigint::Sign::Plus, &LN_TWO)
            >> LN_TWO_BITS.saturating_sub(width);
    }
    // Størmer: ln 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749).
    let wide = width.saturating_add(GUARD);
    let parts = [(18, 26), (-2, 4801), (8, 8749)]
        .map(|(factor, inverse)| hyperbolic_of_inverse(inverse, wide) * factor);
    parts.into_iter().sum::<BigInt>() >> GUARD
}

/// `atanh(1 / inverse)` in units of `2^-width`.
fn hyperbolic_of_inverse(inverse: u32, width: u64) -> BigInt {
    let mut power = (BigInt::one() << width) / inverse;
    let square = inverse.saturating_mul(inverse);
    let (mut sum, mut odd) = (BigInt::zero(), 1_u32);
    while !power.is_zero() {
        sum += &power / odd;
        power /= square;
        odd = odd.saturating_add(2);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_ln_two_are_those_of_the_series() {
        let series = ln_two(LN_TWO_BITS + 1) >> 1_u32;
        assert_eq!(series, ln_two(LN_TWO_BITS));
    }
}
