//! Averages: the rate of a period, published or computed when asked for by name.

use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Leg, Path, path::ways};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    number::Rational,
    period::Period,
    rates::{RateKind, RateTable, Series, When},
};

/// The mean of the cross rates of every day on which both legs were published.
#[derive(Clone, Debug)]
pub(super) struct DailyMean {
    /// Units of the target for one unit of the source currency.
    pub(super) ratio: Rational,
    pub(super) observations: u32,
    pub(super) first_day: Date,
    pub(super) last_day: Date,
    pub(super) source: String,
    pub(super) path: Path,
    pub(super) via: Option<Currency>,
}

/// The published average of a pair over a period, from the most preferred table.
pub(super) fn published(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
) -> Result<Leg> {
    let mut best: Option<(u32, Leg)> = None;
    for (series, inverted) in table.linking(from, to) {
        let Some(value) = series.periods.get(&period) else { continue };
        if series.kind != RateKind::PeriodAverage {
            continue;
        }
        let leg = Leg {
            base: series.base,
            quote: series.quote,
            units: series.units,
            value: *value,
            when: When::Period(period),
            age_days: 0,
            kind: series.kind,
            source: Arc::clone(&series.source),
            inverted,
        };
        let order = |rank, leg: &Leg| (rank, leg.inverted, Arc::clone(&leg.source));
        let better = best
            .as_ref()
            .is_none_or(|(rank, held)| order(series.rank, &leg) < order(*rank, held));
        if better {
            best = Some((series.rank, leg));
        }
    }
    best.map(|(_, leg)| leg).ok_or_else(|| {
        Error::new(
            ErrorCode::NoAverage,
            format!(
                "no published {from}/{to} average over {period}: the table has none; a \
                 mean of daily crosses is computed when asked for by name"
            ),
        )
    })
}

/// The arithmetic mean of daily crosses over a period.
///
/// Of all routes the one with the most preferred tables, then the most days, then the
/// fewest legs, then the pivot's code. A single series is averaged as it is quoted, a
/// cross the way in which its first day is at least one, so that both directions of a
/// conversion use the same mean.
pub(super) fn mean_of_daily_crosses(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    via: Option<Currency>,
) -> Result<DailyMean> {
    let mut best: Option<(Order, Days)> = None;
    for via in ways(table, from, to, via)? {
        for days in routes(table, from, to, period, via) {
            let order = days.order();
            if !days.factors.is_empty()
                && best.as_ref().is_none_or(|(held, _)| order < *held)
            {
                best = Some((order, days));
            }
        }
    }
    let none = || {
        Error::new(
            ErrorCode::NoAverage,
            format!("no {from}/{to} rate within {period}: there is nothing to average"),
        )
    };
    best.ok_or_else(none)?.1.mean().ok_or_else(none)?
}

type Order = (u32, core::cmp::Reverse<usize>, usize, Option<Currency>, String);

/// The factors of every day on which a route has all its legs.
struct Days {
    via: Option<Currency>,
    inverted: bool,
    rank: u32,
    source: String,
    factors: Vec<(Date, Rational)>,
}

impl Days {
    fn order(&self) -> Order {
        let legs = if self.via.is_some() { 2 } else { 1 };
        let days = core::cmp::Reverse(self.factors.len());
        (self.rank, days, legs, self.via, self.source.clone())
    }

    fn mean(self) -> Option<Result<DailyMean>> {
        let (first_day, first) = self.factors.first()?.clone();
        let (last_day, _) = *self.factors.last()?;
        let observations = u32::try_from(self.factors.len()).unwrap_or(u32::MAX);
        let path = match (self.via, self.inverted) {
            (Some(_), _) => Path::Cross,
            (None, true) => Path::Inverse,
            (None, false) => Path::Direct,
        };
        // One series is averaged as it is quoted; a cross, which has no quotation, the
        // way in which its first day is at least one.
        let turned = match path {
            Path::Cross => first < Rational::one(),
            Path::Inverse => true,
            Path::Direct | Path::Identity => false,
        };
        let terms: Result<Vec<Rational>> = self
            .factors
            .into_iter()
            .map(|(_, factor)| if turned { inverse(&factor) } else { Ok(factor) })
            .collect();
        let ratio = terms.and_then(|terms| {
            let count = Rational::from(i64::from(observations));
            let mean = Rational::sum(terms).divided_by(&count)?;
            if turned { inverse(&mean) } else { Ok(mean) }
        });
        Some(ratio.map(|ratio| DailyMean {
            ratio,
            observations,
            first_day,
            last_day,
            source: self.source,
            path,
            via: self.via,
        }))
    }
}

fn inverse(value: &Rational) -> Result<Rational> {
    Rational::one().divided_by(value)
}

/// Every pair of series that makes a route, with the days that it covers.
fn routes(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    via: Option<Currency>,
) -> Vec<Days> {
    let daily = |a: Currency, b: Currency| -> Vec<(&Series, bool)> {
        table.linking(a, b).filter(|(series, _)| series.kind.is_daily()).collect()
    };
    let Some(pivot) = via else {
        let single = |(series, inverted): (&Series, bool)| Days {
            via: None,
            inverted,
            rank: series.rank,
            source: series.source.to_string(),
            factors: factors(series, inverted, period),
        };
        return daily(from, to).into_iter().map(single).collect();
    };
    let mut out = Vec::new();
    for (first, first_inverted) in daily(from, pivot) {
        for (second, second_inverted) in daily(pivot, to) {
            let left = factors(first, first_inverted, period);
            let right = factors(second, second_inverted, period);
            let source = if first.source == second.source {
                first.source.to_string()
            } else {
                format!("{}; {}", first.source, second.source)
            };
            out.push(Days {
                via,
                inverted: false,
                rank: first.rank.max(second.rank),
                source,
                factors: joint(&left, &right),
            });
        }
    }
    out
}

fn factors(series: &Series, inverted: bool, period: Period) -> Vec<(Date, Rational)> {
    let units = Rational::from(i64::from(series.units));
    let factor = |value: Decimal| {
        let value = Rational::from(value);
        if inverted { units.divided_by(&value) } else { value.divided_by(&units) }
    };
    let days = series.within(period).iter();
    days.filter_map(|(day, value)| Some((*day, factor(*value).ok()?))).collect()
}

/// The products of the days that both have.
fn joint(left: &[(Date, Rational)], right: &[(Date, Rational)]) -> Vec<(Date, Rational)> {
    let product = |(day, factor): &(Date, Rational)| {
        let index = right.binary_search_by(|(other, _)| other.cmp(day)).ok()?;
        let (_, other) = right.get(index)?;
        Some((*day, factor * other))
    };
    left.iter().filter_map(product).collect()
}
