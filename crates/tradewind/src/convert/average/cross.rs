//! Crosses of means: each leg averaged on its own.

use std::collections::BTreeSet;

use jiff::civil::Date;
use smallvec::SmallVec;

use super::{days::joined, leg_mean::LegMean, missing::missing};
use crate::{
    convert::{Computed, ConvertOptions, Legs, Path, Price, path::Way},
    currency::Currency,
    error::{Error, ErrorCode, Result},
    number::Factor,
    period::{Period, days_since_1970},
    rates::{RateKind, RateTable, When},
};

/// The cross of two means, or the mean of a single series.
///
/// Of all routes the one with the most preferred tables, then the most days in its
/// thinner leg (a published average counting as any number), then the fewest legs, then
/// the pivot's code.
pub(super) fn cross_of_means(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    way: Way,
    options: &ConvertOptions,
) -> Result<Price> {
    let mut best: Option<(Vec<LegMean<'_>>, Option<Currency>)> = None;
    for via in way.short(table, from, to, days_since_1970(period.first_day())) {
        let pairs = match via {
            None => vec![(from, to)],
            Some(pivot) => vec![(from, pivot), (pivot, to)],
        };
        let means = pairs.into_iter().map(|(a, b)| LegMean::best(table, a, b, period));
        let Some(means) = means.collect::<Option<Vec<_>>>() else { continue };
        let better =
            |held: &(Vec<LegMean<'_>>, _)| order(&means, via) < order(&held.0, held.1);
        if best.as_ref().is_none_or(better) {
            best = Some((means, via));
        }
    }
    let Some((means, via)) = best else {
        return Err(Error::new(
            ErrorCode::NoAverage,
            format!("no {from}/{to} average within {period}: there is nothing to cross"),
        ));
    };
    let route = [Some(from), via, Some(to)].into_iter().flatten().collect();
    price(&means, route, period, options)
}

type Order = (u32, core::cmp::Reverse<usize>, usize, Option<Currency>);

fn order(means: &[LegMean<'_>], via: Option<Currency>) -> Order {
    let rank = means.iter().map(LegMean::rank).max().unwrap_or(0);
    let days = means.iter().map(LegMean::days).min().unwrap_or(0);
    (rank, core::cmp::Reverse(days), means.len(), via)
}

fn price(
    means: &[LegMean<'_>],
    route: SmallVec<[Currency; 4]>,
    period: Period,
    options: &ConvertOptions,
) -> Result<Price> {
    let published: Legs = means.iter().filter_map(LegMean::published).collect();
    let on = When::Period(period);
    if let Some(from) = route.first()
        && published.len() == means.len()
    {
        return Price::of_legs(*from, published, on, options);
    }
    let mut factor = Factor::ONE;
    for mean in means {
        factor = factor.times(&mean.factor(period)?);
    }
    let path = match means {
        [mean] if mean.is_inverted() => Path::Inverse,
        [_] => Path::Direct,
        _ => Path::Cross,
    };
    let (observations, computed) = rests_on(means, period);
    Ok(Price {
        factor,
        route,
        // Beside a computed mean: what is not quoted cannot be repeated.
        legs: published,
        path,
        on,
        policy: options.policy,
        average: options.average,
        kind: RateKind::PeriodAverage,
        observations: u32::try_from(observations).unwrap_or(u32::MAX),
        computed,
    })
}

/// How many observations went in, and what the days of all computed legs have in common.
fn rests_on(means: &[LegMean<'_>], period: Period) -> (usize, Option<Computed>) {
    let observed: Vec<BTreeSet<Date>> =
        means.iter().filter_map(|mean| mean.observed(period)).collect();
    // A published average is one observation.
    let published = means.len().saturating_sub(observed.len());
    let observations: usize = observed.iter().map(BTreeSet::len).sum();
    let all = observed.iter().flatten();
    let ends = all.clone().min().zip(all.clone().max());
    let common = |day: &Date| observed.iter().all(|days| days.contains(day));
    let every: BTreeSet<Date> = all.copied().filter(|day| common(day)).collect();
    let mut sources = String::new();
    for mean in means.iter().filter(|mean| mean.published().is_none()) {
        sources = match sources.as_str() {
            "" => mean.source().to_owned(),
            held => joined(held, mean.source()),
        };
    }
    let computed = ends.map(|(first, last)| Computed {
        first_day: *first,
        last_day: *last,
        missing: missing(period, &every),
        sources,
    });
    (observations.saturating_add(published), computed)
}
