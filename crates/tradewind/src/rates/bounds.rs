//! `Bounds`: from when to when a series prices a pair.

use std::sync::Arc;

use super::{RateKind, RateTable, Series, When, days::day};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
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
