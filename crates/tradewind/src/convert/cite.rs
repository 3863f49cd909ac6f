//! Citing: one sentence that lets a reader repeat the conversion.

use std::collections::BTreeSet;

use super::{Conversion, Leg, Path};
use crate::{
    error::Result,
    number::{Places, Rational},
    rates::{Average, RateKind, When},
};

impl Conversion {
    /// One footnote sentence: the amounts, the rates as published, their dates, their
    /// age, and who publishes them.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when the rate does not fit a decimal.
    ///
    /// # Example
    /// ```
    /// use tradewind::{ConvertOptions, Currency, Money, RateTable};
    /// let money = "12.50 EUR".parse::<Money>()?;
    /// let eur = Currency::from_code("EUR")?;
    /// let same = RateTable::default()
    ///     .convert(money, eur, "2024-10-27".parse()?, &ConvertOptions::default())?;
    /// assert_eq!(same.cite()?, "EUR 12.50 = EUR 12.50: one currency, no rate needed.");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn cite(&self) -> Result<String> {
        let amounts = format!("{} = {}", self.from.grouped(), self.money.grouped());
        if self.path == Path::Identity {
            return Ok(format!("{amounts}: one currency, no rate needed."));
        }
        Ok(format!("{amounts} at {} ({}).", self.rate_text()?, self.provenance()))
    }

    /// The rate in the direction in which it is at least one: `7.1245 CNY per USD`.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when the rate does not fit a decimal.
    pub fn rate_text(&self) -> Result<String> {
        self.quoted(Places::decimals(4))
    }

    /// The same with 28 digits; the fraction itself where no decimal holds it.
    pub(crate) fn exact_rate_text(&self) -> String {
        self.quoted(Places::default()).unwrap_or_else(|_| self.ratio.to_string())
    }

    fn quoted(&self, places: Places) -> Result<String> {
        let (from, to) = (self.from.currency(), self.money.currency());
        let (ratio, of, per) = if self.ratio < Rational::one() {
            (Rational::one().divided_by(&self.ratio)?, from, to)
        } else {
            (self.ratio.clone(), to, from)
        };
        // A single published rate is shown as it was published.
        let published = match self.legs.as_slice() {
            [leg]
                if leg.units == 1
                    && places.scale.is_none_or(|scale| leg.value.scale() <= scale)
                    && Rational::from(leg.value) == ratio =>
            {
                leg.value.to_string()
            }
            _ => ratio.to_decimal(places)?.value.to_string(),
        };
        Ok(format!("{published} {of} per {per}"))
    }

    /// Where the rate comes from: rates, dates, age, source.
    pub fn provenance(&self) -> String {
        self.provenance_of(self.rates())
    }

    /// The same without the digits of the published rates.
    pub(crate) fn short_provenance(&self) -> String {
        self.provenance_of(self.via.map(|via| format!("{via} cross")).unwrap_or_default())
    }

    fn provenance_of(&self, rates: String) -> String {
        let computed = self.average() == Some(Average::MeanOfDailyCrosses);
        let mut parts = Vec::new();
        if computed {
            parts.push(self.computed(&self.on.to_string()));
        } else {
            parts.push(rates);
            parts.extend(self.dates());
        }
        parts.push(self.source.clone());
        parts.retain(|part| !part.is_empty());
        parts.join("; ")
    }

    fn computed(&self, period: &str) -> String {
        let days = match (self.first_day, self.last_day) {
            (Some(first), Some(last)) => format!(" from {first} to {last}"),
            _ => String::new(),
        };
        let what = match self.via {
            Some(via) => format!("{via} crosses"),
            None => "rates".to_owned(),
        };
        let days_word = if self.observations == 1 { "day" } else { "days" };
        format!(
            "mean of daily {what} over {period}, computed from {} {days_word}{days}",
            self.observations
        )
    }

    fn rates(&self) -> String {
        let quotations: Vec<String> = self.legs.iter().map(Leg::quotation).collect();
        match self.via {
            Some(via) => format!("{via} cross of {}", quotations.join(" and ")),
            None => quotations.join(", "),
        }
    }

    fn dates(&self) -> Option<String> {
        let on = match self.on {
            When::Period(period) => return Some(format!("average over {period}")),
            When::Day(on) => on,
        };
        let date = self.rate_date()?;
        if self.legs.iter().all(|leg| leg.kind == RateKind::Fixed) {
            let days: BTreeSet<String> =
                self.legs.iter().map(|leg| leg.when.to_string()).collect();
            let days: Vec<String> = days.into_iter().collect();
            return Some(format!("fixed since {}", days.join(" and ")));
        }
        let same = self.legs.iter().all(|leg| leg.when == When::Day(date));
        if !same {
            let each: Vec<String> = self
                .legs
                .iter()
                .map(|leg| format!("{} {}", leg.when, age(leg.age_days, on)))
                .collect();
            return Some(format!("rates of {}", each.join(" and ")));
        }
        Some(format!("rate of {date}, {}", age(self.age_days()?, on)))
    }
}

fn age(days: u32, on: jiff::civil::Date) -> String {
    match days {
        0 => "the day itself".to_owned(),
        1 => format!("1 day before {on}"),
        _ => format!("{days} days before {on}"),
    }
}
