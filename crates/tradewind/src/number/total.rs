//! The exact sum of any number of decimals.

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{Rational, decimal::exact, power_of_ten};
use crate::error::Result;

/// The exact sum; only a sum that does not fit is refused, however large a part of it is.
pub(crate) fn total(items: impl IntoIterator<Item = Decimal>) -> Result<Decimal> {
    let (mut unscaled, mut scale) = (BigInt::ZERO, 0_u32);
    for item in items {
        if item.scale() > scale {
            unscaled *= shift(item.scale().saturating_sub(scale));
            scale = item.scale();
        }
        unscaled += item.mantissa() * shift(scale.saturating_sub(item.scale()));
    }
    exact(&Rational::of_unscaled(unscaled, scale), scale)
}

fn shift(decimals: u32) -> BigInt {
    // A decimal has at most 28 of them.
    power_of_ten(decimals).unwrap_or(1).into()
}
