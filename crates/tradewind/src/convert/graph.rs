//! Graph: routes of any number of legs, where a short one leaves something to wish for.

use std::collections::{BTreeMap, BTreeSet};

use super::{legal, path::Candidate};
use crate::{
    currency::Currency,
    rates::{Found, Miss, Question, RateTable},
};

/// Whether no longer route can have better tables or nearer rates than this one: every
/// route leaves one currency and reaches the other by a pair of theirs.
pub(super) fn cannot_be_better(
    table: &RateTable,
    from: Currency,
    to: Currency,
    question: Question,
    short: &Candidate<'_>,
) -> bool {
    let (rank, distance) = (short.rank(), short.distance());
    if (rank, distance) == (0, 0) {
        return true;
    }
    let mut ends = [from, to];
    // The currency with fewer partners is the cheaper one to ask.
    if table.neighbours(to).len() < table.neighbours(from).len() {
        ends.swap(0, 1);
    }
    ends.into_iter().any(|end| {
        let around = || {
            table
                .neighbours(end)
                .filter_map(|other| table.observed(end, other, question).ok())
        };
        around().map(|found| found.series.rank).min() == Some(rank)
            && around()
                .filter(|found| found.series.rank <= rank)
                .map(|found| found.distance)
                .min()
                == Some(distance)
    })
}

/// The best route of any length; the short one where it is the best.
pub(super) fn longer<'a>(
    table: &'a RateTable,
    from: Currency,
    to: Currency,
    question: Question,
    short: Option<Candidate<'a>>,
    nearest: Miss,
) -> Result<Candidate<'a>, Miss> {
    let graph = Graph::reached(table, from, to, question);
    let Some((rank, distance)) = graph.bottleneck(from, to) else {
        let linked = graph.linked.contains(&to);
        return Err(match nearest {
            Miss::NoSeries { .. } if linked => Miss::NoRoute { from, to },
            Miss::NoSeries { .. }
            | Miss::PeriodsOnly { .. }
            | Miss::NoRoute { .. }
            | Miss::Series { .. } => nearest,
        });
    };
    match short {
        Some(short) if (short.rank(), short.distance()) == (rank, distance) => Ok(short),
        _ => graph.fewest_legs(from, to, rank, distance).ok_or(nearest),
    }
}

/// The observations that serve a day, from every currency that can be reached.
struct Graph<'a> {
    edges: BTreeMap<Currency, Vec<(Currency, Found<'a>)>>,
    /// Every currency that series link to the first, whatever the day.
    linked: BTreeSet<Currency>,
}

impl<'a> Graph<'a> {
    fn reached(
        table: &'a RateTable,
        from: Currency,
        to: Currency,
        question: Question,
    ) -> Self {
        let mut graph = Self { edges: BTreeMap::new(), linked: BTreeSet::from([from]) };
        let mut open = vec![from];
        while let Some(here) = open.pop() {
            let mut edges = Vec::new();
            for there in table.neighbours(here) {
                if there != to && legal::is_replaced(there, question.day) {
                    continue;
                }
                if let Ok(found) = table.observed(here, there, question) {
                    edges.push((there, found));
                }
                if graph.linked.insert(there) {
                    open.push(there);
                }
            }
            graph.edges.insert(here, edges);
        }
        graph
    }

    /// The least rank by which the target is reached at all, and with it the least
    /// distance of the farthest leg.
    fn bottleneck(&self, from: Currency, to: Currency) -> Option<(u32, u32)> {
        let all = || self.edges.values().flatten().map(|(_, found)| found);
        let ranks: BTreeSet<u32> = all().map(|found| found.series.rank).collect();
        let rank = ranks
            .into_iter()
            .find(|rank| self.is_reached(from, to, |found| found.series.rank <= *rank))?;
        let within = |found: &Found<'_>| found.series.rank <= rank;
        let distances: BTreeSet<u32> =
            all().filter(|found| within(found)).map(|found| found.distance).collect();
        let distance = distances.into_iter().find(|distance| {
            self.is_reached(from, to, |found| {
                within(found) && found.distance <= *distance
            })
        })?;
        Some((rank, distance))
    }

    fn is_reached(
        &self,
        from: Currency,
        to: Currency,
        allowed: impl Fn(&Found<'_>) -> bool,
    ) -> bool {
        let mut seen = BTreeSet::from([from]);
        let mut open = vec![from];
        while let Some(here) = open.pop() {
            if here == to {
                return true;
            }
            for (there, found) in self.edges.get(&here).into_iter().flatten() {
                if allowed(found) && seen.insert(*there) {
                    open.push(*there);
                }
            }
        }
        false
    }

    /// Of the routes within both limits the one with the fewest legs, then the fewest
    /// inverted, then the first in order of the codes.
    fn fewest_legs(
        &self,
        from: Currency,
        to: Currency,
        rank: u32,
        distance: u32,
    ) -> Option<Candidate<'a>> {
        let mut seen = BTreeSet::from([from]);
        let mut layer = BTreeMap::from([(from, Route::default())]);
        while !layer.is_empty() {
            let mut next: BTreeMap<Currency, Route<'a>> = BTreeMap::new();
            for (here, route) in &layer {
                for (there, found) in self.edges.get(here).into_iter().flatten() {
                    let allowed = found.series.rank <= rank && found.distance <= distance;
                    if !allowed || seen.contains(there) {
                        continue;
                    }
                    let longer = route.with(*there, *found);
                    if next.get(there).is_none_or(|held| longer.order() < held.order()) {
                        next.insert(*there, longer);
                    }
                }
            }
            if let Some(route) = next.remove(&to) {
                return Some(Candidate { found: route.found.into() });
            }
            seen.extend(next.keys());
            layer = next;
        }
        None
    }
}

/// A route on its way to the target.
#[derive(Clone, Default)]
struct Route<'a> {
    inverted: usize,
    codes: Vec<Currency>,
    found: Vec<Found<'a>>,
}

impl<'a> Route<'a> {
    fn with(&self, there: Currency, found: Found<'a>) -> Self {
        let mut longer = self.clone();
        longer.inverted = longer.inverted.saturating_add(found.inverted.into());
        longer.codes.push(there);
        longer.found.push(found);
        longer
    }

    fn order(&self) -> (usize, &[Currency]) {
        (self.inverted, &self.codes)
    }
}
