//! Missing days: the weekdays of a period without an observation.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};

use crate::period::Period;

/// The days from Monday to Friday of a period that are not among the observed ones. No
/// calendar of holidays is consulted: what nobody published is missing.
pub(super) fn missing(period: Period, observed: &BTreeSet<Date>) -> Vec<Date> {
    period.days().filter(|day| !is_weekend(*day) && !observed.contains(day)).collect()
}

/// Whether the day is a Saturday or a Sunday.
pub(super) fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}
