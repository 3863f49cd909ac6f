//! Rounding to multiples of an increment, such as the smallest coin.

use rust_decimal::Decimal;

use super::Money;
use crate::{
    error::Result,
    number::{Places, Rounded, Rounding, multiple},
};

impl Money {
    /// The multiple of an increment next to the amount, with the decimals of the increment.
    ///
    /// - Unit: whole units of the currency: 0.05 for five cents.
    /// - Range: increments above zero.
    /// - Rounding: once, by `rounding`.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::NotPositive`] when the increment is zero or negative.
    /// - [`crate::ErrorCode::Overflow`] when the result does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Decimal, Money, Rounding};
    /// let price: Money = "12.34 CHF".parse()?;
    /// let rounded = price.round_to_increment(Decimal::new(5, 2), Rounding::HalfEven)?;
    /// assert_eq!((rounded.value.to_string().as_str(), rounded.exact), ("12.35 CHF", false));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn round_to_increment(
        self,
        increment: Decimal,
        rounding: Rounding,
    ) -> Result<Rounded<Self>> {
        let rounded = multiple(self.amount(), increment, rounding)?;
        Ok(rounded.map(|amount| Self::new(amount, self.currency())))
    }

    /// The amount that can be paid in cash: rounded to the currency's cash increment,
    /// where it has none to its minor unit.
    ///
    /// - Rounding: once, by `rounding`.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when the result does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Money, Rounding};
    /// let paid = "12.32 CHF".parse::<Money>()?.round_to_cash(Rounding::HalfUp)?;
    /// assert_eq!(paid.value.to_string(), "12.30 CHF");
    /// let paid = "12.345 EUR".parse::<Money>()?.round_to_cash(Rounding::HalfUp)?;
    /// assert_eq!(paid.value.to_string(), "12.35 EUR");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn round_to_cash(self, rounding: Rounding) -> Result<Rounded<Self>> {
        match self.currency().cash_increment() {
            Some(increment) => self.round_to_increment(increment, rounding),
            None => self.round(Places::new(None, rounding)),
        }
    }
}
