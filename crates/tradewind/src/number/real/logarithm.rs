//! The natural logarithm of a bracket.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::{
    bracket::{Bracket, Edge},
    near,
};
use crate::error::{Error, ErrorCode, Result};

/// Bits below the precision, for what the series loses.
const GUARD: u64 = 24;

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
/// With `mantissa = f * 2^bits` and powers of three and two near `f`, so that
/// `f = left / right * 3^a * 2^b`, the logarithm of `f` is
/// `2 atanh((left - right) / (left + right)) + a ln 3 + b ln 2`.
fn of_mantissa(mantissa: &BigInt, exponent: i64, width: u64) -> (BigInt, BigInt) {
    let bits = mantissa.bits();
    let mut left = if width >= bits {
        mantissa << width.saturating_sub(bits)
    } else {
        mantissa >> bits.saturating_sub(width)
    };
    let part = (&left >> width.saturating_sub(8)).to_u32().unwrap_or(0);
    let (threes, twos) = near::powers(part);
    let mut right = BigInt::from(3_u64.saturating_pow(threes.max(0).unsigned_abs()));
    if threes < 0 {
        left *= 3_u64.saturating_pow(threes.unsigned_abs());
    }
    right <<= width.saturating_add_signed(twos.into());
    let argument = ((&left - &right) << width) / (left + right);
    let (sum, terms) = hyperbolic(&argument, width);
    let doublings = i64::try_from(bits)
        .unwrap_or(i64::MAX)
        .saturating_add(exponent)
        .saturating_add(twos.into());
    let total =
        (sum << 1_u32) + near::ln_two(width) * doublings + near::ln_three(width) * threes;
    // Per term: the square is off by two, the power by two more, the quotient by one; the
    // logarithms of two and three by one each; the fraction, where cut, by two.
    let error = BigInt::from(doublings).abs() + BigInt::from(terms) * 8 + 64;
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

/// `atanh(1 / inverse)` in units of `2^-width`.
pub(super) fn hyperbolic_of_inverse(inverse: u32, width: u64) -> BigInt {
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
