//! `RateTableBuilder`: rates gathered into a table that no longer changes.

use std::{collections::BTreeMap, sync::Arc};

use super::{Quotation, Rate, RateKind, RateTable, Series, When, gathered::Gathered};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result, excerpt},
    period::days_since_1970,
};

/// What one source gives for one pair and kind.
#[derive(Clone, Debug)]
struct Held {
    source: Arc<str>,
    observations: Gathered,
}

/// Gathers rates in any order; the table does not depend on it.
///
/// # Example
/// ```
/// use tradewind::{Currency, Rate, RateKind, RateTable, number::parse_decimal};
///
/// let mut builder = RateTable::builder();
/// builder.add(Rate {
///     base: Currency::from_code("USD")?,
///     quote: Currency::from_code("CNY")?,
///     units: 1,
///     value: parse_decimal("7.1199")?,
///     when: "2024-10-25".parse()?,
///     kind: RateKind::Spot,
///     source: "Federal Reserve, H.10".into(),
/// })?;
/// assert_eq!(builder.build().len(), 1);
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct RateTableBuilder {
    held: BTreeMap<(Currency, Currency, RateKind), Vec<Held>>,
}

impl RateTableBuilder {
    /// Adds one rate; the same price once more changes nothing.
    ///
    /// A table holds one price for a pair, kind and day or period. Two publishers that
    /// differ go into two tables, [merged](RateTable::merged) in the order of preference.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRate`] as [`Rate::check`].
    /// - [`ErrorCode::ConflictingRates`] when another price is held for the same pair,
    ///   kind and day or period; both sources are named.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a rate is built for this call; a reference would only add noise"
    )]
    pub fn add(&mut self, rate: Rate) -> Result<()> {
        rate.check()?;
        let all = self.held.entry((rate.base, rate.quote, rate.kind)).or_default();
        let quotation = rate.quotation();
        let mut own = None;
        for (index, held) in all.iter().enumerate() {
            if let Some(other) = held.quotation(rate.when)
                && !other.is_same_price(quotation)
            {
                return Err(conflict(&rate, other, &held.source));
            }
            if is_same(&held.source, &rate.source) {
                own = Some(index);
            }
        }
        let position = own.unwrap_or_else(|| {
            all.push(Held {
                source: Arc::clone(&rate.source),
                observations: Gathered::default(),
            });
            all.len().saturating_sub(1)
        });
        if let Some(held) = all.get_mut(position) {
            held.keep(rate.when, quotation);
        }
        Ok(())
    }

    /// The table of all rates added so far.
    pub fn build(self) -> RateTable {
        let mut out: Vec<Series> = Vec::new();
        for ((base, quote, kind), mut all) in self.held {
            all.sort_by(|one, other| one.source.cmp(&other.source));
            for held in all {
                let (days, periods) = held.observations.into_columns();
                out.push(Series {
                    base,
                    quote,
                    kind,
                    source: held.source,
                    rank: 0,
                    days: Arc::new(days),
                    periods: Arc::new(periods),
                });
            }
        }
        RateTable::from_series(out)
    }
}

impl Held {
    fn quotation(&self, when: When) -> Option<Quotation> {
        match when {
            When::Day(date) => self.observations.on(days_since_1970(date)),
            When::Period(period) => self.observations.periods.get(&period).copied(),
        }
    }

    fn keep(&mut self, when: When, quotation: Quotation) {
        let held = self.quotation(when);
        let quotation = held.map_or(quotation, |held| held.or_fuller(quotation));
        match when {
            When::Day(date) => self.observations.keep(days_since_1970(date), quotation),
            When::Period(period) => {
                self.observations.periods.insert(period, quotation);
            }
        }
    }
}

/// Readers share one text among their rates; comparing addresses saves comparing it.
fn is_same(one: &Arc<str>, other: &Arc<str>) -> bool {
    Arc::ptr_eq(one, other) || one == other
}

pub(super) fn conflict(rate: &Rate, held: Quotation, source: &str) -> Error {
    Error::new(
        ErrorCode::ConflictingRates,
        format!(
            "two {}/{} rates on {}: {} per {} from {}, {} per {} from {}; expected one \
             (merge two tables to prefer one source)",
            rate.base,
            rate.quote,
            rate.when,
            held.value,
            held.units,
            excerpt(source),
            rate.value,
            rate.units,
            excerpt(&rate.source)
        ),
    )
}
