//! `FigureConversion`: a reported figure in another currency, with its intervals.

use super::{Conversion, ConvertOptions};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result, excerpt},
    figure::{Figure, Reading},
    money::Money,
    number::Interval,
    rates::{RateTable, When},
};

/// A reported figure in another currency: its value converted, and the intervals that its
/// digits allow, at the same exact rate.
///
/// The rate itself is taken as exact. What a reader may conclude from "11.2 billion yuan"
/// in dollars is the interval, not the fourteen digits of the converted value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureConversion {
    figure: Figure,
    conversion: Conversion,
}

impl RateTable {
    /// Converts a reported figure, its intervals included.
    ///
    /// - Unit: the currency `to`.
    /// - Rounding: the value once, as [`RateTable::convert`]; interval ends never.
    ///
    /// # Errors
    /// - [`ErrorCode::UnitMismatch`] when the figure is no amount of money.
    /// - As [`RateTable::convert`].
    ///
    /// # Example
    /// The two rates are those of the European Central Bank of 2024-10-25.
    /// ```
    /// use tradewind::{ConvertOptions, Currency, Figure, Rate, RateKind, RateTable, Reading};
    ///
    /// let eur = Currency::from_code("EUR")?;
    /// let usd = Currency::from_code("USD")?;
    /// let mut builder = RateTable::builder();
    /// for (quote, value) in [("CNY", "7.7123"), ("USD", "1.0825")] {
    ///     builder.add(Rate {
    ///         base: eur,
    ///         quote: Currency::from_code(quote)?,
    ///         units: 1,
    ///         value: tradewind::number::parse_decimal(value)?,
    ///         when: "2024-10-25".parse()?,
    ///         kind: RateKind::Spot,
    ///         source: "European Central Bank".into(),
    ///     })?;
    /// }
    /// let figure: Figure = "11.2 billion CNY".parse()?;
    /// let on = "2024-10-27".parse()?;
    /// let options = ConvertOptions::default();
    /// let dollars = builder.build().convert_figure(&figure, usd, on, &options)?;
    /// assert_eq!(dollars.conversion().money().to_string(), "1572034282.90 USD");
    /// let low = dollars.interval(Reading::Written).low().unwrap().value.floor(Some(2))?;
    /// assert_eq!(low.to_string(), "1565016272.70");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn convert_figure(
        &self,
        figure: &Figure,
        to: Currency,
        on: When,
        options: &ConvertOptions,
    ) -> Result<FigureConversion> {
        let Some(currency) = figure.currency() else {
            return Err(Error::new(
                ErrorCode::UnitMismatch,
                format!(
                    "cannot convert {} to {to}: expected an amount of money",
                    excerpt(&figure.to_string())
                ),
            ));
        };
        let money = Money::new(figure.value(), currency);
        let conversion = self.convert(money, to, on, options)?;
        Ok(FigureConversion { figure: figure.clone(), conversion })
    }
}

impl FigureConversion {
    /// The figure as reported.
    pub fn figure(&self) -> &Figure {
        &self.figure
    }

    /// The conversion of its value, with everything needed to cite it.
    pub fn conversion(&self) -> &Conversion {
        &self.conversion
    }

    /// The values in the target currency that the figure may stand for, under one reading
    /// of its digits; exact.
    pub fn interval(&self, reading: Reading) -> Interval {
        self.figure.interval(reading).scaled(&self.conversion.ratio())
    }
}
