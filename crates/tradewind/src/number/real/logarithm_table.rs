//! `LogarithmTable`: the logarithms of many integers, from tables.

use num_bigint::BigInt;
use num_traits::One;

use super::bracket::{Bracket, Edge};
use crate::{error::Result, number::Integer};

/// The bits after the point of the fixed numbers here.
const FRACTION: u32 = 116;

/// One, as such a number.
const ONE: i128 = 1 << FRACTION;

/// Further bits of the logarithm of two, which is multiplied by up to 127.
const TWO_GUARD: u32 = 4;

/// The fixed numbers that a logarithm may be off by: one for each of five products, four
/// entries of tables and six steps of the series, and nine for the logarithm of two.
const OFF_BY: u32 = 32;

/// By how many bits each level brings a number nearer to one.
const STEPS: [u32; 3] = [14, 20, 26];

/// Where the entry of zero stands in the table of a level.
const MIDDLE: i128 = 132;

/// The bits of the logarithms that fill the tables.
const PRECISION: u32 = 160;

/// Logarithms of factors near one, for integers of at most 128 bits.
pub(crate) struct LogarithmTable {
    /// Reciprocals of 128 numbers from one to two, times 256, with minus their logarithms.
    first: Vec<(i128, i128)>,
    /// Minus the logarithm of `1 - j * 2^-step`, by `j`.
    levels: Vec<(u32, Vec<i128>)>,
    two: i128,
}

impl LogarithmTable {
    /// From this many integers on the tables are sooner made than the logarithms.
    pub(crate) const WORTH: usize = 4096;

    /// The precision that the tables serve, in bits.
    pub(crate) const BITS: u32 = 128;

    pub(crate) fn new() -> Result<Self> {
        let reciprocal = |at: i128| -> Result<(i128, i128)> {
            // 256 / (1 + (at + 1/2) / 128), to the nearest integer.
            let bottom = at.wrapping_mul(2).wrapping_add(257);
            let factor = 0x2_0000_i128
                .wrapping_add(bottom)
                .wrapping_div_euclid(bottom.wrapping_mul(2));
            Ok((factor, of_factor(factor, 8, FRACTION)?))
        };
        let level = |step: u32| -> Result<(u32, Vec<i128>)> {
            let whole = 1_i128.wrapping_shl(step);
            let entries = (MIDDLE.wrapping_neg()..=MIDDLE)
                .map(|j| of_factor(whole.wrapping_sub(j), step, FRACTION));
            Ok((step, entries.collect::<Result<_>>()?))
        };
        Ok(Self {
            first: (0..128).map(reciprocal).collect::<Result<_>>()?,
            levels: STEPS.into_iter().map(level).collect::<Result<_>>()?,
            // Half of it is the factor whose minus logarithm is that of two.
            two: of_factor(1, 1, FRACTION.wrapping_add(TWO_GUARD))?,
        })
    }

    /// The sum of the logarithms times their weights; `None` when an integer is zero or
    /// longer than 128 bits.
    pub(crate) fn sum<'a>(
        &self,
        terms: impl IntoIterator<Item = (&'a BigInt, BigInt)>,
    ) -> Option<Bracket> {
        let (mut sum, mut weights) = (BigInt::ZERO, BigInt::ZERO);
        for (value, weight) in terms {
            let logarithm = self.logarithm(u128::try_from(value).ok()?)?;
            sum += &weight * logarithm;
            weights += weight;
        }
        let off = weights * OFF_BY;
        let (low, high) = (Edge::open(&sum - &off), Edge::open(sum + off));
        Some(Bracket::new(low, high, i64::from(FRACTION).wrapping_neg(), Self::BITS))
    }

    /// The logarithm times `2^116`, off by [`OFF_BY`] at most.
    fn logarithm(&self, value: u128) -> Option<i128> {
        let zeros = value.leading_zeros();
        let doublings = i128::from(127_u32.checked_sub(zeros)?);
        let top = value.wrapping_shl(zeros);
        let at = usize::try_from(top.wrapping_shr(120) & 127).ok()?;
        let (factor, entry) = self.first.get(at)?;
        // The top bit is that of one.
        let fixed =
            i128::try_from(top.wrapping_shr(127_u32.wrapping_sub(FRACTION))).ok()?;
        let mut rest = fixed.wrapping_mul(*factor).wrapping_shr(8);
        let two = self.two.wrapping_mul(doublings).wrapping_shr(TWO_GUARD);
        let mut sum = two.wrapping_add(*entry);
        for (step, entries) in &self.levels {
            let far = rest.wrapping_sub(ONE);
            let j = far.wrapping_shr(FRACTION.wrapping_sub(*step));
            let at = usize::try_from(j.wrapping_add(MIDDLE)).ok()?;
            sum = sum.wrapping_add(*entries.get(at)?);
            rest = rest.wrapping_sub(rest.wrapping_mul(j).wrapping_shr(*step));
        }
        Some(sum.wrapping_add(near_one(rest.wrapping_sub(ONE))))
    }
}

/// Minus the logarithm of `top * 2^-bits`, times `2^fraction`.
fn of_factor(top: i128, bits: u32, fraction: u32) -> Result<i128> {
    let bottom = BigInt::one() << bits;
    let factor = Bracket::quotient(&Integer::Small(top).to_big(), &bottom, PRECISION);
    let fixed = factor.ln()?.negate().at(i64::from(fraction).wrapping_neg());
    // A logarithm of at most 1 has at most 121 bits here.
    Ok(i128::try_from(&fixed.low.mantissa).unwrap_or_default())
}

/// `ln(1 + t)` by four terms of its series, t being below `2^-25` in magnitude.
fn near_one(t: i128) -> i128 {
    const HALF: u32 = 45;
    let (high, low) = (t.wrapping_shr(HALF), t & 0x1fff_ffff_ffff);
    let crossed = high.wrapping_mul(low).wrapping_mul(2);
    let square =
        high.wrapping_mul(high).wrapping_shr(26).wrapping_add(crossed.wrapping_shr(71));
    let short = square.wrapping_shr(10);
    let cube = short.wrapping_mul(t.wrapping_shr(30)).wrapping_shr(76);
    let fourth = short.wrapping_mul(short).wrapping_shr(96);
    t.wrapping_sub(square.wrapping_div(2))
        .wrapping_add(cube.wrapping_div(3))
        .wrapping_sub(fourth.wrapping_div(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the table's logarithm lies within its bound of the exact one.
    fn is_right(table: &LogarithmTable, value: u128) -> bool {
        let got = table.logarithm(value).unwrap();
        let exact = Bracket::integer(value, 200).ln().unwrap();
        let unit = |off: i128| {
            let bottom = BigInt::one() << FRACTION;
            Bracket::quotient(&(BigInt::from(got) + off), &bottom, 200)
        };
        let bound = i128::from(OFF_BY);
        let above = unit(bound).subtract(&exact);
        let below = exact.subtract(&unit(bound.wrapping_neg()));
        above.is_positive() && below.is_positive()
    }

    #[test]
    fn logarithms_lie_within_their_bound() {
        let table = LogarithmTable::new().unwrap();
        let mut value = 1_u128;
        for _ in 0..4_000 {
            assert!(is_right(&table, value), "{value}");
            assert!(is_right(&table, value >> 64 | 1), "{value}");
            assert!(is_right(&table, value >> 100 | 1), "{value}");
            // A generator of Lehmer's kind: the bits need no more than to be mixed.
            value = value.wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645) | 1;
        }
        for bit in 0..128 {
            let power = 1_u128 << bit;
            for near in [
                power,
                power | 1,
                power | power >> 7,
                power | (u128::MAX.wrapping_shr(127_u32.wrapping_sub(bit))),
            ] {
                assert!(is_right(&table, near), "{near}");
            }
        }
        assert!(table.logarithm(0).is_none());
    }
}
