//! `Price`: what the rates say, before an amount meets them.

use jiff::civil::Date;
use smallvec::{SmallVec, smallvec};

use super::{
    ConvertOptions, Leg, Legs, Path,
    average::averaged,
    legal,
    path::{Way, route},
};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    number::Factor,
    period::days_since_1970,
    rates::{Average, LookupPolicy, Question, RateKind, RateTable, When},
};

/// What the rates say of two currencies on a day or over a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Price {
    /// Units of the target for one unit of the source currency.
    pub(super) factor: Factor,
    /// The currencies from the source to the target.
    pub(super) route: SmallVec<[Currency; 4]>,
    pub(super) legs: Legs,
    pub(super) path: Path,
    pub(super) on: When,
    pub(super) policy: LookupPolicy,
    pub(super) average: Average,
    pub(super) kind: RateKind,
    pub(super) observations: u32,
    /// What a computed average rests on.
    pub(super) computed: Option<Computed>,
}

/// What a computed average rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Computed {
    pub(super) first_day: Date,
    pub(super) last_day: Date,
    /// The weekdays of the period without an observation.
    pub(super) missing: Vec<Date>,
    pub(super) sources: String,
}

impl Price {
    /// The price of one currency in another.
    pub(super) fn new(
        table: &RateTable,
        from: Currency,
        to: Currency,
        on: When,
        options: &ConvertOptions,
    ) -> Result<Self> {
        check(on, options)?;
        if from == to {
            return Ok(Self::identity(from, on, options));
        }
        let way = Way::new(from, to, options.via)?;
        let date = in_force(on, options.average);
        if let Way::Through(via) = way
            && legal::is_replaced(via, days_since_1970(date))
        {
            return Err(refused(from, to, via, "it had been replaced by then"));
        }
        let law = legal::Succession::between(from, to, date);
        let inner = if law.is_none() {
            return Self::market(table, from, to, on, way, options);
        } else if law.from == law.to {
            if let Way::Through(via) = way
                && via != law.from
            {
                return Err(refused(
                    from,
                    to,
                    via,
                    "the law converts one into the other",
                ));
            }
            Self::identity(law.from, on, options)
        } else {
            let way = match way {
                // The law has already led to the currency in the middle.
                Way::Through(via) if via == law.from || via == law.to => Way::Direct,
                Way::Best | Way::Direct | Way::Through(_) => way,
            };
            Self::market(table, law.from, law.to, on, way, options)?
        };
        law.around(inner)
    }

    /// The price at the market rates alone.
    fn market(
        table: &RateTable,
        from: Currency,
        to: Currency,
        on: When,
        way: Way,
        options: &ConvertOptions,
    ) -> Result<Self> {
        let date = match on {
            When::Day(date) => date,
            When::Period(period) => {
                return averaged(table, from, to, period, way, options);
            }
        };
        let question = Question {
            day: days_since_1970(date),
            policy: options.policy,
            max_age: options.max_age_days,
            whole_period: false,
        };
        let legs = route(table, from, to, question, way)?;
        Self::of_legs(from, legs, on, options)
    }

    /// The price that published rates make.
    pub(super) fn of_legs(
        from: Currency,
        legs: Legs,
        on: When,
        options: &ConvertOptions,
    ) -> Result<Self> {
        let mut factor = Factor::ONE;
        for leg in &legs {
            factor = factor.times(&leg.factor()?);
        }
        Ok(Self::of_factor(from, factor, legs, on, options))
    }

    /// The price of legs whose product is known.
    pub(super) fn of_factor(
        from: Currency,
        factor: Factor,
        legs: Legs,
        on: When,
        options: &ConvertOptions,
    ) -> Self {
        let mut route = smallvec![from];
        route.extend(legs.iter().map(Leg::target));
        let interpolated = legs.iter().filter(|leg| leg.later.is_some()).count();
        let observations = legs.len().saturating_add(interpolated);
        Self {
            factor,
            route,
            path: Path::of(&legs),
            kind: legs.first().map_or(RateKind::Fixed, |leg| leg.kind),
            legs,
            on,
            policy: options.policy,
            average: options.average,
            observations: u32::try_from(observations).unwrap_or(u32::MAX),
            computed: None,
        }
    }

    fn identity(currency: Currency, on: When, options: &ConvertOptions) -> Self {
        let kind = match on {
            When::Day(_) => RateKind::Fixed,
            When::Period(_) => RateKind::PeriodAverage,
        };
        Self {
            factor: Factor::ONE,
            route: smallvec![currency],
            legs: Legs::new(),
            path: Path::Identity,
            on,
            policy: options.policy,
            average: options.average,
            kind,
            observations: 0,
            computed: None,
        }
    }

    /// The currency in the middle of two legs.
    pub(super) fn via(&self) -> Option<Currency> {
        match self.route.as_slice() {
            [_, via, _] => Some(*via),
            _ => None,
        }
    }
}

/// The day whose law holds: of an average, that before which its period must not have
/// begun; at the end of a period its last.
fn in_force(on: When, average: Average) -> Date {
    match on {
        When::Day(date) => date,
        When::Period(period) if average == Average::EndOfPeriod => period.last_day(),
        When::Period(period) => period.first_day(),
    }
}

fn refused(from: Currency, to: Currency, via: Currency, fact: &str) -> Error {
    Error::new(
        ErrorCode::InvalidArgument,
        format!("{from} to {to} via {via} is no cross: {fact}; leave out via"),
    )
}

/// A day has no average, and a period no lookup: what cannot be followed is not ignored.
fn check(on: When, options: &ConvertOptions) -> Result<()> {
    let fact = match on {
        When::Day(day) if options.average != Average::Published => {
            format!("the average {} needs a period, and {day} is a day", options.average)
        }
        When::Period(period) if options.policy != LookupPolicy::Previous => {
            format!(
                "the lookup policy {} needs a day, and {period} is none",
                options.policy
            )
        }
        When::Day(_) | When::Period(_) => return Ok(()),
    };
    Err(Error::new(ErrorCode::InvalidArgument, format!("cannot convert: {fact}")))
}
