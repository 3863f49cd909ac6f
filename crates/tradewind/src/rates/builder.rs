//! `RateTableBuilder`: rates gathered into a table that no longer changes.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Rate, RateKind, RateTable, Series, conflict::contradiction, direction::Directions,
    publishers::Publishers,
};
use crate::{currency::Currency, error::Result};

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
    /// By pair in the order of its codes, so that one search finds both directions.
    held: BTreeMap<(Currency, Currency, RateKind), Pair>,
}

/// What is said of a pair, either way round.
#[derive(Clone, Debug, Default)]
struct Pair {
    /// Prices of the currency whose code comes first.
    forward: Publishers,
    backward: Publishers,
}

impl RateTableBuilder {
    /// Adds one rate; the same price once more changes nothing.
    ///
    /// A table holds one price for a pair, kind and day or period. Two publishers that
    /// differ go into two tables, [merged](RateTable::merged) in the order of preference.
    ///
    /// It may hold a price of the other direction, too, if one can be the inverse of the
    /// other. Their product, each taken half a unit of its last digit lower and higher,
    /// must come within 10 % of one (from 10/11 to 11/10), which leaves room for bid and
    /// ask and for another hour; where both prices are above one or both below, within 2 %
    /// (from 50/51 to 51/50), because then one of them was given the wrong way round. A
    /// mean and the mean of the inverse multiply to more than one by as much as the price
    /// moved: of [`RateKind::PeriodAverage`] only the lower limit and the second rule hold.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRate`] as [`Rate::check`].
    /// - [`ErrorCode::ConflictingRates`] when another price is held for the same pair,
    ///   kind and day or period, or one of the other direction that cannot be its inverse;
    ///   both sources are named.
    ///
    /// [`ErrorCode::InvalidRate`]: crate::ErrorCode::InvalidRate
    /// [`ErrorCode::ConflictingRates`]: crate::ErrorCode::ConflictingRates
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a rate is built for this call; a reference would only add noise"
    )]
    pub fn add(&mut self, rate: Rate) -> Result<()> {
        rate.check()?;
        let (first, second) = (rate.base.min(rate.quote), rate.base.max(rate.quote));
        let pair = self.held.entry((first, second, rate.kind)).or_default();
        let (same, other) = if first == rate.base {
            (&mut pair.forward, &pair.backward)
        } else {
            (&mut pair.backward, &pair.forward)
        };
        if let Some(held) = other.at(rate.when) {
            let found = Directions::of(rate.kind, held, rate.quotation());
            if found != Directions::Fit {
                return Err(contradiction(&rate, other.held(held, rate.when), found));
            }
        }
        same.add(&rate)
    }

    /// The table of all rates added so far.
    pub fn build(self) -> RateTable {
        let mut directions = BTreeMap::new();
        for ((first, second, kind), pair) in self.held {
            directions.insert((first, second, kind), pair.forward);
            directions.insert((second, first, kind), pair.backward);
        }
        let mut out: Vec<Series> = Vec::new();
        for ((base, quote, kind), publishers) in directions {
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
