//! `Running`: the leading bits of a product, with how far the product may be above them.

use core::cmp::Ordering;

use ethnum::U256;
use rust_decimal::Decimal;

use super::{
    Places, Rounded, Rounding,
    leading::{DIGITS, Leading},
    power_of_ten,
};

/// Bits that are kept: times a factor of 97 bits, or 10^28, they stay within 256.
const KEPT: u32 = 152;

/// A product of decimals above zero: from `low * 2^exponent` to
/// `(low + 4 * factors) * 2^exponent`.
///
/// Every factor cuts less than one of the last bit, of 2^151 at least. Therefore the product
/// is below `low * (1 + 2^-151)^factors`, and that below `low + 4 * factors`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Running {
    low: U256,
    exponent: i64,
    factors: u64,
}

impl Running {
    /// The product of nothing: one.
    pub(super) const ONE: Self = Self { low: U256::ONE, exponent: 0, factors: 0 };

    /// The product with `digits * 10^-decimals`, which is above zero.
    pub(super) fn multiply(&mut self, digits: i128, decimals: u32) {
        let digits = U256::try_from(digits).unwrap_or(U256::ONE);
        let product = self.low.wrapping_mul(digits);
        let zeros = product.leading_zeros();
        let wide = product.wrapping_shl(zeros);
        let quotient = match power_of_ten(decimals) {
            Some(power) if power > 1 => {
                wide.checked_div(U256::try_from(power).unwrap_or(U256::ONE))
            }
            _ => None,
        };
        let quotient = quotient.unwrap_or(wide);
        let over = bits(quotient).saturating_sub(KEPT);
        self.low = quotient.wrapping_shr(over);
        self.exponent = self
            .exponent
            .saturating_sub(i64::from(zeros))
            .saturating_add(i64::from(over));
        self.factors = self.factors.saturating_add(1);
    }

    /// The product rounded once, if these bits say how: it being neither a decimal of 28
    /// places nor halfway between two.
    pub(super) fn value(
        &self,
        negative: bool,
        places: Places,
    ) -> Option<Rounded<Decimal>> {
        let length = i64::from(bits(self.low)).saturating_add(self.exponent);
        if let Some(scale) = places.scale {
            let leading = self.leading(scale, length)?;
            return fixed(leading, negative, places.rounding, scale);
        }
        // log10(2) is between 1233/4096 and 1234/4096: this is the number of digits before
        // the point, or one less.
        let whole = length.max(0).saturating_mul(1234) >> 12;
        let scale = i64::from(DIGITS).saturating_sub(whole);
        let scale = u32::try_from(scale).ok()?.min(DIGITS);
        self.leading(scale, length)?.round(negative, places.rounding)
    }

    /// The digits at a scale of 28 at most, if they are the same for the whole range; the
    /// product being below `2^length`.
    fn leading(&self, scale: u32, length: i64) -> Option<Leading> {
        let digits = |digits, half| {
            Some(Leading { digits, rest: Some(half), scale: i64::from(scale) })
        };
        // Less than half of the last decimal there is, which is more than 2^-95.
        if length < -96 {
            return digits(0, Ordering::Less);
        }
        let power = U256::try_from(power_of_ten(scale)?).ok()?;
        let shift = u32::try_from(self.exponent.checked_neg()?).ok()?;
        let half = U256::ONE.checked_shl(shift.checked_sub(1)?)?;
        let low = self.low.checked_mul(power)?;
        let width = U256::from(self.factors).checked_mul(U256::new(4))?;
        let high = low.checked_add(width.checked_mul(power)?)?;
        let quotient = low.checked_shr(shift)?;
        if high.checked_shr(shift)? != quotient {
            return None;
        }
        let mask = half.wrapping_sub(U256::ONE) | half;
        let (low, high) = (low & mask, high & mask);
        let quotient = i128::try_from(quotient).ok()?;
        if low >= half {
            digits(quotient, Ordering::Greater)
        } else if high <= half {
            digits(quotient, Ordering::Less)
        } else {
            None
        }
    }
}

/// The digits with all their decimals, rounded once; `None` when that fits no decimal.
fn fixed(
    leading: Leading,
    negative: bool,
    rounding: Rounding,
    scale: u32,
) -> Option<Rounded<Decimal>> {
    let odd = leading.digits % 2 == 1;
    let up = leading.rest.is_some_and(|half| rounding.increments(negative, odd, half));
    let digits = leading.digits.checked_add(i128::from(up))?;
    let digits = if negative { digits.checked_neg()? } else { digits };
    let value = Decimal::try_from_i128_with_scale(digits, scale).ok()?;
    Some(Rounded { value, exact: false })
}

fn bits(value: U256) -> u32 {
    U256::BITS.saturating_sub(value.leading_zeros())
}
