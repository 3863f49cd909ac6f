//! `Series`: the observations of one pair, kind and source.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::RateKind;
use crate::{currency::Currency, period::Period};

/// The observations of one pair, kind and source, in order of time.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    pub(crate) base: Currency,
    pub(crate) quote: Currency,
    pub(crate) units: u32,
    pub(crate) kind: RateKind,
    pub(crate) source: Arc<str>,
    /// 0 is the most preferred table.
    pub(crate) rank: u32,
    /// Shared by every table that holds the series.
    pub(crate) days: Arc<[(Date, Decimal)]>,
    pub(crate) periods: Arc<BTreeMap<Period, Decimal>>,
}

impl Series {
    /// What is observed, and by whom; the units may differ.
    pub(super) fn subject(&self) -> (Currency, Currency, RateKind, &str) {
        (self.base, self.quote, self.kind, &self.source)
    }

    /// Whether both hold observations of the same thing by the same source.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.base == other.base
            && self.quote == other.quote
            && self.units == other.units
            && self.kind == other.kind
            && self.source == other.source
    }

    /// What this series observes and the other does not; they do not contradict.
    pub(super) fn without(mut self, other: &Self) -> Self {
        let held = |day: &Date| other.days.binary_search_by(|(d, _)| d.cmp(day)).is_ok();
        if self.days.iter().any(|(day, _)| held(day)) {
            self.days = self.days.iter().filter(|(day, _)| !held(day)).copied().collect();
        }
        if self.periods.keys().any(|period| other.periods.contains_key(period)) {
            let left =
                self.periods.iter().filter(|(p, _)| !other.periods.contains_key(p));
            self.periods = Arc::new(left.map(|(p, value)| (*p, *value)).collect());
        }
        self
    }

    /// The last observation at or before the date, and the first after it.
    pub(super) fn around(&self, date: Date) -> [Option<&(Date, Decimal)>; 2] {
        let index = self.days.partition_point(|(day, _)| *day <= date);
        let before = index.checked_sub(1).and_then(|i| self.days.get(i));
        [before, self.days.get(index)]
    }

    /// The observations of the days of a period.
    pub(crate) fn within(&self, period: Period) -> &[(Date, Decimal)] {
        let from = self.days.partition_point(|(day, _)| *day < period.first_day());
        let to = self.days.partition_point(|(day, _)| *day <= period.last_day());
        self.days.get(from..to).unwrap_or(&[])
    }
}
