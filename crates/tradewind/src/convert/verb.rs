//! Converting: one amount, one day or period, one rounding.

use super::{
    Conversion, ConvertOptions, Leg, Path,
    average::{mean_of_daily_crosses, published},
    path::route,
};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    money::Money,
    number::{self, Places, Rational, Rounded},
    rates::{Average, RateKind, RateTable, When},
};

/// What the rates say, before an amount meets them.
struct Price {
    ratio: Rational,
    legs: Vec<Leg>,
    path: Path,
    via: Option<Currency>,
    kind: RateKind,
    observations: u32,
    days: Option<(jiff::civil::Date, jiff::civil::Date)>,
    source: String,
}

impl RateTable {
    /// Converts an amount at the rate of a day or over a period.
    ///
    /// `result = amount × n / d`, the fraction n/d being formed from the published
    /// numbers exactly, with one rounding. On a day without a rate the last one before
    /// serves, up to `max_age_days`; never a later one. Two rates of a cross may differ
    /// in date; the conversion says so. A period takes its published average, or the
    /// one asked for by name. Without `via` the best of the direct, the inverse and
    /// every two-legged path is taken: most preferred tables, freshest oldest leg,
    /// fewest legs, as quoted before inverted, pivot in order of its code.
    ///
    /// - Unit: the currency `to`.
    /// - Rounding: once, at the end; by default to the minor unit of `to`, half-even.
    /// - Missing or zero: an error, never an older or a default rate; zero converts.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::NoRate`] when no series links the currencies, or the date
    ///   lies before the first rate.
    /// - [`crate::ErrorCode::StaleRate`] when the last rate is too old.
    /// - [`crate::ErrorCode::NoAverage`] when the period has no average.
    /// - [`crate::ErrorCode::UnsupportedPolicy`] for a policy or average not offered yet,
    ///   also for a published average with `via`.
    /// - [`crate::ErrorCode::InvalidArgument`] when `via` is one of the two currencies.
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
        options.policy.supported()?;
        options.average.supported()?;
        let price = self.price(money.currency(), to, on, options)?;
        let rounded = apply(money, &price.ratio, options.places.or_minor_units(to))?;
        Ok(Conversion {
            from: money,
            money: Money::new(rounded.value, to),
            exact: rounded.exact,
            ratio: price.ratio,
            on,
            legs: price.legs,
            path: price.path,
            via: price.via,
            policy: options.policy,
            average: options.average,
            kind: price.kind,
            observations: price.observations,
            first_day: price.days.map(|(first, _)| first),
            last_day: price.days.map(|(_, last)| last),
            source: price.source,
        })
    }

    fn price(
        &self,
        from: Currency,
        to: Currency,
        on: When,
        options: &ConvertOptions,
    ) -> Result<Price> {
        if from == to {
            return Ok(identity(on));
        }
        match (on, options.average) {
            (When::Day(date), _) => {
                let route =
                    route(self, from, to, date, options.max_age_days, options.via)?;
                from_legs(route.legs, route.path, route.via)
            }
            (When::Period(period), Average::MeanOfDailyCrosses) => {
                let mean = mean_of_daily_crosses(self, from, to, period, options.via)?;
                Ok(Price {
                    ratio: mean.ratio,
                    legs: Vec::new(),
                    path: mean.path,
                    via: mean.via,
                    kind: RateKind::PeriodAverage,
                    observations: mean.observations,
                    days: Some((mean.first_day, mean.last_day)),
                    source: mean.source,
                })
            }
            (When::Period(period), _) => {
                if let Some(pivot) = options.via {
                    return Err(crossed_average(pivot));
                }
                let leg = published(self, from, to, period)?;
                let path = if leg.inverted { Path::Inverse } else { Path::Direct };
                from_legs(vec![leg], path, None)
            }
        }
    }
}

/// Nobody publishes a cross: to form one of two averages is a convention of its own.
fn crossed_average(pivot: Currency) -> Error {
    Error::new(
        ErrorCode::UnsupportedPolicy,
        format!(
            "a published average is not crossed through {pivot}: leave out via, or ask \
             for mean_of_daily_crosses"
        ),
    )
}

fn identity(on: When) -> Price {
    let kind = match on {
        When::Day(_) => RateKind::Fixed,
        When::Period(_) => RateKind::PeriodAverage,
    };
    Price {
        ratio: Rational::one(),
        legs: Vec::new(),
        path: Path::Identity,
        via: None,
        kind,
        observations: 0,
        days: None,
        source: String::new(),
    }
}

fn from_legs(legs: Vec<Leg>, path: Path, via: Option<Currency>) -> Result<Price> {
    let mut ratio = Rational::one();
    let mut sources: Vec<&str> = Vec::new();
    for leg in &legs {
        ratio = ratio * leg.factor()?;
        if !sources.contains(&&*leg.source) {
            sources.push(&leg.source);
        }
    }
    Ok(Price {
        ratio,
        source: sources.join("; "),
        kind: legs.first().map_or(RateKind::Spot, |leg| leg.kind),
        observations: u32::try_from(legs.len()).unwrap_or(u32::MAX),
        path,
        via,
        days: None,
        legs,
    })
}

/// `amount × n / d`, rounded once.
fn apply(
    money: Money,
    ratio: &Rational,
    places: Places,
) -> Result<Rounded<rust_decimal::Decimal>> {
    let amount = money.amount();
    let machine = ratio.to_machine().and_then(|(top, bottom)| {
        let power = number::power_of_ten(amount.scale())?;
        Some((top, bottom.checked_mul(power)?))
    });
    match machine {
        Some((top, bottom)) => number::convert(amount.mantissa(), top, bottom, places),
        None => (Rational::from(amount) * ratio.clone()).to_decimal(places),
    }
}
