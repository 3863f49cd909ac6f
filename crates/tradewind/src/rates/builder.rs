//! `RateTableBuilder`: rates gathered into a table that no longer changes.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Rate, RateKind, RateTable, Series, When};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result, excerpt},
    period::Period,
};

/// What one series has observed, in order of time.
#[derive(Default)]
struct Observations {
    days: Vec<(Date, Decimal)>,
    periods: BTreeMap<Period, Decimal>,
}

type Key = (Currency, Currency, RateKind, Arc<str>);

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
    series: BTreeMap<Key, BTreeMap<When, (u32, Decimal)>>,
}

impl RateTableBuilder {
    /// Adds one rate; the same rate once more changes nothing.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRate`] as [`Rate::check`].
    /// - [`ErrorCode::ConflictingRates`] when the source has given another rate for the
    ///   same pair, kind and day or period.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a rate is built for this call; a reference would only add noise"
    )]
    pub fn add(&mut self, rate: Rate) -> Result<()> {
        rate.check()?;
        let key = (rate.base, rate.quote, rate.kind, Arc::clone(&rate.source));
        match self.series.entry(key).or_default().entry(rate.when) {
            Entry::Vacant(entry) => {
                entry.insert((rate.units, rate.value));
                Ok(())
            }
            Entry::Occupied(entry) if *entry.get() == (rate.units, rate.value) => Ok(()),
            Entry::Occupied(entry) => {
                let (units, value) = *entry.get();
                Err(conflict(&rate, units, value, &rate.source))
            }
        }
    }

    /// The table of all rates added so far.
    pub fn build(self) -> RateTable {
        let mut out: Vec<Series> = Vec::new();
        for ((base, quote, kind, source), observations) in self.series {
            let mut by_units: BTreeMap<u32, Observations> = BTreeMap::new();
            for (when, (units, value)) in observations {
                let held = by_units.entry(units).or_default();
                match when {
                    When::Day(date) => held.days.push((date, value)),
                    When::Period(period) => {
                        held.periods.insert(period, value);
                    }
                }
            }
            out.extend(by_units.into_iter().map(|(units, held)| Series {
                base,
                quote,
                units,
                kind,
                source: Arc::clone(&source),
                rank: 0,
                days: held.days.into(),
                periods: Arc::new(held.periods),
            }));
        }
        RateTable::from_series(out)
    }
}

pub(super) fn conflict(rate: &Rate, units: u32, value: Decimal, source: &str) -> Error {
    Error::new(
        ErrorCode::ConflictingRates,
        format!(
            "two {}/{} rates on {}: {} per {} from {}, {} per {} from {}; expected one",
            rate.base,
            rate.quote,
            rate.when,
            value,
            units,
            excerpt(source),
            rate.value,
            rate.units,
            excerpt(&rate.source)
        ),
    )
}
