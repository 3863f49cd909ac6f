//! `LegMean`: the average of one pair, published or of its own days as quoted.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    days::{within, working},
    mean::arithmetic,
    published::of_kind,
};
use crate::{
    convert::Leg,
    currency::Currency,
    error::Result,
    number::{Factor, Rational},
    period::Period,
    rates::{Quotation, RateKind, RateTable, Series},
};

/// The average of one pair: published, or the mean of its own days.
pub(super) enum LegMean<'a> {
    Published(u32, Box<Leg>),
    OfDays { series: &'a Series, inverted: bool, days: usize },
}

impl<'a> LegMean<'a> {
    /// The published average of the pair, else the series with the most preferred table,
    /// then the most days, then as quoted before inverted, then by source.
    pub(super) fn best(
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
        let all = table.linking(from, to).map(|(series, inverted)| {
            let days = quotations(series, period).len();
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

    pub(super) fn published(&self) -> Option<Leg> {
        match self {
            Self::Published(_, leg) => Some((**leg).clone()),
            Self::OfDays { .. } => None,
        }
    }

    pub(super) fn rank(&self) -> u32 {
        match self {
            Self::Published(rank, _) => *rank,
            Self::OfDays { series, .. } => series.rank,
        }
    }

    pub(super) fn days(&self) -> usize {
        match self {
            Self::Published(..) => usize::MAX,
            Self::OfDays { days, .. } => *days,
        }
    }

    pub(super) fn source(&self) -> &str {
        match self {
            Self::Published(_, leg) => &leg.source,
            Self::OfDays { series, .. } => &series.source,
        }
    }

    pub(super) fn observed(&self, period: Period) -> Option<BTreeSet<Date>> {
        let Self::OfDays { series, .. } = self else { return None };
        Some(quotations(series, period).into_iter().map(|(day, _)| day).collect())
    }

    pub(super) fn factor(&self, period: Period) -> Result<Factor> {
        let (series, inverted) = match self {
            Self::Published(_, leg) => return leg.factor(),
            Self::OfDays { series, inverted, .. } => (series, *inverted),
        };
        let days = quotations(series, period).into_iter();
        let prices: Result<Vec<Rational>> = days.map(|(_, held)| held.price()).collect();
        let mean = arithmetic(prices?)?;
        let ratio = if inverted { Rational::one().divided_by(&mean) } else { Ok(mean) };
        Ok(ratio?.into())
    }

    pub(super) fn is_inverted(&self) -> bool {
        match self {
            Self::Published(_, leg) => leg.inverted,
            Self::OfDays { inverted, .. } => *inverted,
        }
    }
}

fn quotations(series: &Series, period: Period) -> Vec<(Date, Quotation)> {
    working(within(series, period), &[series])
}
