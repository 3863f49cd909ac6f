//! Sums of any number of amounts.

use super::Money;
use crate::{
    error::{Error, ErrorCode, Result},
    number,
};

impl Money {
    /// The exact sum of amounts of one currency, in any order.
    ///
    /// - Rounding: none.
    /// - Missing or zero: no amount has no currency, hence no sum.
    ///
    /// # Errors
    /// - [`ErrorCode::NoAmounts`] when there is nothing to sum.
    /// - [`ErrorCode::CurrencyMismatch`] when the currencies differ.
    /// - [`ErrorCode::Overflow`] when the exact sum does not fit, whatever its parts.
    ///
    /// # Example
    /// ```
    /// use tradewind::Money;
    /// let parts = ["180 CNY".parse::<Money>()?, "50.5 CNY".parse()?];
    /// assert_eq!(Money::sum(parts)?.to_string(), "230.5 CNY");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn sum(items: impl IntoIterator<Item = Self>) -> Result<Self> {
        let mut items = items.into_iter();
        let first = items.next().ok_or_else(|| {
            Error::new(
                ErrorCode::NoAmounts,
                "cannot sum no amounts: expected one or more, whose currency the sum has",
            )
        })?;
        let mut mismatch = Ok(());
        let amounts = core::iter::once(first).chain(items).map_while(|item| {
            mismatch = first.same_currency(item, "sum");
            mismatch.is_ok().then(|| item.amount())
        });
        let sum = number::total(amounts);
        mismatch?;
        Ok(Self::new(sum?, first.currency()))
    }
}
