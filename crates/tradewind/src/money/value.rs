//! `Money`: an exact amount in one currency.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
};

/// An exact amount in one currency, with any number of decimals.
///
/// Nothing is rounded unless a function says so, and two currencies never meet
/// silently. `11.20 CNY` and `11.2 CNY` are equal; each keeps its digits.
///
/// JSON: `{"amount": "11200000000.00", "currency": "CNY"}`.
///
/// # Example
/// ```
/// use tradewind::{Currency, Money};
///
/// let total = Money::parse("11200000000", Currency::from_code("CNY")?)?;
/// assert_eq!(total.to_string(), "11200000000 CNY");
/// assert_eq!(total.grouped(), "CNY 11,200,000,000");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Money {
    #[serde(serialize_with = "crate::number::text::serialize")]
    amount: Decimal,
    currency: Currency,
}

impl Money {
    /// The amount in whole units of the currency: 12.34 is twelve euros 34 cents.
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// Reads the amount from text, exactly.
    ///
    /// # Errors
    /// As [`crate::number::parse_decimal`].
    pub fn parse(amount: &str, currency: Currency) -> Result<Self> {
        Ok(Self::new(crate::number::parse_decimal(amount)?, currency))
    }

    /// The amount in whole units of the currency.
    pub fn amount(self) -> Decimal {
        self.amount
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Both must be of one currency.
    pub(super) fn same_currency(self, other: Self, what: &str) -> Result<()> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(Error::new(
            ErrorCode::CurrencyMismatch,
            format!(
                "cannot {what} {} and {}: expected one currency; convert one of them first",
                self.currency, other.currency
            ),
        ))
    }
}
