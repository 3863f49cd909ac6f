//! `Sum`: decimals added one after the other, exactly.

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::{Rational, decimal::power_of_ten};

/// The exact sum of the decimals so far, however many and however large.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sum {
    unscaled: BigInt,
    scale: u32,
}

impl Sum {
    /// The sum with one more decimal in it.
    pub(crate) fn add(&mut self, item: Decimal) {
        self.add_unscaled(item.mantissa(), item.scale());
    }

    /// The sum with one decimal less in it.
    pub(crate) fn subtract(&mut self, item: Decimal) {
        self.add_unscaled(item.mantissa().saturating_neg(), item.scale());
    }

    fn add_unscaled(&mut self, digits: i128, scale: u32) {
        if scale > self.scale {
            self.unscaled *= shift(scale.saturating_sub(self.scale));
            self.scale = scale;
        }
        if scale == self.scale {
            self.unscaled += digits;
        } else {
            self.unscaled += digits * shift(self.scale.saturating_sub(scale));
        }
    }

    /// The most decimals of any item.
    pub(crate) fn scale(&self) -> u32 {
        self.scale
    }

    /// The sum as a fraction.
    pub(crate) fn to_rational(&self) -> Rational {
        Rational::of_unscaled(self.unscaled.clone(), self.scale)
    }
}

fn shift(decimals: u32) -> BigInt {
    // A decimal has at most 28 of them.
    power_of_ten(decimals).unwrap_or(1).into()
}
