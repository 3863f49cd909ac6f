//! The end of a period: the published rate, or that of the last day.

use super::published::of_kind;
use crate::{
    convert::{
        ConvertOptions, Price, legs_of,
        path::{Way, route},
    },
    currency::Currency,
    error::Result,
    period::{Period, days_since_1970},
    rates::{LookupPolicy, Question, RateKind, RateTable, When},
};

/// The price at the end of a period.
pub(super) fn end_of_period(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    way: Way,
    options: &ConvertOptions,
) -> Result<Price> {
    let published = match way {
        Way::Through(_) => None,
        Way::Best | Way::Direct => of_kind(table, from, to, period, RateKind::PeriodEnd),
    };
    let legs = if let Some((_, leg)) = published {
        legs_of([leg])
    } else {
        // A rate from before the period says nothing of its end.
        let within = period.day_count().saturating_sub(1).unsigned_abs();
        let question = Question {
            day: days_since_1970(period.last_day()),
            policy: LookupPolicy::Previous,
            max_age: options.max_age_days.min(within),
            whole_period: within < options.max_age_days,
        };
        route(table, from, to, question, way)?
    };
    let price = Price::of_legs(from, legs, When::Period(period), options)?;
    Ok(Price { kind: RateKind::PeriodEnd, policy: LookupPolicy::Previous, ..price })
}
