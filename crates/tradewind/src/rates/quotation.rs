//! `Quotation`: a price, and for how many units of the base it is.

use rust_decimal::Decimal;

use crate::{error::Result, number::Rational};

/// A price, and for how many units of the base it is. A publisher may change the units
/// within one series.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quotation {
    pub(crate) value: Decimal,
    pub(crate) units: u32,
}

impl Quotation {
    /// Whether two quotations are one price: 20 for 100 is 0.2 for 1.
    pub(super) fn is_same_price(self, other: Self) -> bool {
        if self.units == other.units {
            return self.value == other.value;
        }
        let product =
            |value, units| Rational::from(value) * Rational::from(i64::from(units));
        product(self.value, other.units) == product(other.value, self.units)
    }

    /// Of one price written twice the one for fewer units stays, then the one with more
    /// decimals, whichever came first.
    pub(super) fn or_fuller(self, other: Self) -> Self {
        let order = |one: Self| (one.units, core::cmp::Reverse(one.value.scale()));
        if order(other) < order(self) { other } else { self }
    }

    /// The price of one unit.
    pub(crate) fn price(self) -> Result<Rational> {
        Rational::from(self.value).divided_by(&Rational::from(i64::from(self.units)))
    }
}
