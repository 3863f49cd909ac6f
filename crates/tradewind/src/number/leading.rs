//! `Leading`: the first digits of a number, with what is known of the rest.

use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::{Rounded, Rounding, power_of_ten};

/// Significant digits of a result for which no number of decimals was asked.
pub(super) const DIGITS: u32 = 28;

/// The magnitude `digits * 10^-scale`, and a rest below one of the last digit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leading {
    pub(super) digits: i128,
    /// How the rest compares with half of the last digit; `None` where there is none.
    pub(super) rest: Option<Ordering>,
    pub(super) scale: i64,
}

impl Leading {
    /// With 28 significant digits at most, rounded once; without zeros that mean nothing.
    ///
    /// `None` when that fits no decimal.
    pub(super) fn round(
        self,
        negative: bool,
        rounding: Rounding,
    ) -> Option<Rounded<Decimal>> {
        let limit = power_of_ten(DIGITS)?;
        // An estimate is at most four digits too high.
        let fits = |more: &u32| {
            power_of_ten(DIGITS.saturating_add(*more))
                .is_some_and(|end| self.digits < end)
        };
        let mut cut = self.without((0..=4).find(fits)?)?;
        let exact = cut.rest.is_none();
        let up = |half| rounding.increments(negative, cut.digits % 2 == 1, half);
        if cut.rest.is_some_and(up) {
            cut.digits = cut.digits.checked_add(1)?;
            if cut.digits == limit {
                cut = cut.without(1)?;
            }
        }
        let (digits, scale) =
            if exact { stripped(cut.digits, cut.scale) } else { (cut.digits, cut.scale) };
        let value = decimal(digits, scale, negative)?;
        Some(Rounded { value, exact })
    }

    /// Without so many of the last digits, which join the rest.
    fn without(self, digits: u32) -> Option<Self> {
        if digits == 0 {
            return Some(self);
        }
        let power = power_of_ten(digits)?;
        let (kept, cut) = (self.digits.div_euclid(power), self.digits.rem_euclid(power));
        let rest = if cut == 0 && self.rest.is_none() {
            None
        } else {
            let half = cut.cmp(&power.div_euclid(2));
            let more = self.rest.map_or(Ordering::Equal, |_| Ordering::Greater);
            Some(half.then(more))
        };
        let scale = self.scale.saturating_sub(i64::from(digits));
        Some(Self { digits: kept, rest, scale })
    }
}

/// `digits * 10^exponent` as the decimal that it is, of 28 significant digits at most.
pub(super) fn exact(digits: i128, exponent: i32) -> Option<Decimal> {
    let sound = digits.checked_abs()? < power_of_ten(DIGITS)?;
    if !sound || !(-28..=0).contains(&exponent) {
        return None;
    }
    let scale = i64::from(exponent).saturating_neg();
    let (digits, scale) = stripped(digits, scale);
    decimal(digits, scale, false)
}

/// Without the last decimals as long as they are zero.
fn stripped(mut digits: i128, mut scale: i64) -> (i128, i64) {
    if digits == 0 {
        return (0, 0);
    }
    for zeros in [16_u32, 8, 4, 2, 1] {
        // What has n zeros at its end has n in binary, too, which is cheap to see.
        if digits.trailing_zeros() < zeros || scale < i64::from(zeros) {
            continue;
        }
        let power = power_of_ten(zeros).unwrap_or(1);
        let shorter = digits.div_euclid(power);
        if shorter.checked_mul(power) == Some(digits) {
            digits = shorter;
            scale = scale.saturating_sub(i64::from(zeros));
        }
    }
    (digits, scale)
}

fn decimal(digits: i128, scale: i64, negative: bool) -> Option<Decimal> {
    let signed = if negative { digits.checked_neg()? } else { digits };
    let power = u32::try_from(scale.saturating_neg()).unwrap_or(0);
    let signed = signed.checked_mul(power_of_ten(power)?)?;
    let scale = u32::try_from(scale).unwrap_or(0);
    Decimal::try_from_i128_with_scale(signed, scale).ok()
}
