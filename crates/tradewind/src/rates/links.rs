//! `Links`: which series price which pair.

use std::collections::BTreeMap;

use super::Series;
use crate::currency::Currency;

/// Every pair both ways round, in order, found by its first currency at once.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// Where the links of each currency begin, by its index.
    starts: Vec<usize>,
    links: Vec<Link>,
}

/// The series that price one currency in another.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) from: Currency,
    pub(super) to: Currency,
    /// Positions among the series, and whether the first currency is the quote there.
    pub(super) series: Vec<(usize, bool)>,
}

impl Links {
    pub(super) fn new(series: &[Series]) -> Self {
        let mut pairs: BTreeMap<_, Vec<(usize, bool)>> = BTreeMap::new();
        for (index, one) in series.iter().enumerate() {
            pairs.entry((one.base, one.quote)).or_default().push((index, false));
            pairs.entry((one.quote, one.base)).or_default().push((index, true));
        }
        let pairs = pairs.into_iter();
        let links: Vec<Link> =
            pairs.map(|((from, to), series)| Link { from, to, series }).collect();
        let last = links.last().map_or(0, |link| link.from.index().saturating_add(1));
        let starts = (0..=last)
            .map(|index| links.partition_point(|link| link.from.index() < index))
            .collect();
        Self { starts, links }
    }

    pub(super) fn all(&self) -> &[Link] {
        &self.links
    }

    /// The links of one currency, in order of the other.
    pub(super) fn of(&self, from: Currency) -> &[Link] {
        let start = || self.starts.get(from.index()).copied();
        let end = || self.starts.get(from.index().saturating_add(1)).copied();
        let range = start().zip(end());
        range.and_then(|(start, end)| self.links.get(start..end)).unwrap_or(&[])
    }

    pub(super) fn between(&self, from: Currency, to: Currency) -> Option<&Link> {
        let links = self.of(from);
        links.get(links.binary_search_by_key(&to, |link| link.to).ok()?)
    }
}
