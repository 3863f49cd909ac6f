//! Citing: one sentence that lets a reader repeat the conversion.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Computed, Conversion, Leg, Path};
use crate::{
    currency::Currency,
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
        if self.path() == Path::Identity {
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
        self.quoted(Places::default()).unwrap_or_else(|_| self.ratio().to_string())
    }

    fn quoted(&self, places: Places) -> Result<String> {
        let (from, to) = (self.from.currency(), self.money.currency());
        let ratio = self.ratio();
        let (ratio, of, per) = if ratio < Rational::one() {
            (Rational::one().divided_by(&ratio)?, from, to)
        } else {
            (ratio, to, from)
        };
        // A single published rate is shown as it was published.
        let published = match self.legs() {
            [leg]
                if leg.units == 1
                    && leg.later.is_none()
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
        self.provenance_of(
            self.via().map(|via| format!("{via} cross")).unwrap_or_default(),
        )
    }

    fn provenance_of(&self, rates: String) -> String {
        let mut parts = match &self.price().computed {
            // The legs beside an average are factors of a law, or a published average.
            Some(computed) => {
                vec![self.computed(computed), self.quotations(), self.fixed()]
            }
            None => [vec![rates], self.dates()].concat(),
        };
        parts.push(self.source());
        parts.retain(|part| !part.is_empty());
        parts.join("; ")
    }

    /// How a computed average was made, and of what.
    fn computed(&self, computed: &Computed) -> String {
        let via = self.averaged_through();
        let crosses = match via {
            Some(via) => format!("{via} crosses"),
            None => "rates".to_owned(),
        };
        let what = match (self.price().average, via) {
            (Average::Harmonic, _) => format!("harmonic mean of daily {crosses}"),
            (Average::MeanOfMonthMeans, _) => format!("mean of month means of {crosses}"),
            (Average::CrossOfMeans, Some(via)) => format!("{via} cross of means"),
            (
                Average::MeanOfDailyCrosses
                | Average::CrossOfMeans
                | Average::Published
                | Average::EndOfPeriod,
                _,
            ) => format!("mean of daily {crosses}"),
        };
        let Computed { first_day, last_day, .. } = computed;
        let count = self.observations();
        // Two means have days of their own; their observations are counted together.
        let days = match (self.price().average, via, count) {
            (Average::CrossOfMeans, Some(_), _) => "observations",
            (_, _, 1) => "day",
            _ => "days",
        };
        let missing = match self.missing().len() {
            0 => String::new(),
            1 => ", 1 weekday without a rate".to_owned(),
            missing => format!(", {missing} weekdays without a rate"),
        };
        format!(
            "{what} over {}, computed from {count} {days} from {first_day} to {last_day}{missing}",
            self.on()
        )
    }

    /// The currency in the middle of what was averaged, between the factors of laws.
    fn averaged_through(&self) -> Option<Currency> {
        let before = self.laws().filter(|leg| leg.inverted).count();
        match self.route().get(before..)?.get(..=self.averaged_steps())? {
            [_, via, _] => Some(*via),
            _ => None,
        }
    }

    fn averaged_steps(&self) -> usize {
        let steps = self.route().len().saturating_sub(1);
        steps.saturating_sub(self.laws().count())
    }

    /// The legs that a law fixes; beside a computed mean there may be a published one.
    fn laws(&self) -> impl Iterator<Item = &Leg> {
        self.legs().iter().filter(|leg| leg.kind == RateKind::Fixed)
    }

    fn quotations(&self) -> String {
        let each: Vec<String> = self.legs().iter().map(Leg::quotation).collect();
        listed(&each)
    }

    fn rates(&self) -> String {
        let quotations: Vec<String> = self.legs().iter().map(Leg::quotation).collect();
        let Some(via) = self.via() else {
            let route: Vec<&str> = self.route().iter().map(|one| one.code()).collect();
            return match self.path() {
                Path::Chain => format!("{} by {}", route.join(">"), listed(&quotations)),
                Path::Identity
                | Path::Direct
                | Path::Inverse
                | Path::Cross
                | Path::Legal => quotations.join(", "),
            };
        };
        match self.path() {
            Path::Cross => format!("{via} cross of {}", listed(&quotations)),
            Path::Identity | Path::Direct | Path::Inverse | Path::Chain | Path::Legal => {
                listed(&quotations)
            }
        }
    }

    /// Of which days or period the rates are, and since when the fixed ones hold.
    fn dates(&self) -> Vec<String> {
        let (end, asked) = match self.on() {
            When::Day(asked) => (None, asked),
            When::Period(period) if self.price().average == Average::EndOfPeriod => {
                (Some(format!("end of {period}")), period.last_day())
            }
            When::Period(period) => {
                return vec![format!("average over {period}"), self.fixed()];
            }
        };
        let dated = self.legs().iter().filter(|leg| leg.kind != RateKind::Fixed);
        let each: Vec<String> =
            dated.filter_map(|leg| Some(of_day(leg, leg.day()?, asked))).collect();
        let rates = match each.as_slice() {
            [] => String::new(),
            [first, rest @ ..] if rest.iter().all(|other| other == first) => {
                let comma = first.replacen(' ', ", ", 1);
                if first.starts_with("between") {
                    format!("rate {first}")
                } else {
                    format!("rate of {comma}")
                }
            }
            all => format!("rates of {}", all.join(" and ")),
        };
        vec![end.unwrap_or_default(), rates, self.fixed()]
    }

    /// Since when the fixed rates hold.
    fn fixed(&self) -> String {
        let fixed = self.legs().iter().filter(|leg| leg.kind == RateKind::Fixed);
        let days: BTreeSet<String> = fixed.map(|leg| leg.when.to_string()).collect();
        if days.is_empty() {
            return String::new();
        }
        let days: Vec<String> = days.into_iter().collect();
        format!("fixed since {}", days.join(" and "))
    }
}

/// `one`, `one and two`, `one, two and three`.
fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `2024-10-25 2 days before 2024-10-27`, or the two days between which a rate lies.
fn of_day(leg: &Leg, date: Date, asked: Date) -> String {
    if let Some(later) = leg.later {
        return format!("between {date} and {} on {asked}", later.date);
    }
    let days = leg.age_days.unsigned_abs();
    let side = if leg.age_days < 0 { "after" } else { "before" };
    match days {
        0 => format!("{date} the day itself"),
        1 => format!("{date} 1 day {side} {asked}"),
        _ => format!("{date} {days} days {side} {asked}"),
    }
}
