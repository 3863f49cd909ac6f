//! `Leg`: one published rate within a conversion.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;
use smallvec::SmallVec;

use crate::{
    currency::Currency,
    error::Result,
    number::{Factor, Rational},
    rates::{Found, RateKind, When, days::day},
};

/// The legs of a conversion; two need no memory of their own.
pub(super) type Legs = SmallVec<[Leg; 2]>;

/// These legs, in order.
pub(super) fn legs_of(legs: impl IntoIterator<Item = Leg>) -> Legs {
    legs.into_iter().collect()
}

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
    /// Days from the rate to the day asked for, negative for a later rate; 0 for averages
    /// and for a fixed rate in force.
    pub age_days: i32,
    /// What it is the price of.
    pub kind: RateKind,
    /// Who publishes it.
    pub source: Arc<str>,
    /// Whether the conversion divides by the rate.
    pub inverted: bool,
    /// The later of two rates where the day lies on the line between both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub later: Option<LaterRate>,
}

/// The rate to which an interpolated leg is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct LaterRate {
    /// Its day.
    #[serde(serialize_with = "crate::period::date_text::serialize")]
    pub date: Date,
    /// The price, as quoted.
    #[serde(with = "crate::number::text")]
    pub value: Decimal,
}

impl Leg {
    /// What serves a day, as a leg.
    pub(super) fn observed(found: &Found<'_>) -> Self {
        let (number, value) = found.observation;
        Self {
            base: found.series.base,
            quote: found.series.quote,
            units: found.series.units,
            value,
            when: When::Day(day(number)),
            age_days: found.age,
            kind: found.series.kind,
            source: Arc::clone(&found.series.source),
            inverted: found.inverted,
            later: found
                .later
                .map(|(number, value)| LaterRate { date: day(number), value }),
        }
    }

    /// What one unit of the currency before this leg is worth after it.
    pub(crate) fn factor(&self) -> Result<Factor> {
        let (Some(later), When::Day(earlier)) = (self.later, self.when) else {
            return Factor::quoted(self.value, self.units, self.inverted);
        };
        let gap = crate::period::days_between(earlier, later.date);
        let part = Rational::new(self.age_days.into(), gap.into())?;
        let start = Rational::from(self.value);
        let value = &start + &((Rational::from(later.value) - start.clone()) * part);
        let units = Rational::from(i64::from(self.units));
        let ratio = if self.inverted {
            units.divided_by(&value)
        } else {
            value.divided_by(&units)
        };
        Ok(ratio?.into())
    }

    /// The price with its units: `7.7123 CNY per EUR`, `20.3042 RUB per 100 KZT`; of an
    /// interpolated rate both prices, `1.2910 to 1.2935 USD per EUR`.
    pub fn quotation(&self) -> String {
        let value = match self.later {
            Some(later) => format!("{} to {}", self.value, later.value),
            None => self.value.to_string(),
        };
        if self.units == 1 {
            format!("{value} {} per {}", self.quote, self.base)
        } else {
            format!("{value} {} per {} {}", self.quote, self.units, self.base)
        }
    }

    /// The currency after this leg.
    pub(super) fn target(&self) -> Currency {
        if self.inverted { self.base } else { self.quote }
    }

    /// The day of the rate, unless it is that of a period.
    pub(super) fn day(&self) -> Option<Date> {
        match self.when {
            When::Day(date) => Some(date),
            When::Period(_) => None,
        }
    }
}
