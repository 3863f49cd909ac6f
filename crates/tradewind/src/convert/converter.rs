//! `Converter`: a rate looked up once, for any number of amounts.

use std::sync::Arc;

use super::{Conversion, ConvertOptions, Held, Price};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    money::Money,
    number::{Places, Rational},
    rates::{RateTable, When},
};

/// A rate looked up once, for any number of amounts. A copy shares it, also between
/// threads.
///
/// # Example
/// The two rates are those of the European Central Bank of 2024-10-25, a Friday.
/// ```
/// use tradewind::{ConvertOptions, Currency, Rate, RateKind, RateTable};
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
/// let on = "2024-10-27".parse()?;
/// let yuan = builder.build().converter(cny, usd, on, &ConvertOptions::default())?;
/// let total = yuan.convert("11200000000 CNY".parse()?)?;
/// assert_eq!(total.money().to_string(), "1572034282.90 USD");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Converter {
    price: Arc<Price>,
    from: Currency,
    to: Currency,
    places: Places,
}

impl RateTable {
    /// Looks up the rate of a day or a period once, as [`RateTable::convert`] does for
    /// each amount.
    ///
    /// # Errors
    /// As [`RateTable::convert`], but for the overflow of a result.
    pub fn converter(
        &self,
        from: Currency,
        to: Currency,
        on: When,
        options: &ConvertOptions,
    ) -> Result<Converter> {
        let price = Arc::new(Price::new(self, from, to, on, options)?);
        Ok(Converter { price, from, to, places: options.places })
    }
}

impl Converter {
    /// Converts an amount.
    ///
    /// `result = amount × n / d`, the fraction n/d being formed from the published
    /// numbers exactly.
    ///
    /// - Unit: the target currency.
    /// - Rounding: once, at the end; by default to the minor unit, half-even.
    ///
    /// # Errors
    /// - [`ErrorCode::CurrencyMismatch`] when the amount is in another currency.
    /// - [`ErrorCode::InvalidScale`] when more than 28 decimals were asked for.
    /// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
    pub fn convert(&self, money: Money) -> Result<Conversion> {
        if money.currency() != self.from {
            return Err(Error::new(
                ErrorCode::CurrencyMismatch,
                format!(
                    "cannot convert {} by a rate for {}: expected an amount in {}",
                    money.currency(),
                    self.from,
                    self.from
                ),
            ));
        }
        let held = Held::Formed(Arc::clone(&self.price));
        Conversion::at(money, self.to, held, &self.price.factor, self.places)
    }

    /// The currency of the amounts.
    pub fn from(&self) -> Currency {
        self.from
    }

    /// The currency of the results.
    pub fn to(&self) -> Currency {
        self.to
    }

    /// The exact ratio: units of the target for one unit of the source currency.
    pub fn ratio(&self) -> Rational {
        self.price.factor.to_rational()
    }
}
