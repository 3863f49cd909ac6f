//! The exponential of a bracket; from it, powers with real exponents.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed};

use super::{
    bracket::{Bracket, Edge},
    near::ln_two,
};
use crate::error::{Error, ErrorCode, Result};

/// How often the argument is halved before the series, and the result squared after it.
const HALVINGS: u32 = 8;

/// Bits below the precision, for what the series and the squarings lose.
const GUARD: u64 = 40;

/// Beyond `2^40` nothing but the size of the result is of interest.
const LARGEST: i64 = 40;

/// What is below `e^-(2^40)` is below two to this power.
const LEAST: i64 = -0x100_0000_0000;

impl Bracket {
    /// The exponential.
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when the result is above `e^(2^40)`, or may be.
    pub(crate) fn exp(&self) -> Result<Self> {
        let one = Self::integer(1, self.precision);
        let Some(top) = self.top().filter(|_| !self.is_zero()) else { return Ok(one) };
        if top < i64::from(self.precision).saturating_mul(-4) {
            return Ok(one.add(&self.multiply(&Self::near_one(self.precision))));
        }
        if top > LARGEST {
            return self.far();
        }
        let size = u64::try_from(top.max(0)).unwrap_or(0);
        let width = u64::from(self.precision).saturating_add(GUARD).saturating_add(size);
        let exponent = i64::try_from(width).unwrap_or(i64::MAX).saturating_neg();
        let fixed = self.at(exponent);
        let low = of_fixed(&fixed.low.mantissa, width, self.precision);
        let gap = &fixed.high.mantissa - &fixed.low.mantissa;
        if gap.bits() < width {
            // e^d is at most 1 + 2 d for a d up to one.
            let rise = Self::new(
                Edge::closed(BigInt::one() << width),
                Edge::closed((BigInt::one() << width) + (gap << 1_u32)),
                exponent,
                self.precision,
            );
            return Ok(low.multiply(&rise));
        }
        let high = of_fixed(&fixed.high.mantissa, width, self.precision);
        Ok(low.joined(&high))
    }

    /// The number to the power of a real exponent.
    ///
    /// # Errors
    /// - [`ErrorCode::NotPositive`] when the number is not positive, or may not be.
    /// - [`ErrorCode::Overflow`] as for [`Bracket::exp`].
    pub(crate) fn power(&self, exponent: &Self) -> Result<Self> {
        self.ln()?.multiply(exponent).exp()
    }

    /// Between one half and three halves of a tiny argument lies what its exponential adds.
    fn near_one(precision: u32) -> Self {
        let (low, high) = (Edge::closed(1.into()), Edge::closed(3.into()));
        Self::new(low, high, -1, precision)
    }

    /// The exponential of an argument with an end beyond `2^40`.
    fn far(&self) -> Result<Self> {
        if self.high.mantissa.is_negative() {
            let nearer = Self { low: self.high.clone(), ..self.clone() };
            let tiny = nearer.top().is_some_and(|top| top > LARGEST);
            return Ok(Self::speck(if tiny { LEAST } else { 0 }, self.precision));
        }
        Err(Error::new(
            ErrorCode::Overflow,
            "the result does not fit a decimal: expected a magnitude below 7.9 * 10^28",
        ))
    }

    /// The least bracket around two, the first lying below the second.
    fn joined(&self, above: &Self) -> Self {
        // Far apart, the lower one is as good as zero.
        let zero = Self::new(
            Edge::open(BigInt::ZERO),
            above.high.clone(),
            above.exponent,
            self.precision,
        );
        if self.exponent.abs_diff(above.exponent) > 10_000 {
            return zero;
        }
        let exponent = self.exponent.min(above.exponent);
        let (below, above) = (self.at(exponent), above.at(exponent));
        Self::new(below.low, above.high, exponent, self.precision)
    }
}

/// `e^(argument * 2^-width)` by halvings, a series and squarings.
fn of_fixed(argument: &BigInt, width: u64, precision: u32) -> Bracket {
    let (doublings, rest) = argument.div_mod_floor(&ln_two(width));
    let small: BigInt = rest >> HALVINGS;
    let one = BigInt::one() << width;
    let (mut sum, mut term) = (&one + &small, small.clone());
    let mut terms = 2_u32;
    loop {
        term = ((term * &small) >> width) / terms;
        if term.bits() == 0 {
            break;
        }
        sum += &term;
        terms = terms.saturating_add(1);
    }
    for _ in 0..HALVINGS {
        sum = (&sum * &sum) >> width;
    }
    // A squaring doubles what is lost before it, up to a factor of four in all; the rest
    // of the division is off by one a doubling.
    let squared = BigInt::from(terms) << HALVINGS.saturating_add(4);
    let error = squared + doublings.abs() * 4 + 64;
    let exponent = i64::try_from(&doublings)
        .unwrap_or(i64::MAX)
        .saturating_sub(i64::try_from(width).unwrap_or(i64::MAX));
    let (low, high) = (Edge::open(&sum - &error), Edge::open(sum + error));
    Bracket::new(low, high, exponent, precision)
}
