//! Arithmetic on money: exact, within one currency.

use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::Money;
use crate::{
    error::Result,
    number::{self, Places, Rounded},
};

impl Money {
    /// The exact sum.
    ///
    /// - Rounding: none.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::CurrencyMismatch`] when the currencies differ.
    /// - [`crate::ErrorCode::Overflow`] when the exact sum does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::Money;
    /// let sum = "1.10 EUR".parse::<Money>()?.add("2.2 EUR".parse()?)?;
    /// assert_eq!(sum.to_string(), "3.30 EUR");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    #[expect(
        clippy::should_implement_trait,
        reason = "it can fail, and `+` must not panic"
    )]
    pub fn add(self, other: Self) -> Result<Self> {
        self.same_currency(other, "add")?;
        Ok(Self::new(number::add(self.amount(), other.amount())?, self.currency()))
    }

    /// The exact difference.
    ///
    /// - Rounding: none.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::CurrencyMismatch`] when the currencies differ.
    /// - [`crate::ErrorCode::Overflow`] when the exact difference does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::Money;
    /// let rest = "230 CNY".parse::<Money>()?.subtract("180 CNY".parse()?)?;
    /// assert_eq!(rest.to_string(), "50 CNY");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn subtract(self, other: Self) -> Result<Self> {
        self.same_currency(other, "subtract")?;
        let difference = number::subtract(self.amount(), other.amount())?;
        Ok(Self::new(difference, self.currency()))
    }

    /// The exact product with a plain number.
    ///
    /// - Rounding: none.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when the exact product does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Decimal, Money};
    /// let dozen = "0.35 USD".parse::<Money>()?.multiply(Decimal::from(12))?;
    /// assert_eq!(dozen.to_string(), "4.20 USD");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn multiply(self, factor: Decimal) -> Result<Self> {
        Ok(Self::new(number::multiply(self.amount(), factor)?, self.currency()))
    }

    /// Which of two amounts of one currency is larger.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::CurrencyMismatch`] when the currencies differ.
    ///
    /// # Example
    /// ```
    /// use tradewind::Money;
    /// let less = "1 EUR".parse::<Money>()?.compare("1.01 EUR".parse()?)?;
    /// assert!(less.is_lt());
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn compare(self, other: Self) -> Result<Ordering> {
        self.same_currency(other, "compare")?;
        Ok(self.amount().cmp(&other.amount()))
    }

    /// The amount with exactly the decimals asked for; without a scale, those of the
    /// currency's minor unit (28 digits for a currency without one).
    ///
    /// - Rounding: once, by `places`.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
    /// - [`crate::ErrorCode::Overflow`] when the result does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Money, Places};
    /// let rounded = "10.005 EUR".parse::<Money>()?.round(Places::default())?;
    /// assert_eq!((rounded.value.to_string().as_str(), rounded.exact), ("10.00 EUR", false));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn round(self, places: Places) -> Result<Rounded<Self>> {
        let rounded =
            number::round(self.amount(), places.or_minor_units(self.currency()))?;
        Ok(rounded.map(|amount| Self::new(amount, self.currency())))
    }
}

impl Places {
    /// The currency's minor units where no scale was asked for.
    pub(crate) fn or_minor_units(self, currency: crate::currency::Currency) -> Self {
        let minor = currency.minor_units().map(u32::from);
        Self { scale: self.scale.or(minor), rounding: self.rounding }
    }
}
