//! `Leg`: one published rate within a conversion.

use std::sync::Arc;

use rust_decimal::Decimal;
use serde::Serialize;

use crate::{
    currency::Currency,
    error::Result,
    number::Rational,
    rates::{RateKind, When},
};

/// One published rate within a conversion, as quoted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Leg {
    /// The currency that is priced.
    pub base: Currency,
    /// The currency of the price.
    pub quote: Currency,
    /// How many units of the base the price is for.
    pub units: u32,
    /// The price, as quoted.
    #[serde(with = "crate::number::text")]
    pub value: Decimal,
    /// The day or period of the rate.
    pub when: When,
    /// Days from the rate to the day asked for; 0 for averages.
    pub age_days: u32,
    /// What the rate is the price of.
    pub kind: RateKind,
    /// Who publishes it.
    pub source: Arc<str>,
    /// Whether the conversion divides by the rate.
    pub inverted: bool,
}

impl Leg {
    /// What one unit of the currency before this leg is worth after it.
    pub(crate) fn factor(&self) -> Result<Rational> {
        let value = Rational::from(self.value);
        let units = Rational::from(i64::from(self.units));
        if self.inverted { units.divided_by(&value) } else { value.divided_by(&units) }
    }

    /// The price with its units: `7.7123 CNY per EUR`, `96.2378 RUB per 100 KZT`.
    pub fn quotation(&self) -> String {
        if self.units == 1 {
            format!("{} {} per {}", self.value, self.quote, self.base)
        } else {
            format!("{} {} per {} {}", self.value, self.quote, self.units, self.base)
        }
    }
}
