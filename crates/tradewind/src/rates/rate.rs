//! `Rate`: one published price of a currency in another.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{Quotation, RateKind, When, conflict::Held};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
};

/// One published price: `units` of `base` cost `value` of `quote`.
///
/// The value is kept as quoted, with its digits; an inverse is never stored. The tenge
/// is quoted per hundred in many tables: `units` 100, not a value divided by 100.
///
/// # Example
/// ```
/// use tradewind::{Currency, Rate, RateKind, When, number::parse_decimal};
///
/// let rate = Rate {
///     base: Currency::from_code("EUR")?,
///     quote: Currency::from_code("CNY")?,
///     units: 1,
///     value: parse_decimal("7.7123")?,
///     when: "2024-10-25".parse::<When>()?,
///     kind: RateKind::Spot,
///     source: "European Central Bank".into(),
/// };
/// assert!(rate.check().is_ok());
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rate {
    /// The currency that is priced.
    pub base: Currency,
    /// The currency of the price.
    pub quote: Currency,
    /// How many units of the base the price is for.
    pub units: u32,
    /// The price, as quoted.
    pub value: Decimal,
    /// The day or period.
    pub when: When,
    /// What it is the price of.
    pub kind: RateKind,
    /// Who publishes it.
    pub source: Arc<str>,
}

impl Rate {
    pub(super) fn quotation(&self) -> Quotation {
        Quotation { value: self.value, units: self.units }
    }

    pub(super) fn held(&self) -> Held<'_> {
        Held { quotation: self.quotation(), source: &self.source }
    }

    /// Whether the rate can be one.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRate`] when the value is not positive, the units are zero,
    ///   both currencies are the same, the kind does not fit the day or period, or the
    ///   source is empty.
    pub fn check(&self) -> Result<()> {
        let fact = if self.value <= Decimal::ZERO {
            format!("it is {}; expected a positive number", self.value)
        } else if self.units == 0 {
            "it is for 0 units of the base; expected 1 or more".to_owned()
        } else if self.base == self.quote {
            "a currency has no rate against itself".to_owned()
        } else if self.source.trim().is_empty() {
            "its source is empty; expected who publishes it".to_owned()
        } else if self.kind.is_daily() != matches!(self.when, When::Day(_)) {
            format!("a {} rate does not belong to {}", self.kind, self.when)
        } else {
            return Ok(());
        };
        Err(Error::new(
            ErrorCode::InvalidRate,
            format!("invalid {}/{} rate on {}: {fact}", self.base, self.quote, self.when),
        ))
    }
}
