//! `Series`: the observations of one pair, kind and source.

use std::{collections::BTreeMap, sync::Arc};

use super::{Quotation, RateKind, days::Days};
use crate::{currency::Currency, period::Period};

/// The observations of one pair, kind and source, in order of time.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    pub(crate) base: Currency,
    pub(crate) quote: Currency,
    pub(crate) kind: RateKind,
    pub(crate) source: Arc<str>,
    /// 0 is the most preferred table.
    pub(crate) rank: u32,
    /// Shared by every table that holds the series.
    pub(crate) days: Arc<Days>,
    pub(crate) periods: Arc<BTreeMap<Period, Quotation>>,
}

impl Series {
    /// What is observed, and by whom.
    pub(super) fn subject(&self) -> (Currency, Currency, RateKind, &str) {
        (self.base, self.quote, self.kind, &self.source)
    }

    /// What this series observes and the other does not; they do not contradict.
    pub(super) fn without(mut self, other: &Self) -> Self {
        if self.days.iter().any(|(day, _)| other.days.get(day).is_some()) {
            let left = self.days.iter().filter(|(day, _)| other.days.get(*day).is_none());
            self.days = Arc::new(left.collect());
        }
        if self.periods.keys().any(|period| other.periods.contains_key(period)) {
            let left =
                self.periods.iter().filter(|(p, _)| !other.periods.contains_key(p));
            self.periods = Arc::new(left.map(|(p, value)| (*p, *value)).collect());
        }
        self
    }
}
