//! `Sum`: decimals added one after the other, exactly.

use rust_decimal::Decimal;

use super::{Integer, Places, Rational, Rounded, decimal::power_of_ten};
use crate::error::Result;

/// The exact sum of the decimals so far, however many and however large.
#[derive(Clone, Debug)]
pub(crate) struct Sum {
    unscaled: Integer,
    scale: u32,
}

impl Default for Sum {
    fn default() -> Self {
        Self { unscaled: Integer::ZERO, scale: 0 }
    }
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
            self.unscaled = self.at(scale);
            self.scale = scale;
        }
        let item = Self { unscaled: Integer::Small(digits), scale };
        self.unscaled = self.unscaled.plus(&item.at(self.scale));
    }

    /// The integer of so many decimals, not fewer than there are, that the sum is.
    fn at(&self, scale: u32) -> Integer {
        let more = scale.saturating_sub(self.scale);
        if more == 0 {
            return self.unscaled.clone();
        }
        // A decimal has at most 28 of them.
        self.unscaled.times(&Integer::Small(power_of_ten(more).unwrap_or(1)))
    }

    /// The most decimals of any item.
    pub(crate) fn scale(&self) -> u32 {
        self.scale
    }

    /// Whether the sum is zero.
    pub(crate) fn is_zero(&self) -> bool {
        self.unscaled.is_zero()
    }

    /// Whether the sum is below zero.
    pub(crate) fn is_negative(&self) -> bool {
        self.unscaled < Integer::ZERO
    }

    /// `self / whole`, rounded once.
    ///
    /// # Errors
    /// As [`Rational::to_decimal`]; also when the whole is zero.
    pub(crate) fn over(&self, whole: &Self, places: Places) -> Result<Rounded<Decimal>> {
        let scale = self.scale.max(whole.scale);
        self.at(scale).over(&whole.at(scale), places)
    }

    /// `(self - base) / base`, rounded once.
    ///
    /// # Errors
    /// As [`Sum::over`].
    pub(crate) fn growth_over(
        &self,
        base: &Self,
        places: Places,
    ) -> Result<Rounded<Decimal>> {
        let scale = self.scale.max(base.scale);
        let base = base.at(scale);
        self.at(scale).minus(&base).over(&base, places)
    }

    /// The sum as a fraction.
    pub(crate) fn to_rational(&self) -> Rational {
        Rational::of_unscaled(self.unscaled.to_big(), self.scale)
    }
}
