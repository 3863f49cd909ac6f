//! Crosses of means: each leg averaged on its own, as it is quoted.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{days::joined, mean::arithmetic, missing::missing, published::of_kind};
use crate::{
    convert::{Computed, ConvertOptions, Leg, Path, Price, legs_of, path::Way},
    currency::Currency,
    error::{Error, ErrorCode, Result},
    number::{Factor, Rational},
    period::Period,
    rates::{RateKind, RateTable, Series, When, days::day},
};

/// The average of one pair: published, or the mean of its own days.
enum LegMean<'a> {
    Published(u32, Box<Leg>),
    OfDays { series: &'a Series, inverted: bool, days: usize },
}

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
    for via in way.short(table, from, to) {
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

impl<'a> LegMean<'a> {
    /// The published average of the pair, else the series with the most preferred table,
    /// then the most days, then as quoted before inverted, then by source.
    fn best(
        table: &'a RateTable,
        from: Currency,
        to: Currency,
        period: Period,
    ) -> Option<Self> {
        if let Some((rank, leg)) =
            of_kind(table, from, to, period, RateKind::PeriodAverage)
        {
            return Some(Self::Published(rank, Box::new(leg)));
        }
        let (first, last) = (period.first_day(), period.last_day());
        let all = table.linking(from, to).map(|(series, inverted)| {
            let days = series.days.between(first, last).count();
            (series, inverted, days)
        });
        let (series, inverted, days) =
            all.filter(|(_, _, days)| *days > 0).min_by(|one, other| {
                let order = |(series, inverted, days): &(&'a Series, bool, usize)| {
                    (series.rank, core::cmp::Reverse(*days), *inverted)
                };
                let source = |found: &(&'a Series, bool, usize)| &found.0.source;
                order(one).cmp(&order(other)).then(source(one).cmp(source(other)))
            })?;
        Some(Self::OfDays { series, inverted, days })
    }

    fn rank(&self) -> u32 {
        match self {
            Self::Published(rank, _) => *rank,
            Self::OfDays { series, .. } => series.rank,
        }
    }

    fn days(&self) -> usize {
        match self {
            Self::Published(..) => usize::MAX,
            Self::OfDays { days, .. } => *days,
        }
    }

    fn source(&self) -> &str {
        match self {
            Self::Published(_, leg) => &leg.source,
            Self::OfDays { series, .. } => &series.source,
        }
    }

    fn observed(&self, period: Period) -> Option<BTreeSet<Date>> {
        let Self::OfDays { series, .. } = self else { return None };
        let days = series.days.between(period.first_day(), period.last_day());
        Some(days.map(|(number, _)| day(number)).collect())
    }

    fn factor(&self, period: Period) -> Result<Factor> {
        let (series, inverted) = match self {
            Self::Published(_, leg) => return leg.factor(),
            Self::OfDays { series, inverted, .. } => (series, *inverted),
        };
        let days = series.days.between(period.first_day(), period.last_day());
        let prices: Result<Vec<Rational>> = days.map(|(_, held)| held.price()).collect();
        let mean = arithmetic(prices?)?;
        let ratio = if inverted { Rational::one().divided_by(&mean) } else { Ok(mean) };
        Ok(ratio?.into())
    }

    fn is_inverted(&self) -> bool {
        match self {
            Self::Published(_, leg) => leg.inverted,
            Self::OfDays { inverted, .. } => *inverted,
        }
    }
}

fn price(
    means: &[LegMean<'_>],
    route: smallvec::SmallVec<[Currency; 4]>,
    period: Period,
    options: &ConvertOptions,
) -> Result<Price> {
    let published: Option<Vec<Leg>> = means
        .iter()
        .map(|mean| match mean {
            LegMean::Published(_, leg) => Some((**leg).clone()),
            LegMean::OfDays { .. } => None,
        })
        .collect();
    let on = When::Period(period);
    if let (Some(legs), Some(from)) = (published, route.first()) {
        return Price::of_legs(*from, legs_of(legs), on, options);
    }
    let mut factor = Factor::ONE;
    let mut sources = String::new();
    for mean in means {
        factor = factor.times(&mean.factor(period)?);
        sources = match sources.as_str() {
            "" => mean.source().to_owned(),
            held => joined(held, mean.source()),
        };
    }
    let observed: Vec<BTreeSet<Date>> =
        means.iter().filter_map(|mean| mean.observed(period)).collect();
    // A published average is one observation.
    let published = means.len().saturating_sub(observed.len());
    let observations: usize = observed.iter().map(BTreeSet::len).sum();
    let observations = observations.saturating_add(published);
    let all = observed.iter().flatten();
    let ends = all.clone().min().zip(all.max());
    let common = |day: &Date| observed.iter().all(|days| days.contains(day));
    let every: BTreeSet<Date> =
        observed.iter().flatten().copied().filter(|day| common(day)).collect();
    let computed = ends.map(|(first, last)| Computed {
        first_day: *first,
        last_day: *last,
        missing: missing(period, &every),
        sources,
    });
    let path = match means {
        [mean] if mean.is_inverted() => Path::Inverse,
        [_] => Path::Direct,
        _ => Path::Cross,
    };
    Ok(Price {
        factor,
        route,
        legs: smallvec::SmallVec::new(),
        path,
        on,
        policy: options.policy,
        average: options.average,
        kind: RateKind::PeriodAverage,
        observations: u32::try_from(observations).unwrap_or(u32::MAX),
        computed,
    })
}
