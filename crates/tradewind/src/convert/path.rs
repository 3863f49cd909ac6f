//! Paths: the rates that link two currencies on a day.

use jiff::civil::Date;

use super::{Leg, Path};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    rates::{Found, Miss, RateTable, When},
};

/// The rates that link two currencies.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pub(super) path: Path,
    pub(super) via: Option<Currency>,
    pub(super) legs: Vec<Leg>,
}

/// What decides between two routes: the most preferred tables, then the freshest oldest
/// leg, then the fewest legs, then as quoted before inverted, then the pivot's code.
type Order = (u32, i32, usize, usize, Option<Currency>);

struct Candidate<'a> {
    via: Option<Currency>,
    found: Vec<Found<'a>>,
}

impl Candidate<'_> {
    fn order(&self) -> Order {
        let rank = self.found.iter().map(|f| f.series.rank).max().unwrap_or(0);
        let age = self.found.iter().map(|f| f.age).max().unwrap_or(0);
        let inverted = self.found.iter().filter(|f| f.inverted).count();
        (rank, age, self.found.len(), inverted, self.via)
    }

    fn into_route(self) -> Route {
        let legs: Vec<Leg> = self.found.iter().map(leg).collect();
        let path = match (self.via, legs.first()) {
            (Some(_), _) => Path::Cross,
            (None, Some(leg)) if leg.inverted => Path::Inverse,
            (None, Some(_)) => Path::Direct,
            (None, None) => Path::Identity,
        };
        Route { path, via: self.via, legs }
    }
}

fn leg(found: &Found<'_>) -> Leg {
    Leg {
        base: found.series.base,
        quote: found.series.quote,
        units: found.series.units,
        value: found.value,
        when: When::Day(found.date),
        age_days: u32::try_from(found.age).unwrap_or(0),
        kind: found.series.kind,
        source: found.series.source.clone(),
        inverted: found.inverted,
    }
}

/// The best route between two different currencies on a day.
pub(super) fn route(
    table: &RateTable,
    from: Currency,
    to: Currency,
    date: Date,
    max_age: u32,
    via: Option<Currency>,
) -> Result<Route> {
    let mut best: Option<Candidate<'_>> = None;
    let mut miss = Miss::NoSeries { from, to };
    for via in ways(table, from, to, via)? {
        match candidate(table, from, to, date, max_age, via) {
            Ok(found) => {
                if best.as_ref().is_none_or(|held| found.order() < held.order()) {
                    best = Some(found);
                }
            }
            Err(other) if other.is_nearer_than(miss) => miss = other,
            Err(_) => {}
        }
    }
    match best {
        Some(candidate) => Ok(candidate.into_route()),
        None => Err(miss.into_error(date, max_age)),
    }
}

/// Without a pivot the direct way and every pivot; with one, that one alone.
pub(super) fn ways(
    table: &RateTable,
    from: Currency,
    to: Currency,
    via: Option<Currency>,
) -> Result<Vec<Option<Currency>>> {
    let Some(pivot) = via else {
        let pivots = table.pivots(from, to).into_iter().map(Some);
        return Ok(core::iter::once(None).chain(pivots).collect());
    };
    if pivot == from || pivot == to {
        return Err(Error::new(
            ErrorCode::InvalidArgument,
            format!("{from} to {to} via {pivot} is no cross: expected a third currency"),
        ));
    }
    Ok(vec![Some(pivot)])
}

fn candidate(
    table: &RateTable,
    from: Currency,
    to: Currency,
    date: Date,
    max_age: u32,
    via: Option<Currency>,
) -> core::result::Result<Candidate<'_>, Miss> {
    let found = match via {
        None => vec![table.previous(from, to, date, max_age)?],
        Some(pivot) => {
            let first = table.previous(from, pivot, date, max_age);
            let second = table.previous(pivot, to, date, max_age);
            match (first, second) {
                (Ok(first), Ok(second)) => vec![first, second],
                (Err(one), Err(other)) if other.is_nearer_than(one) => return Err(other),
                (Err(miss), _) | (_, Err(miss)) => return Err(miss),
            }
        }
    };
    Ok(Candidate { via, found })
}
