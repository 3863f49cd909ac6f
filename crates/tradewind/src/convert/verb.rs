//! Converting: one amount, one day or period, one rounding.

use super::{Conversion, ConvertOptions, Held, only::Only};
use crate::{
    currency::Currency,
    error::Result,
    money::Money,
    rates::{RateTable, When},
};

impl RateTable {
    /// Converts an amount at the rate of a day or over a period.
    ///
    /// `result = amount × n / d`, the fraction n/d being formed from the published
    /// numbers exactly, with one rounding. On a day without a rate the last one before
    /// serves, up to `max_age_days`; a later one only by a policy that says so. Two rates
    /// of a cross may differ in date; the conversion says so. A period takes its published
    /// average, or the one asked for by name.
    ///
    /// Of a pair the observation of the most preferred table serves, then the nearest, then
    /// as quoted before inverted. Of all routes, of any number of legs, the one with the
    /// most preferred tables is taken, then with the nearest farthest leg, the fewest legs,
    /// the fewest inverted ones, the first in order of the codes. `via` asks for two legs
    /// through one currency instead. Averages computed from days take one or two legs.
    ///
    /// A currency that was replaced converts from that day on by the law alone, through its
    /// successor at the legal factor ([`Currency::succession`]), before it at market rates.
    ///
    /// - Unit: the currency `to`.
    /// - Rounding: once, at the end; by default to the minor unit of `to`, half-even.
    /// - Missing or zero: an error, never an older or a default rate; zero converts.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::NoRate`] when no series links the currencies, or none has a
    ///   rate on the side of the day that the policy needs.
    /// - [`crate::ErrorCode::StaleRate`] when there is one, but too far away.
    /// - [`crate::ErrorCode::NoAverage`] when the period has no average.
    /// - [`crate::ErrorCode::UnsupportedPolicy`] for a published average with `via`.
    /// - [`crate::ErrorCode::InvalidArgument`] when `via` is one of the two currencies, had
    ///   been replaced by then, or stands beside a conversion by law; when a day is asked
    ///   with a named average, or a period with a named lookup policy.
    /// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
    ///
    /// # Example
    /// The two rates are those of the European Central Bank of 2024-10-25, a Friday.
    /// ```
    /// use tradewind::{ConvertOptions, Currency, Money, Rate, RateKind, RateTable};
    ///
    /// let (eur, cny) = (Currency::from_code("EUR")?, Currency::from_code("CNY")?);
    /// let usd = Currency::from_code("USD")?;
    /// let mut builder = RateTable::builder();
    /// for (quote, value) in [(cny, "7.7123"), (usd, "1.0825")] {
    ///     builder.add(Rate {
    ///         base: eur,
    ///         quote,
    ///         units: 1,
    ///         value: tradewind::number::parse_decimal(value)?,
    ///         when: "2024-10-25".parse()?,
    ///         kind: RateKind::Spot,
    ///         source: "European Central Bank".into(),
    ///     })?;
    /// }
    /// let rates = builder.build();
    /// let total = Money::parse("11200000000", cny)?;
    /// let on = "2024-10-27".parse()?;
    /// let conversion = rates.convert(total, usd, on, &ConvertOptions::default())?;
    /// assert_eq!(conversion.money().grouped(), "USD 1,572,034,282.90");
    /// assert_eq!(conversion.age_days(), Some(2));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn convert(
        &self,
        money: Money,
        to: Currency,
        on: When,
        options: &ConvertOptions,
    ) -> Result<Conversion> {
        let from = money.currency();
        if let Some((only, factor)) = Only::between(self, from, to, on, options) {
            let held = Held::only(only);
            return Conversion::at(money, to, held, &factor, options.places);
        }
        self.converter(from, to, on, options)?.convert(money)
    }
}
