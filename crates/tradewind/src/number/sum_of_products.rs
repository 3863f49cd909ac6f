//! The exact sum of products of two decimals each.

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{Rational, power_of_ten};

/// `Σ left × right`, over one common scale: no fraction is reduced on the way.
pub(crate) fn sum_of_products(
    pairs: impl IntoIterator<Item = (Decimal, Decimal)>,
) -> Rational {
    let (mut unscaled, mut scale) = (BigInt::ZERO, 0_u32);
    for (left, right) in pairs {
        let digits = left.scale().saturating_add(right.scale());
        let product = left.mantissa().checked_mul(right.mantissa()).map_or_else(
            || BigInt::from(left.mantissa()) * right.mantissa(),
            BigInt::from,
        );
        if digits > scale {
            unscaled *= shift(digits.saturating_sub(scale));
            scale = digits;
        }
        unscaled += match scale.saturating_sub(digits) {
            0 => product,
            more => product * shift(more),
        };
    }
    Rational::of_unscaled(unscaled, scale)
}

fn shift(decimals: u32) -> BigInt {
    power_of_ten(decimals).map_or_else(|| BigInt::from(10).pow(decimals), BigInt::from)
}
