//! Published averages: what somebody has computed before.

use std::sync::Arc;

use crate::{
    convert::Leg,
    currency::Currency,
    error::{Error, ErrorCode, Result},
    period::Period,
    rates::{RateKind, RateTable, When},
};

/// A published rate of a period, from the most preferred table, as quoted before inverted.
pub(super) fn of_kind(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    kind: RateKind,
) -> Option<(u32, Leg)> {
    let legs = table.linking(from, to).filter(|(series, _)| series.kind == kind);
    let legs = legs.filter_map(|(series, inverted)| {
        let quotation = *series.periods.get(&period)?;
        let leg = Leg {
            base: series.base,
            quote: series.quote,
            units: quotation.units,
            value: quotation.value,
            when: When::Period(period),
            age_days: 0,
            kind: series.kind,
            source: Arc::clone(&series.source),
            inverted,
            later: None,
        };
        Some((series.rank, leg))
    });
    legs.min_by(|(rank, leg), (other_rank, other)| {
        let order = |rank: u32, leg: &Leg| (rank, leg.inverted);
        order(*rank, leg)
            .cmp(&order(*other_rank, other))
            .then_with(|| leg.source.cmp(&other.source))
    })
}

/// The published average of a pair over a period.
pub(super) fn published(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
) -> Result<Leg> {
    let found = of_kind(table, from, to, period, RateKind::PeriodAverage);
    found.map(|(_, leg)| leg).ok_or_else(|| {
        Error::new(
            ErrorCode::NoAverage,
            format!(
                "no published {from}/{to} average over {period}: the table has none; a \
                 mean of daily crosses or a cross of means is computed when asked for by \
                 name"
            ),
        )
    })
}

/// Nobody publishes a cross: to form one of two averages is a convention of its own.
pub(super) fn crossed(pivot: Currency) -> Error {
    Error::new(
        ErrorCode::UnsupportedPolicy,
        format!(
            "a published average is not crossed through {pivot}: leave out via, or ask \
             for cross_of_means or mean_of_daily_crosses"
        ),
    )
}
