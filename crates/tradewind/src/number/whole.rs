//! `Whole`: the four widths of integer that exact arithmetic climbs through.

use core::cmp::Ordering;

use ethnum::I256;
use num_bigint::BigInt;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// An integer of some width; every operation that can leave the width says so.
pub(super) trait Whole: Clone + Ord {
    /// `None` when the width is too narrow.
    fn from_i128(value: i128) -> Option<Self>;
    fn to_i128(&self) -> Option<i128>;
    fn times(&self, other: &Self) -> Option<Self>;
    fn plus(&self, other: &Self) -> Option<Self>;
    fn power_of_ten(exponent: u32) -> Option<Self>;
    /// Quotient and remainder, truncated towards zero; `None` for a zero divisor.
    fn divide(&self, divisor: &Self) -> Option<(Self, Self)>;
    fn magnitude(&self) -> Option<Self>;
    fn is_negative(&self) -> bool;
    fn is_zero(&self) -> bool;
    fn is_odd(&self) -> bool;
    fn plus_one(&self) -> Option<Self>;
    /// At least the number of decimal digits, at most one more.
    fn digits_bound(&self) -> u32;

    /// Compares twice a remainder with its divisor, without doubling out of the width.
    fn half(remainder: &Self, divisor: &Self) -> Option<Ordering>;
}

/// log10(2) is between 1233/4096 and 1234/4096, so this is the digit count or one more.
fn digits_of_bits(bits: u64) -> u32 {
    let digits = bits.saturating_mul(1234) >> 12;
    u32::try_from(digits).unwrap_or(u32::MAX).saturating_add(1)
}

macro_rules! fixed_width {
    ($type:ty, $zero:expr, $one:expr, $power:path, $divide:path, $from:expr, $to:expr) => {
        impl Whole for $type {
            fn from_i128(value: i128) -> Option<Self> {
                $from(value)
            }
            fn to_i128(&self) -> Option<i128> {
                $to(*self)
            }
            fn times(&self, other: &Self) -> Option<Self> {
                self.checked_mul(*other)
            }
            fn plus(&self, other: &Self) -> Option<Self> {
                self.checked_add(*other)
            }
            fn power_of_ten(exponent: u32) -> Option<Self> {
                $power(exponent)
            }
            fn divide(&self, divisor: &Self) -> Option<(Self, Self)> {
                $divide(*self, *divisor)
            }
            fn magnitude(&self) -> Option<Self> {
                self.checked_abs()
            }
            fn is_negative(&self) -> bool {
                *self < $zero
            }
            fn is_zero(&self) -> bool {
                *self == $zero
            }
            fn is_odd(&self) -> bool {
                *self & $one == $one
            }
            fn plus_one(&self) -> Option<Self> {
                self.checked_add($one)
            }
            fn digits_bound(&self) -> u32 {
                let zeros = self.unsigned_abs().leading_zeros();
                digits_of_bits(u64::from(<$type>::BITS.saturating_sub(zeros)))
            }
            fn half(remainder: &Self, divisor: &Self) -> Option<Ordering> {
                // remainder < divisor, so the difference cannot leave the width.
                Some(remainder.cmp(&divisor.checked_sub(*remainder)?))
            }
        }
    };
}

fixed_width!(
    i64,
    0,
    1,
    narrow_power,
    narrow_divide,
    |value: i128| i64::try_from(value).ok(),
    |value: i64| Some(i128::from(value))
);
fixed_width!(i128, 0, 1, power, divide, Some, Some);
fixed_width!(
    I256,
    I256::ZERO,
    I256::ONE,
    wide_power,
    wide_divide,
    |value: i128| Some(I256::new(value)),
    |value: I256| { i128::try_from(value).ok() }
);

/// The powers of ten of 128 bits, since every conversion needs one.
#[expect(
    clippy::indexing_slicing,
    reason = "evaluated by the compiler, which refuses an index or a product out of range"
)]
const POWERS: [i128; 39] = {
    let mut powers = [1; 39];
    let mut next = 1_usize;
    while next < powers.len() {
        powers[next] = powers[next - 1] * 10;
        next += 1;
    }
    powers
};

fn power(exponent: u32) -> Option<i128> {
    POWERS.get(usize::try_from(exponent).ok()?).copied()
}

/// Two 64-bit operands divide several times faster than two of 128 bits.
fn divide(dividend: i128, divisor: i128) -> Option<(i128, i128)> {
    if let (Ok(short), Ok(by)) = (u64::try_from(dividend), u64::try_from(divisor)) {
        let quotient = short.checked_div(by)?;
        return Some((i128::from(quotient), i128::from(short.checked_rem(by)?)));
    }
    let quotient = dividend.checked_div(divisor)?;
    // The product cannot leave the width: it is at most the dividend.
    Some((quotient, dividend.wrapping_sub(quotient.wrapping_mul(divisor))))
}

fn narrow_power(exponent: u32) -> Option<i64> {
    i64::try_from(power(exponent)?).ok()
}

fn narrow_divide(dividend: i64, divisor: i64) -> Option<(i64, i64)> {
    Some((dividend.checked_div(divisor)?, dividend.checked_rem(divisor)?))
}

fn wide_power(exponent: u32) -> Option<I256> {
    let low = exponent.min(38);
    let power = I256::new(power(low)?);
    // Past 10^76 no 256 bits hold it: there are no powers beyond the table for two.
    let rest = exponent.saturating_sub(low);
    if rest == 0 { Some(power) } else { power.checked_mul(I256::new(self::power(rest)?)) }
}

fn wide_divide(dividend: I256, divisor: I256) -> Option<(I256, I256)> {
    Some((dividend.checked_div(divisor)?, dividend.checked_rem(divisor)?))
}

impl Whole for BigInt {
    fn from_i128(value: i128) -> Option<Self> {
        Some(Self::from(value))
    }
    fn to_i128(&self) -> Option<i128> {
        ToPrimitive::to_i128(self)
    }
    fn times(&self, other: &Self) -> Option<Self> {
        Some(self * other)
    }
    fn plus(&self, other: &Self) -> Option<Self> {
        Some(self + other)
    }
    fn power_of_ten(exponent: u32) -> Option<Self> {
        Some(Self::from(10).pow(exponent))
    }
    fn divide(&self, divisor: &Self) -> Option<(Self, Self)> {
        (!Zero::is_zero(divisor)).then(|| (self / divisor, self % divisor))
    }
    fn magnitude(&self) -> Option<Self> {
        Some(self.abs())
    }
    fn is_negative(&self) -> bool {
        Signed::is_negative(self)
    }
    fn is_zero(&self) -> bool {
        Zero::is_zero(self)
    }
    fn is_odd(&self) -> bool {
        self.bit(0)
    }
    fn plus_one(&self) -> Option<Self> {
        Some(self + Self::one())
    }
    fn digits_bound(&self) -> u32 {
        digits_of_bits(self.bits())
    }
    fn half(remainder: &Self, divisor: &Self) -> Option<Ordering> {
        Some(remainder.cmp(&(divisor - remainder)))
    }
}
