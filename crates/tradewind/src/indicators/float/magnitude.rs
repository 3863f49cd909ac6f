//! `Magnitude`: a positive number whose exponent has no bounds.

use core::f64::consts::LN_2;

/// The bits of a fraction, below those of the exponent.
const FRACTION_BITS: u32 = 52;
/// The exponent of a double that lies in 1 to 2, as it stands in the bits.
const BIAS: i32 = 1023;
/// Brings a number that is too small for its own exponent among the normal ones.
const LIFT: i32 = 64;

/// `mantissa · 2^exponent`, the mantissa being 1 or more and below 2 after `of`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Magnitude {
    mantissa: f64,
    exponent: i32,
}

/// A power of two whose exponent a double holds.
fn power_of_two(exponent: i32) -> f64 {
    let biased = exponent.saturating_add(BIAS).clamp(1, 2 * BIAS);
    f64::from_bits(u64::from(biased.unsigned_abs()) << FRACTION_BITS)
}

impl Magnitude {
    /// Of a number that is finite and above zero, without loss.
    pub(super) fn of(value: f64) -> Self {
        let lift = if value < f64::MIN_POSITIVE { LIFT } else { 0 };
        let value = value * power_of_two(lift);
        let biased = value.to_bits() >> FRACTION_BITS;
        let exponent = i32::try_from(biased).unwrap_or(BIAS).saturating_sub(BIAS);
        // In two steps: the power of the largest exponents has no inverse of its own.
        let half = exponent.wrapping_div(2);
        let other = exponent.saturating_sub(half);
        let mantissa = value * power_of_two(half.saturating_neg());
        Self {
            mantissa: mantissa * power_of_two(other.saturating_neg()),
            exponent: exponent.saturating_sub(lift),
        }
    }

    /// One rounding.
    pub(super) fn over(self, other: Self) -> Self {
        Self {
            mantissa: self.mantissa / other.mantissa,
            exponent: self.exponent.saturating_sub(other.exponent),
        }
    }

    /// The number as a double: infinite where it is too large, rounded once more where it
    /// is too small for a normal one.
    pub(super) fn value(self) -> f64 {
        let mut value = self.mantissa;
        let mut left = self.exponent.clamp(-4 * BIAS, 4 * BIAS);
        // Downwards at most once among numbers that are not normal, so that none of the
        // steps but the last rounds.
        while left < 1 - BIAS {
            let step = left.saturating_add(BIAS.saturating_sub(1)).max(1 - BIAS);
            value *= power_of_two(step);
            left = left.saturating_sub(step);
        }
        while left > BIAS {
            value *= power_of_two(BIAS);
            left = left.saturating_sub(BIAS);
        }
        value * power_of_two(left)
    }

    /// The natural logarithm.
    pub(super) fn ln(self) -> f64 {
        f64::from(self.exponent).mul_add(LN_2, self.mantissa.ln())
    }
}

#[cfg(test)]
mod tests {
    use super::Magnitude;

    #[test]
    fn every_number_comes_back() {
        let mut bits = 1_u64;
        while bits < f64::INFINITY.to_bits() {
            for value in [f64::from_bits(bits), f64::from_bits(bits ^ 0xF_FFFF_FFFF_FFFF)]
            {
                assert_eq!(Magnitude::of(value).value().to_bits(), value.to_bits());
                let mantissa = Magnitude::of(value).mantissa;
                assert!((1.0..2.0).contains(&mantissa), "{value:e}: {mantissa}");
            }
            bits = bits.saturating_mul(3);
        }
    }

    #[test]
    fn quotients_may_pass_the_bounds_of_a_double() {
        let (large, small) = (Magnitude::of(1e308), Magnitude::of(1e-308));
        assert!(large.over(small).value().is_infinite());
        assert!(small.over(large).value().abs() < f64::MIN_POSITIVE);
        let one = large.over(small).over(large).over(Magnitude::of(1e308));
        assert!((one.value() - 1.0).abs() < 1e-15);
        assert!((large.over(small).ln() - 616.0 * 10_f64.ln()).abs() < 1e-12);
    }
}
