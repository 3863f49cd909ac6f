//! Amounts in the smallest unit of their currency.

use super::Money;
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    number::power_of_ten,
};

impl Money {
    /// The amount in minor units, such as cents: 1234 for 12.34 euros.
    ///
    /// - Unit: the minor unit of the currency.
    /// - Rounding: none; round first where digits may be lost.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidScale`] when the amount is finer than the minor unit, or the
    ///   currency has none.
    ///
    /// # Example
    /// ```
    /// use tradewind::{ErrorCode, Money};
    /// assert_eq!("12.340 EUR".parse::<Money>()?.in_minor_units()?, 1234);
    /// let error = "2.34 JPY".parse::<Money>()?.in_minor_units().unwrap_err();
    /// assert_eq!(error.code(), ErrorCode::InvalidScale);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn in_minor_units(self) -> Result<i128> {
        let minor = minor_units(self.currency())?;
        let finer = || {
            Error::new(
                ErrorCode::InvalidScale,
                format!(
                    "{self} is finer than the minor unit of {}, which has {minor} decimals; \
                     round it first",
                    self.currency()
                ),
            )
        };
        let amount = self.amount().normalize();
        let missing = minor.checked_sub(amount.scale()).ok_or_else(finer)?;
        let unit = power_of_ten(missing).ok_or_else(finer)?;
        // 2^96 times ten thousand is far below 2^127.
        amount.mantissa().checked_mul(unit).ok_or_else(finer)
    }
}

/// The decimals of the minor unit.
pub(super) fn minor_units(currency: Currency) -> Result<u32> {
    currency.minor_units().map(u32::from).ok_or_else(|| {
        Error::new(
            ErrorCode::InvalidScale,
            format!("{currency} has no minor unit: expected the number of decimals"),
        )
    })
}
