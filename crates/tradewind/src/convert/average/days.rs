//! Days of a route: its factor on every day on which all its legs were published.

use jiff::civil::Date;

use super::missing::is_weekend;
use crate::{
    convert::path::Way,
    currency::Currency,
    number::Factor,
    period::{Period, days_since_1970},
    rates::{Quotation, RateKind, RateTable, Series, days::day},
};

/// The factors of a route on every day of a period that has all its legs.
pub(super) struct Days {
    pub(super) via: Option<Currency>,
    pub(super) inverted: bool,
    rank: u32,
    pub(super) sources: String,
    pub(super) factors: Vec<(Date, Factor)>,
}

type Order<'a> = (u32, core::cmp::Reverse<usize>, usize, Option<Currency>, bool, &'a str);

impl Days {
    /// The route with the most preferred tables, then the most days, then the fewest legs,
    /// then the pivot's code, then as quoted before inverted, then the source.
    pub(super) fn best(
        table: &RateTable,
        from: Currency,
        to: Currency,
        period: Period,
        way: Way,
    ) -> Option<Self> {
        let routes = way
            .short(table, from, to, days_since_1970(period.first_day()))
            .flat_map(|via| routes(table, from, to, period, via))
            .filter(|days| !days.factors.is_empty());
        routes.min_by(|one, other| one.order().cmp(&other.order()))
    }

    fn order(&self) -> Order<'_> {
        let legs = if self.via.is_some() { 2 } else { 1 };
        let days = core::cmp::Reverse(self.factors.len());
        (self.rank, days, legs, self.via, self.inverted, &self.sources)
    }
}

/// Every series, or pair of series, that makes the route.
fn routes(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    via: Option<Currency>,
) -> Vec<Days> {
    let daily = |a: Currency, b: Currency| -> Vec<(&Series, bool)> {
        table.linking(a, b).filter(|(series, _)| !series.days.is_empty()).collect()
    };
    let Some(pivot) = via else {
        let single = |(series, inverted): (&Series, bool)| Days {
            via: None,
            inverted,
            rank: series.rank,
            sources: series.source.to_string(),
            factors: working(factors(series, inverted, period), &[series]),
        };
        return daily(from, to).into_iter().map(single).collect();
    };
    let seconds = daily(pivot, to);
    let mut out = Vec::new();
    for (first, first_inverted) in daily(from, pivot) {
        let left = factors(first, first_inverted, period);
        for (second, second_inverted) in &seconds {
            let right = factors(second, *second_inverted, period);
            out.push(Days {
                via,
                inverted: false,
                rank: first.rank.max(second.rank),
                sources: joined(&first.source, &second.source),
                factors: working(joint(&left, &right), &[first, second]),
            });
        }
    }
    out
}

/// Where every rate is fixed, only the days from Monday to Friday count, as they would of a
/// market.
pub(super) fn working<T>(mut days: Vec<(Date, T)>, series: &[&Series]) -> Vec<(Date, T)> {
    if series.iter().all(|one| one.kind == RateKind::Fixed) {
        days.retain(|(day, _)| !is_weekend(*day));
    }
    days
}

/// Two sources as one text, each named once.
pub(super) fn joined(one: &str, other: &str) -> String {
    if one == other { one.to_owned() } else { format!("{one}; {other}") }
}

fn factors(series: &Series, inverted: bool, period: Period) -> Vec<(Date, Factor)> {
    // A table holds no rate of zero, so that every day has its factor.
    let factor = |held: Quotation| Factor::quoted(held.value, held.units, inverted).ok();
    let days = within(series, period);
    days.into_iter().filter_map(|(day, held)| Some((day, factor(held)?))).collect()
}

/// The quotations of a series within a period; a fixed one stands on every day on which it
/// is in force.
pub(super) fn within(series: &Series, period: Period) -> Vec<(Date, Quotation)> {
    if series.kind == RateKind::Fixed {
        let in_force = |day: Date| {
            let [held, _] = series.days.around(days_since_1970(day));
            Some((day, held?.1))
        };
        return period.days().filter_map(in_force).collect();
    }
    let days = series.days.between(period.first_day(), period.last_day());
    days.map(|(number, held)| (day(number), held)).collect()
}

/// The products of the days that both have.
fn joint(left: &[(Date, Factor)], right: &[(Date, Factor)]) -> Vec<(Date, Factor)> {
    let product = |(day, factor): &(Date, Factor)| {
        let index = right.binary_search_by(|(other, _)| other.cmp(day)).ok()?;
        let (_, other) = right.get(index)?;
        Some((*day, factor.times(other)))
    };
    left.iter().filter_map(product).collect()
}
