//! `RateTableBuilder`: rates gathered into a table that no longer changes.

use std::{collections::BTreeMap, sync::Arc};

use super::{Quotation, Rate, RateKind, RateTable, Series, publishers::Publishers};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result, excerpt},
};

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
    held: BTreeMap<(Currency, Currency, RateKind), Publishers>,
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
        let held = self.held.entry((rate.base, rate.quote, rate.kind)).or_default();
        held.add(&rate)
    }

    /// The table of all rates added so far.
    pub fn build(self) -> RateTable {
        let mut out: Vec<Series> = Vec::new();
        for ((base, quote, kind), publishers) in self.held {
            for (source, observations) in publishers.into_sources() {
                let (days, periods) = observations.into_columns();
                out.push(Series {
                    base,
                    quote,
                    kind,
                    source,
                    rank: 0,
                    days: Arc::new(days),
                    periods: Arc::new(periods),
                });
            }
        }
        RateTable::from_series(out)
    }
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
