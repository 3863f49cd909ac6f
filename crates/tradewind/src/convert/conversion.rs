//! `Conversion`: a converted amount, with everything needed to cite it.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Leg;
use crate::{
    currency::Currency,
    error::Result,
    money::Money,
    number::{Places, Rational},
    rates::{Average, LookupPolicy, RateKind, When},
    words::words,
};

words! {
    InvalidArgument, "path";
    /// How the rates of a conversion are linked.
    pub enum Path {
        /// Both currencies are the same.
        Identity = "identity",
        /// One rate, as quoted.
        Direct = "direct",
        /// One rate, the other way round.
        Inverse = "inverse",
        /// Two rates through a third currency.
        Cross = "cross",
    }
}

/// A converted amount, with everything needed to cite it.
///
/// The rate is the exact ratio of the published numbers; the amount was rounded once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    pub(super) from: Money,
    pub(super) money: Money,
    pub(super) exact: bool,
    pub(super) ratio: Rational,
    pub(super) on: When,
    pub(super) legs: Vec<Leg>,
    pub(super) path: Path,
    pub(super) via: Option<Currency>,
    pub(super) policy: LookupPolicy,
    pub(super) average: Average,
    pub(super) kind: RateKind,
    pub(super) observations: u32,
    pub(super) first_day: Option<Date>,
    pub(super) last_day: Option<Date>,
    pub(super) source: String,
}

impl Conversion {
    /// The amount that was converted.
    pub fn from(&self) -> Money {
        self.from
    }

    /// The result.
    pub fn money(&self) -> Money {
        self.money
    }

    /// Whether the result is exact, not rounded.
    pub fn is_exact(&self) -> bool {
        self.exact
    }

    /// The exact ratio: units of the target for one unit of the source currency.
    pub fn ratio(&self) -> &Rational {
        &self.ratio
    }

    /// The ratio as a decimal of 28 digits: target currency for one of the source.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when it does not fit a decimal.
    pub fn rate(&self) -> Result<Decimal> {
        Ok(self.ratio.to_decimal(Places::default())?.value)
    }

    /// The ratio the other way round: source currency for one of the target.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when it does not fit a decimal.
    pub fn inverse_rate(&self) -> Result<Decimal> {
        let inverse = Rational::one().divided_by(&self.ratio)?;
        Ok(inverse.to_decimal(Places::default())?.value)
    }

    /// The day or period that was asked for.
    pub fn on(&self) -> When {
        self.on
    }

    /// The day of the oldest rate that was used; `None` for averages and identities.
    pub fn rate_date(&self) -> Option<Date> {
        let day = |leg: &Leg| match leg.when {
            When::Day(day) => Some(day),
            When::Period(_) => None,
        };
        self.legs.iter().filter_map(day).min()
    }

    /// Days from the oldest rate to the day asked for; `None` for averages.
    pub fn age_days(&self) -> Option<u32> {
        self.rate_date()?;
        self.legs.iter().map(|leg| leg.age_days).max()
    }

    /// The published rates that were used, in order; empty for a computed average.
    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// How the rates are linked.
    pub fn path(&self) -> Path {
        self.path
    }

    /// The currency in the middle of a cross.
    pub fn via(&self) -> Option<Currency> {
        self.via
    }

    /// Which observation served the day.
    pub fn policy(&self) -> LookupPolicy {
        self.policy
    }

    /// How the average was made, where the conversion is over a period.
    pub fn average(&self) -> Option<Average> {
        match self.on {
            When::Day(_) => None,
            When::Period(_) => Some(self.average),
        }
    }

    /// What the rate is the price of.
    pub fn kind(&self) -> RateKind {
        self.kind
    }

    /// How many published observations went in: legs, or the days of a computed average.
    pub fn observations(&self) -> u32 {
        self.observations
    }

    /// Who publishes the rates.
    pub fn source(&self) -> &str {
        &self.source
    }
}
