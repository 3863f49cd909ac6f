//! `RateTable`: rates that no longer change, cheap to share.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Rate, RateTableBuilder, Series, When,
    conflict::{refuse_conflicts, refuse_contradictions},
    days::day,
    links::Links,
    sole::Soles,
};
use crate::{currency::Currency, error::Result};

/// Rates that no longer change. A copy shares them, also between threads.
///
/// Tables are merged in a stated order of preference; a lookup takes the most preferred
/// table that can answer.
#[derive(Clone, Debug, Default)]
pub struct RateTable(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    series: Vec<Series>,
    links: Links,
    soles: Soles,
}

impl RateTable {
    /// A builder without rates.
    pub fn builder() -> RateTableBuilder {
        RateTableBuilder::default()
    }

    pub(super) fn from_series(series: Vec<Series>) -> Self {
        let links = Links::new(&series);
        let soles = Soles::new(&series);
        Self(Arc::new(Inner { series, links, soles }))
    }

    /// This table, and the other where this one has no answer.
    ///
    /// Sources may differ here, and the first table is preferred; but a price that is
    /// plainly the wrong way round would serve the days that the first one lacks.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::ConflictingRates`] when both hold different rates of one
    ///   source for the same pair, kind and day or period; when they price a pair both
    ///   ways round and one price must be the wrong way; and when such prices are of one
    ///   source and not each other's inverse ([`RateTableBuilder::add`] says how near).
    ///
    /// # Example
    /// ```
    /// use tradewind::RateTable;
    /// let both = RateTable::default().merged(&RateTable::default())?;
    /// assert!(both.is_empty());
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn merged(&self, other: &Self) -> Result<Self> {
        let mut series = self.0.series.clone();
        let ranks = series.iter().map(|one| one.rank).max();
        let offset = ranks.map_or(0, |rank| rank.saturating_add(1));
        let mut held: BTreeMap<_, Vec<&Series>> = BTreeMap::new();
        let mut pairs: BTreeMap<_, Vec<&Series>> = BTreeMap::new();
        for one in &self.0.series {
            held.entry(one.subject()).or_default().push(one);
            pairs.entry((one.base, one.quote, one.kind)).or_default().push(one);
        }
        for added in &other.0.series {
            for one in held.get(&added.subject()).into_iter().flatten() {
                refuse_conflicts(one, added)?;
            }
            let reverse = (added.quote, added.base, added.kind);
            for one in pairs.get(&reverse).into_iter().flatten() {
                refuse_contradictions(one, added)?;
            }
            let twins = held.get(&added.subject()).into_iter().flatten().copied();
            let mut added = twins.fold(added.clone(), Series::without);
            added.rank = added.rank.saturating_add(offset);
            series.push(added);
        }
        Ok(Self::from_series(series))
    }

    /// The number of rates.
    pub fn len(&self) -> usize {
        let count = |one: &Series| one.days.len().saturating_add(one.periods.len());
        self.0.series.iter().map(count).sum()
    }

    /// Whether there are no rates.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every currency that some rate prices, in order.
    pub fn currencies(&self) -> Vec<Currency> {
        let set: BTreeSet<_> = self.0.links.all().iter().map(|link| link.from).collect();
        set.into_iter().collect()
    }

    /// Who publishes the rates, most preferred first.
    pub fn sources(&self) -> Vec<Arc<str>> {
        let mut ranks: BTreeMap<&Arc<str>, u32> = BTreeMap::new();
        for one in &self.0.series {
            let rank = ranks.entry(&one.source).or_insert(one.rank);
            *rank = one.rank.min(*rank);
        }
        let ordered: BTreeSet<_> =
            ranks.into_iter().map(|(source, rank)| (rank, source)).collect();
        ordered.into_iter().map(|(_, source)| Arc::clone(source)).collect()
    }

    /// Only the rates of one source, as [`RateTable::sources`] names it; no rates where
    /// none is of it. What was merged keeps its order of preference.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Currency, Rate, RateKind, RateTable, number::parse_decimal};
    ///
    /// let mut builder = RateTable::builder();
    /// for source in ["Bank of Russia", "National Bank of Kazakhstan"] {
    ///     builder.add(Rate {
    ///         base: Currency::from_code("KZT")?,
    ///         quote: Currency::from_code("RUB")?,
    ///         units: 100,
    ///         value: parse_decimal("20.3042")?,
    ///         when: "2023-09-27".parse()?,
    ///         kind: RateKind::Official,
    ///         source: source.into(),
    ///     })?;
    /// }
    /// let table = builder.build();
    /// assert_eq!(table.of_source("Bank of Russia").len(), 1);
    /// assert!(table.of_source("nobody").is_empty());
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    #[must_use]
    pub fn of_source(&self, source: &str) -> Self {
        let kept = self.0.series.iter().filter(|one| &*one.source == source);
        Self::from_series(kept.cloned().collect())
    }

    /// Every rate, by pair, kind, source and time.
    pub fn rates(&self) -> impl Iterator<Item = Rate> + '_ {
        self.0.series.iter().flat_map(|one| {
            let days = one.days.iter();
            let days = days.map(|(number, held)| (When::Day(day(number)), held));
            let periods =
                one.periods.iter().map(|(period, held)| (When::Period(*period), *held));
            days.chain(periods).map(|(when, held)| Rate {
                base: one.base,
                quote: one.quote,
                units: held.units,
                value: held.value,
                when,
                kind: one.kind,
                source: Arc::clone(&one.source),
            })
        })
    }

    /// What is known of each currency, whatever the day.
    pub(super) fn soles(&self) -> &Soles {
        &self.0.soles
    }

    /// The series at a place.
    pub(super) fn series_at(&self, place: u32) -> Option<&Series> {
        self.0.series.get(usize::try_from(place).ok()?)
    }

    /// The series that price one of two currencies in the other; `true` where the first
    /// is the quote.
    pub(crate) fn linking(
        &self,
        from: Currency,
        to: Currency,
    ) -> impl Iterator<Item = (&Series, bool)> {
        let link = self.0.links.between(from, to);
        let series = link.map_or(&[][..], |link| link.series.as_slice());
        series
            .iter()
            .filter_map(|(index, inverted)| Some((self.0.series.get(*index)?, *inverted)))
    }

    /// The currencies that are priced together with one, in order.
    pub(crate) fn neighbours(
        &self,
        currency: Currency,
    ) -> impl ExactSizeIterator<Item = Currency> + '_ {
        self.0.links.of(currency).iter().map(|link| link.to)
    }

    /// The currencies that are priced together with both, in order.
    pub(crate) fn pivots(
        &self,
        from: Currency,
        to: Currency,
    ) -> impl Iterator<Item = Currency> + '_ {
        let links = &self.0.links;
        let fewer = links.of(to).len() < links.of(from).len();
        let (fewer, other) = if fewer { (to, from) } else { (from, to) };
        self.neighbours(fewer).filter(move |pivot| links.between(other, *pivot).is_some())
    }
}
