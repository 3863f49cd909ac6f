//! Paths: the rates that link two currencies on a day.

use smallvec::{SmallVec, smallvec};

use super::{Leg, graph, leg::Legs, legal};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    rates::{Found, Miss, Question, RateTable},
};

/// Which currencies may lie between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Whatever is best.
    Best,
    /// None.
    Direct,
    /// One, that the caller named.
    Through(Currency),
}

impl Way {
    /// The way that `via` asks for.
    pub(super) fn new(
        from: Currency,
        to: Currency,
        via: Option<Currency>,
    ) -> Result<Self> {
        match via {
            None => Ok(Self::Best),
            Some(pivot) if pivot == from || pivot == to => Err(Error::new(
                ErrorCode::InvalidArgument,
                format!(
                    "{from} to {to} via {pivot} is no cross: expected a third currency"
                ),
            )),
            Some(pivot) => Ok(Self::Through(pivot)),
        }
    }

    /// The routes of at most two legs: the currency in the middle, if there is one.
    pub(super) fn short(
        self,
        table: &RateTable,
        from: Currency,
        to: Currency,
        day: i32,
    ) -> impl Iterator<Item = Option<Currency>> + '_ {
        let (direct, named, any) = match self {
            Self::Best => (true, None, true),
            Self::Direct => (true, None, false),
            Self::Through(pivot) => (false, Some(pivot), false),
        };
        let direct = direct.then_some(None).into_iter();
        let pivots = any.then(|| table.pivots(from, to)).into_iter().flatten();
        // What was replaced has no market any more.
        let pivots = pivots.filter(move |pivot| !legal::is_replaced(*pivot, day));
        direct.chain(named.into_iter().chain(pivots).map(Some))
    }
}

/// What decides between two routes: the most preferred tables, then the nearest farthest
/// leg, then the fewest legs, then as quoted before inverted, then the codes in between.
pub(super) type Order = (u32, u32, usize, usize, Vec<Currency>);

/// The observations of a route, in order.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'a> {
    pub(super) found: SmallVec<[Found<'a>; 2]>,
}

impl Candidate<'_> {
    pub(super) fn rank(&self) -> u32 {
        self.found.iter().map(|found| found.series.rank).max().unwrap_or(0)
    }

    pub(super) fn distance(&self) -> u32 {
        self.found.iter().map(|found| found.distance).max().unwrap_or(0)
    }

    fn order(&self) -> Order {
        let inverted = self.found.iter().filter(|found| found.inverted).count();
        let targets = self.found.iter().map(target).collect();
        (self.rank(), self.distance(), self.found.len(), inverted, targets)
    }
}

/// The currency after an observation.
pub(super) fn target(found: &Found<'_>) -> Currency {
    if found.inverted { found.series.base } else { found.series.quote }
}

/// The best route between two different currencies on a day.
pub(super) fn route(
    table: &RateTable,
    from: Currency,
    to: Currency,
    question: Question,
    way: Way,
) -> Result<Legs> {
    let found = found(table, from, to, question, way);
    let found = found.map_err(|miss| {
        refusal(table, (from, to), question, way).unwrap_or(miss).into_error(question)
    })?;
    Ok(found.found.iter().map(Leg::observed).collect())
}

/// Too old is said only where an older rate would do: of the best route at any age the
/// leg that is too far away, else what is missing at any age.
fn refusal(
    table: &RateTable,
    (from, to): (Currency, Currency),
    question: Question,
    way: Way,
) -> Option<Miss> {
    let at_any_age = Question { max_age: u32::MAX, ..question };
    let route = match found(table, from, to, at_any_age, way) {
        Ok(route) => route,
        Err(missing) => return Some(missing),
    };
    let mut here = from;
    let mut farthest: Option<Miss> = None;
    for leg in &route.found {
        let there = target(leg);
        if let Err(miss) = table.observed(here, there, question)
            && farthest.is_none_or(|held| held.is_nearer_than(miss, question))
        {
            farthest = Some(miss);
        }
        here = there;
    }
    farthest
}

fn found(
    table: &RateTable,
    from: Currency,
    to: Currency,
    question: Question,
    way: Way,
) -> core::result::Result<Candidate<'_>, Miss> {
    let direct = table.observed(from, to, question);
    // Nothing is preferred to a rate of the first table and of the day itself.
    if way == Way::Best
        && let Ok(found) = &direct
        && (found.series.rank, found.distance) == (0, 0)
    {
        return direct.map(|found| Candidate { found: smallvec![found] });
    }
    let mut best: Option<Candidate<'_>> = None;
    let mut nearest: Option<Miss> = None;
    for via in way.short(table, from, to, question.day) {
        let tried = match via {
            None => direct.map(|found| Candidate { found: smallvec![found] }),
            Some(pivot) => crossed(table, from, pivot, to, question),
        };
        match tried {
            Ok(found) => {
                if best.as_ref().is_none_or(|held| found.order() < held.order()) {
                    best = Some(found);
                }
            }
            Err(miss) => {
                if nearest.is_none_or(|held| miss.is_nearer_than(held, question)) {
                    nearest = Some(miss);
                }
            }
        }
    }
    let nearest = nearest.unwrap_or(Miss::NoSeries { from, to });
    if way != Way::Best {
        return best.ok_or(nearest);
    }
    match best {
        Some(short) if graph::cannot_be_better(table, from, to, question, &short) => {
            Ok(short)
        }
        short => graph::longer(table, from, to, question, short, nearest),
    }
}

fn crossed(
    table: &RateTable,
    from: Currency,
    pivot: Currency,
    to: Currency,
    question: Question,
) -> core::result::Result<Candidate<'_>, Miss> {
    let first = table.observed(from, pivot, question);
    let second = table.observed(pivot, to, question);
    match (first, second) {
        (Ok(first), Ok(second)) => Ok(Candidate { found: smallvec![first, second] }),
        (Err(one), Err(other)) if other.is_nearer_than(one, question) => Err(other),
        (Err(miss), _) | (_, Err(miss)) => Err(miss),
    }
}
