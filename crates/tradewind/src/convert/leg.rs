//! `Leg`: one published rate within a conversion.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;
use smallvec::SmallVec;

use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    number::{Factor, Rational},
    rates::{Found, Quotation, Rate, RateKind, Series, When, days::day},
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
    /// How many units of the base the price is for.
    pub units: u32,
    /// Its day.
    #[serde(serialize_with = "crate::period::date_text::serialize")]
    pub date: Date,
    /// The price, as quoted.
    #[serde(with = "crate::number::text")]
    pub value: Decimal,
}

impl LaterRate {
    /// Whether it can be the later end of a line.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRate`] when the value is not positive, or the units are zero.
    pub fn check(&self) -> Result<()> {
        let fact = if self.value <= Decimal::ZERO {
            format!("it is {}; expected a positive number", self.value)
        } else if self.units == 0 {
            "it is for 0 units of the base; expected 1 or more".to_owned()
        } else {
            return Ok(());
        };
        let message = format!("invalid later rate on {}: {fact}", self.date);
        Err(Error::new(ErrorCode::InvalidRate, message))
    }
}

impl Leg {
    /// Whether a conversion can have such a leg.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRate`] as [`Rate::check`] and [`LaterRate::check`]; when a
    ///   rate of a period or a fixed one has an age; when a later rate does not lie after
    ///   the day asked for, or belongs to a rate that no line begins with.
    pub fn check(&self) -> Result<()> {
        let Self { base, quote, units, value, when, kind, .. } = *self;
        let source = Arc::clone(&self.source);
        Rate { base, quote, units, value, when, kind, source }.check()?;
        let refuse = |fact: String| {
            let message = format!("invalid {base}/{quote} leg on {when}: {fact}");
            Err(Error::new(ErrorCode::InvalidRate, message))
        };
        let ages = kind.is_daily() && kind != RateKind::Fixed;
        if !ages && self.age_days != 0 {
            return refuse(format!(
                "a {kind} rate has an age of {} days; expected 0",
                self.age_days
            ));
        }
        let Some(later) = self.later else { return Ok(()) };
        later.check()?;
        match self.day().filter(|_| ages) {
            None => refuse(format!("no line begins with a {kind} rate")),
            Some(day) => {
                let gap = crate::period::days_between(day, later.date);
                if 0 < self.age_days && self.age_days < gap {
                    return Ok(());
                }
                refuse(format!(
                    "the day asked for is {} days after it, the later rate {gap}; expected \
                     the day between both",
                    self.age_days
                ))
            }
        }
    }

    /// What serves a day, as a leg.
    pub(super) fn observed(found: &Found<'_>) -> Self {
        let (number, quotation) = found.observation;
        Self {
            base: found.series.base,
            quote: found.series.quote,
            units: quotation.units,
            value: quotation.value,
            when: When::Day(day(number)),
            age_days: found.age,
            kind: found.series.kind,
            source: Arc::clone(&found.series.source),
            inverted: found.inverted,
            later: found.later.map(|(number, held)| LaterRate {
                units: held.units,
                date: day(number),
                value: held.value,
            }),
        }
    }

    /// The last rate of a series before a day, as a leg.
    pub(super) fn seated(
        series: &Series,
        inverted: bool,
        observation: (i32, Quotation),
        asked: i32,
    ) -> Self {
        let age = asked.saturating_sub(observation.0);
        let distance = age.unsigned_abs();
        let later = None;
        Self::observed(&Found { series, inverted, observation, later, age, distance })
    }

    /// What one unit of the currency before this leg is worth after it.
    pub(crate) fn factor(&self) -> Result<Factor> {
        let (Some(later), When::Day(earlier)) = (self.later, self.when) else {
            return Factor::quoted(self.value, self.units, self.inverted);
        };
        let gap = crate::period::days_between(earlier, later.date);
        let part = Rational::new(self.age_days.into(), gap.into())?;
        let price = |value, units| Quotation { value, units }.price();
        let start = price(self.value, self.units)?;
        let end = price(later.value, later.units)?;
        let value = &start + &((end - start.clone()) * part);
        if self.inverted {
            Ok(Rational::one().divided_by(&value)?.into())
        } else {
            Ok(value.into())
        }
    }

    /// The price with its units: `7.7123 CNY per EUR`, `20.3042 RUB per 100 KZT`; of an
    /// interpolated rate both prices, `1.2910 to 1.2935 USD per EUR`.
    pub fn quotation(&self) -> String {
        let whole = |value: String, units: u32| match units {
            1 => format!("{value} {} per {}", self.quote, self.base),
            _ => format!("{value} {} per {units} {}", self.quote, self.base),
        };
        match self.later {
            None => whole(self.value.to_string(), self.units),
            Some(later) if later.units == self.units => {
                whole(format!("{} to {}", self.value, later.value), self.units)
            }
            Some(later) => format!(
                "{} to {}",
                whole(self.value.to_string(), self.units),
                whole(later.value.to_string(), later.units)
            ),
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
