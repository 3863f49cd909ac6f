//! `Bounds`: from when to when a series prices a pair.

use std::sync::Arc;

use super::{RateKind, RateTable, Series, When, days::day};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    period::days_between,
};

/// From when to when one series of a table prices a pair.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bounds {
    /// The currency that is priced.
    pub base: Currency,
    /// The currency of the price.
    pub quote: Currency,
    /// What it is the price of.
    pub kind: RateKind,
    /// Who publishes it.
    pub source: Arc<str>,
    /// The first day or period.
    pub first: When,
    /// The last day or period.
    pub last: When,
    /// How many rates there are.
    pub observations: usize,
    /// Days from one rate to the next where they lie farthest apart; `None` for a single
    /// rate and for periods.
    pub longest_gap_days: Option<i32>,
}

impl Bounds {
    /// Whether a series can have such bounds.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRate`] when both currencies are the same, the source is empty,
    ///   the kind does not fit the days or periods, the last lies before the first, there
    ///   are no rates or more than days, or the longest gap is not one of the series.
    pub fn check(&self) -> Result<()> {
        let Some(fact) = self.flaw() else { return Ok(()) };
        let message = format!("invalid {}/{} bounds: {fact}", self.base, self.quote);
        Err(Error::new(ErrorCode::InvalidRate, message))
    }

    /// What cannot be.
    fn flaw(&self) -> Option<String> {
        let Self { first, last, kind, observations, longest_gap_days, .. } = *self;
        if self.base == self.quote {
            return Some("a currency has no rate against itself".to_owned());
        }
        if self.source.trim().is_empty() {
            return Some("the source is empty; expected who publishes it".to_owned());
        }
        let span = match (first, last) {
            (When::Day(first), When::Day(last)) if kind.is_daily() => {
                Some(days_between(first, last))
            }
            (When::Period(_), When::Period(_)) if !kind.is_daily() => None,
            _ => {
                let fact = format!("{kind} rates do not go from {first} to {last}");
                return Some(fact);
            }
        };
        if last < first {
            return Some(format!("the last, {last}, is before the first, {first}"));
        }
        let most = span.and_then(|span| usize::try_from(span.saturating_add(1)).ok());
        if (observations == 1) != (first == last)
            || observations == 0
            || most.is_some_and(|most| observations > most)
        {
            return Some(format!("{observations} rates from {first} to {last}"));
        }
        let gap_fits = match (longest_gap_days, span) {
            (None, None | Some(0)) => true,
            (Some(gap), Some(span)) => 0 < gap && gap <= span,
            (None, Some(_)) | (Some(_), None) => false,
        };
        if gap_fits {
            return None;
        }
        let gap = longest_gap_days.map_or("none".to_owned(), |gap| format!("{gap} days"));
        Some(format!("a longest gap of {gap} from {first} to {last}"))
    }
}

impl RateTable {
    /// From when to when the table prices two currencies in each other, one entry for
    /// each series, as quoted, in order of preference.
    ///
    /// # Errors
    /// - [`ErrorCode::NoRate`] when no series prices the pair; a cross is none.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Currency, Rate, RateKind, RateTable, number::parse_decimal};
    ///
    /// let (eur, isk) = (Currency::from_code("EUR")?, Currency::from_code("ISK")?);
    /// let mut builder = RateTable::builder();
    /// for (day, value) in [("2008-12-09", "290.00"), ("2018-02-01", "124.80")] {
    ///     builder.add(Rate {
    ///         base: eur,
    ///         quote: isk,
    ///         units: 1,
    ///         value: parse_decimal(value)?,
    ///         when: day.parse()?,
    ///         kind: RateKind::Spot,
    ///         source: "European Central Bank".into(),
    ///     })?;
    /// }
    /// let bounds = builder.build().bounds(isk, eur)?;
    /// assert_eq!(bounds[0].first.to_string(), "2008-12-09");
    /// assert_eq!(bounds[0].longest_gap_days, Some(3341));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn bounds(&self, one: Currency, other: Currency) -> Result<Vec<Bounds>> {
        let mut series: Vec<&Series> =
            self.linking(one, other).map(|(series, _)| series).collect();
        series.sort_by(|a, b| (a.rank, a.subject()).cmp(&(b.rank, b.subject())));
        let out: Vec<Bounds> = series.into_iter().flat_map(of_series).collect();
        if out.is_empty() {
            return Err(Error::new(
                ErrorCode::NoRate,
                format!("no {one}/{other} rate: no series of the table prices it"),
            ));
        }
        Ok(out)
    }
}

/// The days and the periods of one series.
fn of_series(series: &Series) -> impl Iterator<Item = Bounds> {
    let days = series.days.first().zip(series.days.last()).map(|(first, last)| {
        let bounds = (When::Day(day(first)), When::Day(day(last)));
        (bounds, series.days.len(), series.days.longest_gap())
    });
    let keys = series.periods.keys();
    let periods = keys.clone().next().zip(keys.last()).map(|(first, last)| {
        let bounds = (When::Period(*first), When::Period(*last));
        (bounds, series.periods.len(), None)
    });
    days.into_iter().chain(periods).map(|((first, last), observations, gap)| Bounds {
        base: series.base,
        quote: series.quote,
        kind: series.kind,
        source: Arc::clone(&series.source),
        first,
        last,
        observations,
        longest_gap_days: gap,
    })
}
