//! `Conversion`: a converted amount, with everything needed to cite it.

use core::cmp::Reverse;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Held, Leg, Price};
use crate::{
    currency::Currency,
    error::Result,
    money::Money,
    number::{Factor, Places, Rational, Rounded},
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
        /// Three rates or more.
        Chain = "chain",
        /// By the law that replaced one currency with another, without a market rate.
        Legal = "legal",
    }
}

impl Path {
    /// The path that rates make.
    pub(super) fn of(legs: &[Leg]) -> Self {
        match legs {
            [] => Self::Identity,
            [leg] if leg.inverted => Self::Inverse,
            [_] => Self::Direct,
            [_, _] => Self::Cross,
            [_, _, _, ..] => Self::Chain,
        }
    }

    /// The path through so many currencies, of which there are three or more.
    pub(super) fn long(currencies: usize) -> Self {
        if currencies > 3 { Self::Chain } else { Self::Cross }
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
    pub(super) held: Held,
}

impl Conversion {
    /// An amount at a price, of which this is the factor, rounded once.
    pub(super) fn at(
        from: Money,
        to: Currency,
        held: Held,
        factor: &Factor,
        places: Places,
    ) -> Result<Self> {
        let places = places.or_minor_units(to);
        let Rounded { value, exact } = factor.apply(from.amount(), places)?;
        Ok(Self { from, money: Money::new(value, to), exact, held })
    }

    pub(super) fn price(&self) -> &Price {
        self.held.price()
    }

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
    pub fn ratio(&self) -> Rational {
        self.held.factor().to_rational()
    }

    /// The ratio as a decimal of 28 digits: target currency for one of the source.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when it does not fit a decimal.
    pub fn rate(&self) -> Result<Decimal> {
        Ok(self.ratio().to_decimal(Places::default())?.value)
    }

    /// The ratio the other way round: source currency for one of the target.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when it does not fit a decimal.
    pub fn inverse_rate(&self) -> Result<Decimal> {
        let inverse = Rational::one().divided_by(&self.ratio())?;
        Ok(inverse.to_decimal(Places::default())?.value)
    }

    /// The day or period that was asked for.
    pub fn on(&self) -> When {
        self.price().on
    }

    /// The day of the rate that lies farthest from the day asked for; of an interpolated
    /// rate the earlier of its two days, of fixed rates alone the first day on which they
    /// were in force. `None` for averages and identities.
    pub fn rate_date(&self) -> Option<Date> {
        self.farthest()?.day()
    }

    /// Days from that rate to the day asked for, negative for a later rate; 0 for fixed
    /// rates in force. `None` for averages and identities.
    pub fn age_days(&self) -> Option<i32> {
        Some(self.farthest()?.age_days)
    }

    /// The leg that lies farthest from the day asked for, the earlier of two; a fixed one
    /// only where there is no other.
    fn farthest(&self) -> Option<&Leg> {
        let averaged = |average| average != Average::EndOfPeriod;
        if self.average().is_some_and(averaged) && self.path() != Path::Legal {
            return None;
        }
        let dated = self.price().legs.iter().filter(|leg| leg.day().is_some());
        let order = |leg: &&Leg| {
            let fixed = leg.kind == RateKind::Fixed;
            (fixed, Reverse(leg.age_days.unsigned_abs()), leg.day())
        };
        dated.min_by_key(order)
    }

    /// The published rates that were used, in order; of a computed average only those of
    /// the law, where a currency was replaced, and a published average beside it.
    pub fn legs(&self) -> &[Leg] {
        &self.price().legs
    }

    /// How the rates are linked.
    pub fn path(&self) -> Path {
        self.price().path
    }

    /// The currencies from the one that was converted to the target, both included.
    pub fn route(&self) -> &[Currency] {
        &self.price().route
    }

    /// The currency in the middle of a cross.
    pub fn via(&self) -> Option<Currency> {
        self.price().via()
    }

    /// Which observation served the day.
    pub fn policy(&self) -> LookupPolicy {
        self.price().policy
    }

    /// How the average was made, where the conversion is over a period.
    pub fn average(&self) -> Option<Average> {
        match self.price().on {
            When::Day(_) => None,
            When::Period(_) => Some(self.price().average),
        }
    }

    /// What the rate is the price of.
    pub fn kind(&self) -> RateKind {
        self.price().kind
    }

    /// How many published observations went in: the rates of all legs, of an average
    /// computed from days those days, of a cross of means the days of each leg. Factors of
    /// the law are no observations.
    pub fn observations(&self) -> u32 {
        self.price().observations
    }

    /// The days from Monday to Friday of the period for which a computed average had no
    /// observation; holidays are among them. Empty where nothing was computed.
    pub fn missing(&self) -> &[Date] {
        self.price().computed.as_ref().map_or(&[], |computed| &computed.missing)
    }

    /// Who publishes the rates, each named once.
    pub fn source(&self) -> String {
        let mut sources: Vec<&str> = Vec::new();
        let legs = self.price().legs.iter().map(|leg| &*leg.source);
        let computed = self.price().computed.as_ref().map(|computed| &*computed.sources);
        for source in legs.chain(computed) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources.join("; ")
    }
}
