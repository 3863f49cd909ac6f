//! Money of a former currency in the one that replaced it, by the legal factor.

use super::Money;
use crate::{
    error::{Error, ErrorCode, Result},
    number::{Places, Rational, Rounded},
};

impl Money {
    /// The amount in the currency that replaced this one, by the factor of the law.
    ///
    /// `amount / factor`; no market rate and no date is involved, so that it answers what
    /// an old amount is called in new money, not what it could buy.
    ///
    /// - Rounding: once, by `places`; without a scale to the successor's minor units.
    ///
    /// # Errors
    /// - [`ErrorCode::NoSuccessor`] when no law gave the currency one successor at one
    ///   factor; so for every currency in use.
    /// - [`ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
    /// - [`ErrorCode::Overflow`] when the result does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Money, Places};
    ///
    /// let old: Money = "14200 TMM".parse()?;
    /// assert_eq!(old.redenominated(Places::default())?.value.to_string(), "2.84 TMT");
    /// let kuna: Money = "7.53450 HRK".parse()?;
    /// assert_eq!(kuna.redenominated(Places::default())?.value.to_string(), "1.00 EUR");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn redenominated(self, places: Places) -> Result<Rounded<Self>> {
        let Some(law) = self.currency().succession() else {
            let currency = self.currency();
            let fact = "no law sets a factor between it and one successor";
            return Err(Error::new(
                ErrorCode::NoSuccessor,
                format!(
                    "{currency} has no successor: {fact}, expected a former currency"
                ),
            ));
        };
        let amount = Rational::from(self.amount()).divided_by(&law.factor.into())?;
        let amount = amount.to_decimal(places.or_minor_units(law.to))?;
        Ok(amount.map(|amount| Self::new(amount, law.to)))
    }
}
