//! Powers of two or three beside a fraction, so that a logarithm needs few terms.

use num_bigint::{BigInt, Sign};

use super::logarithm::hyperbolic_of_inverse;

/// The logarithm of two, rounded down, times `2^544`, from its lowest 32 bits up.
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

/// The logarithm of three, rounded down, times `2^543`, from its lowest 32 bits up.
const LN_THREE: [u32; 17] = [
    0x4368_4a71,
    0x8812_6332,
    0xe79b_ec78,
    0x8f53_de50,
    0xb12e_0a83,
    0x81cd_476a,
    0x2838_fb99,
    0x0663_4c28,
    0x554b_c169,
    0x28a4_9ac6,
    0x1ecb_f775,
    0xdbf0_46f8,
    0xdf0a_216c,
    0x829d_be5a,
    0x520c_c6aa,
    0x6818_54bb,
    0x8c9f_53d5,
];

/// The bits of the logarithms that are written down.
const TWO_BITS: u64 = 544;
const THREE_BITS: u64 = 543;

/// Bits below the width, for what a series loses.
const GUARD: u64 = 24;

/// For a fraction from `(128 + i) / 256` on: the power of three by which it is divided.
///
/// With the power of two in [`TWOS`] all of them come within 2.1 percent of one.
const THREES: [i8; 128] = [
    0, 12, 12, -17, -17, -17, -5, -5, 7, 7, 19, 19, -10, -10, -10, 2, 2, 14, 14, 14, -15,
    -15, -15, -3, -3, 9, 9, 9, 9, -8, -8, -8, -8, 4, 4, 16, 16, 16, -13, -13, -13, -13,
    -1, -1, 11, 11, 11, -18, -18, -18, -18, -6, -6, 6, 6, 18, 18, 18, 18, -11, -11, -11,
    -11, 1, 1, 13, 13, 13, 13, -16, -16, -16, -16, -4, -4, -4, 8, 8, 8, 8, 8, -9, -9, -9,
    -9, -9, -9, 3, 3, 15, 15, 15, 15, 15, -14, -14, -14, -14, -2, -2, -2, 10, 10, 10, 10,
    10, -19, -19, -19, -19, -7, -7, -7, 5, 5, 5, 5, 17, 17, 17, 17, -12, -12, -12, -12,
    -12, 0, 0,
];

/// For the same fractions: the power of two by which they are divided besides.
const TWOS: [i8; 128] = [
    -1, -20, -20, 26, 26, 26, 7, 7, -12, -12, -31, -31, 15, 15, 15, -4, -4, -23, -23,
    -23, 23, 23, 23, 4, 4, -15, -15, -15, -15, 12, 12, 12, 12, -7, -7, -26, -26, -26, 20,
    20, 20, 20, 1, 1, -18, -18, -18, 28, 28, 28, 28, 9, 9, -10, -10, -29, -29, -29, -29,
    17, 17, 17, 17, -2, -2, -21, -21, -21, -21, 25, 25, 25, 25, 6, 6, 6, -13, -13, -13,
    -13, -13, 14, 14, 14, 14, 14, 14, -5, -5, -24, -24, -24, -24, -24, 22, 22, 22, 22, 3,
    3, 3, -16, -16, -16, -16, -16, 30, 30, 30, 30, 11, 11, 11, -8, -8, -8, -8, -27, -27,
    -27, -27, 19, 19, 19, 19, 19, 0, 0,
];

/// The powers of three and of two that a fraction from one half to one is near.
///
/// `part` is the fraction in 256ths, rounded down: 128 to 255.
pub(super) fn powers(part: u32) -> (i32, i32) {
    let at = usize::try_from(part.saturating_sub(128)).unwrap_or(0);
    let power = |table: &[i8; 128]| table.get(at).copied().map_or(0, i32::from);
    (power(&THREES), power(&TWOS))
}

/// `ln(2) * 2^width`, off by one at most.
pub(super) fn ln_two(width: u64) -> BigInt {
    if width <= TWO_BITS {
        return BigInt::from_slice(Sign::Plus, &LN_TWO) >> TWO_BITS.saturating_sub(width);
    }
    // Størmer: ln 2 = 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749).
    let wide = width.saturating_add(GUARD);
    let parts = [(18, 26), (-2, 4801), (8, 8749)]
        .map(|(factor, inverse)| hyperbolic_of_inverse(inverse, wide) * factor);
    parts.into_iter().sum::<BigInt>() >> GUARD
}

/// `ln(3) * 2^width`, off by one at most.
pub(super) fn ln_three(width: u64) -> BigInt {
    if width <= THREE_BITS {
        return BigInt::from_slice(Sign::Plus, &LN_THREE)
            >> THREE_BITS.saturating_sub(width);
    }
    // ln 3 = ln 2 + 2 atanh(1/5).
    let wide = width.saturating_add(GUARD);
    (ln_two(wide) + hyperbolic_of_inverse(5, wide) * 2) >> GUARD
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_logarithms_are_those_of_the_series() {
        assert_eq!(ln_two(TWO_BITS + 1) >> 1_u32, ln_two(TWO_BITS));
        assert_eq!(ln_three(THREE_BITS + 2) >> 2_u32, ln_three(THREE_BITS));
    }

    #[test]
    fn every_fraction_comes_near_one() {
        for edge in 128..=256_u32 {
            for part in [edge.saturating_sub(1).max(128), edge.min(255)] {
                let (three, two) = powers(part);
                let power = f64::from(edge) / 256.0;
                let near = power / 3_f64.powi(three) / 2_f64.powi(two);
                assert!((near - 1.0).abs() < 0.0212, "{edge}/256 by row {part}: {near}");
            }
        }
    }
}
