//! Lookup: the last observation before a day, if it is not too old.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{RateKind, RateTable, Series};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode},
    period::days_between,
};

/// Why a lookup found nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Miss {
    /// No series prices the pair.
    NoSeries { from: Currency, to: Currency },
    /// The date lies before the first observation.
    Before { base: Currency, quote: Currency, first: Date },
    /// The last observation is too old.
    Stale { base: Currency, quote: Currency, last: Date, age: i32, next: Option<Date> },
}

/// One observation that serves a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'a> {
    pub(crate) series: &'a Series,
    pub(crate) inverted: bool,
    pub(crate) date: Date,
    pub(crate) value: Decimal,
    pub(crate) age: i32,
}

impl RateTable {
    /// The observation of a pair that serves the day: of the most preferred table that
    /// has one, the freshest; as quoted before inverted.
    pub(crate) fn previous(
        &self,
        from: Currency,
        to: Currency,
        date: Date,
        max_age: u32,
    ) -> Result<Found<'_>, Miss> {
        let mut best: Option<Found<'_>> = None;
        let mut miss: Option<Miss> = None;
        for (series, inverted) in self.linking(from, to) {
            if !series.kind.is_daily() {
                continue;
            }
            match serve(series, inverted, date, max_age) {
                Ok(found) => {
                    let order = |f: &Found<'_>| {
                        (f.series.rank, f.age, f.inverted, f.series.source.clone())
                    };
                    if best.as_ref().is_none_or(|held| order(&found) < order(held)) {
                        best = Some(found);
                    }
                }
                Err(other) => {
                    if miss.is_none_or(|held| other.is_nearer_than(held)) {
                        miss = Some(other);
                    }
                }
            }
        }
        best.ok_or(miss.unwrap_or(Miss::NoSeries { from, to }))
    }
}

fn serve(
    series: &Series,
    inverted: bool,
    date: Date,
    max_age: u32,
) -> Result<Found<'_>, Miss> {
    let (base, quote) = (series.base, series.quote);
    let [before, after] = series.around(date);
    let Some((day, value)) = before else {
        return Err(match after {
            Some((first, _)) => Miss::Before { base, quote, first: *first },
            None => Miss::NoSeries { from: base, to: quote },
        });
    };
    let age = days_between(*day, date);
    let ageless = series.kind == RateKind::Fixed;
    if !ageless && i64::from(age) > i64::from(max_age) {
        let next = after.map(|(next, _)| *next);
        return Err(Miss::Stale { base, quote, last: *day, age, next });
    }
    Ok(Found { series, inverted, date: *day, value: *value, age })
}

impl Miss {
    /// Whether this miss says more: a younger last rate beats an older one, any rate
    /// beats none.
    pub(crate) fn is_nearer_than(self, other: Self) -> bool {
        let rank = |miss: Self| match miss {
            Self::Stale { age, .. } => (0, age),
            Self::Before { .. } => (1, 0),
            Self::NoSeries { .. } => (2, 0),
        };
        rank(self) < rank(other)
    }

    /// The miss as an error, with its facts.
    pub(crate) fn into_error(self, on: Date, max_age: u32) -> Error {
        match self {
            Self::NoSeries { from, to } => Error::new(
                ErrorCode::NoRate,
                format!("no {from}/{to} rate on {on}: no series of the table prices it"),
            ),
            Self::Before { base, quote, first } => Error::new(
                ErrorCode::NoRate,
                format!("no {base}/{quote} rate on {on}: the series begins on {first}"),
            ),
            Self::Stale { base, quote, last, age, next: None } if age > 30 => Error::new(
                ErrorCode::StaleRate,
                format!("no {base}/{quote} rate on {on}: the series ended on {last}"),
            ),
            Self::Stale { base, quote, last, age, next } => {
                let next = match next {
                    Some(next) => format!("the next of {next}"),
                    None => "there is none after it".to_owned(),
                };
                Error::new(
                    ErrorCode::StaleRate,
                    format!(
                        "no {base}/{quote} rate within {max_age} days before {on}: the \
                         last is of {last}, {age} days before, {next}"
                    ),
                )
            }
        }
    }
}
