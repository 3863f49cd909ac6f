//! Legal factors: a currency that was replaced converts by the law, not by a market.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Leg, Legs, Path, Price};
use crate::{
    currency::Currency,
    error::Result,
    period::days_since_1970,
    rates::{RateKind, When},
};

/// The legal factors that lead out of the source currency and into the target.
pub(super) struct Succession {
    /// What the source currency has become.
    pub(super) from: Currency,
    /// What the target has become.
    pub(super) to: Currency,
    before: Legs,
    after: Legs,
}

impl Succession {
    /// The factors in force on a day.
    pub(super) fn between(from: Currency, to: Currency, date: Date) -> Self {
        let (mut before, mut after) = (followed(from, date), followed(to, date));
        // Where both were replaced by one currency the way there and back cancels out.
        while let (Some(one), Some(other)) = (before.last(), after.last())
            && (one.quote, one.base) == (other.quote, other.base)
        {
            before.pop();
            after.pop();
        }
        let now = |legs: &Legs, was: Currency| legs.last().map_or(was, |leg| leg.base);
        let (from, to) = (now(&before, from), now(&after, to));
        for leg in &mut after {
            leg.inverted = false;
        }
        after.reverse();
        Self { from, to, before, after }
    }

    pub(super) fn is_none(&self) -> bool {
        self.before.is_empty() && self.after.is_empty()
    }

    /// A price between what both have become, as one between what they were.
    pub(super) fn around(self, price: Price) -> Result<Price> {
        let market = price.path != Path::Identity;
        let mut factor = price.factor.clone();
        for leg in self.before.iter().chain(&self.after) {
            factor = factor.times(&leg.factor()?);
        }
        let mut route = price.route.clone();
        for leg in self.before.iter().rev() {
            route.insert(0, leg.quote);
        }
        route.extend(self.after.iter().map(Leg::target));
        let mut legs = self.before;
        legs.extend(price.legs.iter().cloned());
        legs.extend(self.after);
        Ok(Price {
            factor,
            path: if market { Path::long(route.len()) } else { Path::Legal },
            route,
            legs,
            kind: if market { price.kind } else { RateKind::Fixed },
            ..price
        })
    }
}

/// Whether a currency had been replaced on a day, counted from 1970-01-01.
pub(super) fn is_replaced(currency: Currency, day: i32) -> bool {
    currency.succession().is_some_and(|step| days_since_1970(step.effective) <= day)
}

/// The legs from a currency to what it has become on a day.
fn followed(currency: Currency, date: Date) -> Legs {
    let mut legs = Legs::new();
    let mut here = currency;
    while let Some(step) = here.succession()
        && step.effective <= date
        && legs.len() < 8
    {
        legs.push(Leg {
            base: step.to,
            quote: step.from,
            units: 1,
            value: step.factor,
            when: When::Day(step.effective),
            age_days: 0,
            kind: RateKind::Fixed,
            source: Arc::from(step.source),
            inverted: true,
            later: None,
        });
        here = step.to;
    }
    legs
}
