//! `Publishers`: what every source gives for one pair and kind.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use super::{
    Quotation, Rate, When,
    conflict::{Held, conflict},
    gathered::Gathered,
};
use crate::error::Result;

/// What every source gives for one pair and kind; of one day or period they agree.
#[derive(Clone, Debug, Default)]
pub(super) struct Publishers {
    sources: BTreeMap<Arc<str>, Gathered>,
    /// What any of them gives, once there are two: asking each would take as long as there
    /// are sources.
    any: Option<Gathered>,
}

impl Publishers {
    /// Adds a rate, unless it contradicts what is held.
    pub(super) fn add(&mut self, rate: &Rate) -> Result<()> {
        let quotation = rate.quotation();
        if let Some(held) = self.at(rate.when)
            && !held.is_same_price(quotation)
        {
            return Err(conflict(rate, self.held(held, rate.when)));
        }
        if self.any.is_none() && !self.sources.contains_key(&rate.source) {
            // The second source has come.
            self.any = self.sources.values().next().cloned();
        }
        if let Some(any) = &mut self.any {
            any.keep(rate.when, quotation);
        }
        match self.sources.entry(Arc::clone(&rate.source)) {
            Entry::Occupied(mut held) => held.get_mut().keep(rate.when, quotation),
            Entry::Vacant(free) => {
                free.insert(Gathered::default()).keep(rate.when, quotation);
            }
        }
        Ok(())
    }

    /// What all that have the day or period agree on.
    pub(super) fn at(&self, when: When) -> Option<Quotation> {
        let one = self.any.as_ref().or_else(|| self.sources.values().next())?;
        one.at(when)
    }

    /// With the first source that has the day or period.
    pub(super) fn held(&self, quotation: Quotation, when: When) -> Held<'_> {
        let has = |(_, held): &(&Arc<str>, &Gathered)| held.at(when).is_some();
        let source = self.sources.iter().find(has).map_or("", |(source, _)| source);
        Held { quotation, source }
    }

    pub(super) fn into_sources(self) -> impl Iterator<Item = (Arc<str>, Gathered)> {
        self.sources.into_iter()
    }
}

impl Gathered {
    fn at(&self, when: When) -> Option<Quotation> {
        match when {
            When::Day(date) => self.on(crate::period::days_since_1970(date)),
            When::Period(period) => self.periods.get(&period).copied(),
        }
    }

    /// Of one price written twice the fuller one stays, whichever came first.
    fn keep(&mut self, when: When, quotation: Quotation) {
        let held = self.at(when);
        let quotation = held.map_or(quotation, |held| held.or_fuller(quotation));
        match when {
            When::Day(date) => {
                self.put(crate::period::days_since_1970(date), quotation);
            }
            When::Period(period) => {
                self.periods.insert(period, quotation);
            }
        }
    }
}
