//! `Miss`: why a lookup found nothing.

use jiff::civil::Date;

use super::{LookupPolicy, days, lookup::Question};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode},
};

/// Why a lookup found nothing. Days are numbers since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Miss {
    /// No series prices the pair.
    NoSeries { from: Currency, to: Currency },
    /// The series of the pair have rates of periods only.
    PeriodsOnly { from: Currency, to: Currency },
    /// Every route lacks a rate on the side that is needed.
    NoRoute { from: Currency, to: Currency },
    /// The observations around the day are missing or too far away.
    Series {
        base: Currency,
        quote: Currency,
        before: Option<i32>,
        after: Option<i32>,
        /// Whether the rates are fixed, so that none serves a day before its own.
        fixed: bool,
    },
}

impl Miss {
    /// Whether this miss says more: a rate too far away beats one on the wrong side, and
    /// the nearer the better; any rate beats none.
    pub(crate) fn is_nearer_than(self, other: Self, question: Question) -> bool {
        self.order(question) < other.order(question)
    }

    fn order(self, question: Question) -> (u8, u32) {
        let (before, after, fixed) = match self {
            Self::Series { before, after, fixed, .. } => (before, after, fixed),
            Self::PeriodsOnly { .. } => return (2, 0),
            Self::NoRoute { .. } => return (3, 0),
            Self::NoSeries { .. } => return (4, 0),
        };
        let distance = |day: i32| day.abs_diff(question.day);
        let [before, after] = [before, after].map(|day| day.map(distance));
        let needed = match policy(question, fixed) {
            LookupPolicy::Previous => before,
            LookupPolicy::Next => after,
            LookupPolicy::Nearest | LookupPolicy::Exact => {
                before.into_iter().chain(after).min()
            }
            LookupPolicy::Linear => before.zip(after).map(|(one, other)| one.max(other)),
        };
        needed.map_or((1, 0), |distance| (0, distance))
    }

    /// The miss as an error, with its facts.
    pub(crate) fn into_error(self, question: Question) -> Error {
        let on = days::day(question.day);
        let (base, quote, before, after, fixed) = match self {
            Self::NoSeries { from, to } => {
                return none(from, to, on, "no series of the table prices it");
            }
            Self::PeriodsOnly { from, to } => {
                let fact = "the table has it for periods only; ask for one of them";
                return none(from, to, on, fact);
            }
            Self::NoRoute { from, to } => {
                let fact = "every route lacks a rate that would serve the day";
                return none(from, to, on, fact);
            }
            Self::Series { base, quote, before, after, fixed } => {
                (base, quote, before, after, fixed)
            }
        };
        let around = Around { on, question, before, after };
        let (code, fact) = match policy(question, fixed) {
            LookupPolicy::Exact => (ErrorCode::NoRate, around.not_that_day()),
            LookupPolicy::Previous => around.earlier(),
            LookupPolicy::Next => around.later(),
            LookupPolicy::Nearest => around.either(),
            LookupPolicy::Linear => around.both(),
        };
        Error::new(code, format!("no {base}/{quote} rate {fact}"))
    }
}

fn none(from: Currency, to: Currency, on: Date, fact: &str) -> Error {
    Error::new(ErrorCode::NoRate, format!("no {from}/{to} rate on {on}: {fact}"))
}

/// What is fixed holds from its day on, whatever was asked.
fn policy(question: Question, fixed: bool) -> LookupPolicy {
    if fixed { LookupPolicy::Previous } else { question.policy }
}

/// The observations around a day that has none, in words.
struct Around {
    on: Date,
    question: Question,
    before: Option<i32>,
    after: Option<i32>,
}

impl Around {
    fn not_that_day(&self) -> String {
        format!("of {} itself: {}, {}", self.on, self.last(), self.next())
    }

    fn earlier(&self) -> (ErrorCode, String) {
        let (on, max) = (self.on, days_of(self.question.max_age));
        match (self.before, self.after) {
            (None, _) => (ErrorCode::NoRate, format!("on {on}: {}", self.begins())),
            (Some(last), None) if self.question.day.abs_diff(last) > 30 => {
                let last = days::day(last);
                (ErrorCode::StaleRate, format!("on {on}: the series ended on {last}"))
            }
            _ if self.question.whole_period => {
                let first =
                    self.question.day.saturating_sub_unsigned(self.question.max_age);
                let first = days::day(first);
                let around = format!("{}, {}", self.last(), self.next());
                (
                    ErrorCode::StaleRate,
                    format!("from {first} to {on}, the period asked for: {around}"),
                )
            }
            _ => (
                ErrorCode::StaleRate,
                format!("within {max} before {on}: {}, {}", self.last(), self.next()),
            ),
        }
    }

    fn later(&self) -> (ErrorCode, String) {
        let (on, max) = (self.on, days_of(self.question.max_age));
        if self.after.is_none() {
            return (ErrorCode::NoRate, format!("on {on} or after: {}", self.ends()));
        }
        (
            ErrorCode::StaleRate,
            format!("within {max} after {on}: {}, {}", self.last(), self.next()),
        )
    }

    fn either(&self) -> (ErrorCode, String) {
        let (on, max) = (self.on, days_of(self.question.max_age));
        (
            ErrorCode::StaleRate,
            format!("within {max} of {on}: {}, {}", self.last(), self.next()),
        )
    }

    fn both(&self) -> (ErrorCode, String) {
        let (on, max) = (self.on, days_of(self.question.max_age));
        let alone = match (self.before, self.after) {
            (None, _) => self.begins(),
            (_, None) => self.ends(),
            (Some(_), Some(_)) => {
                return (
                    ErrorCode::StaleRate,
                    format!(
                        "within {max} on both sides of {on}: {}, {}",
                        self.last(),
                        self.next()
                    ),
                );
            }
        };
        (ErrorCode::NoRate, format!("on both sides of {on}: {alone}"))
    }

    fn begins(&self) -> String {
        match self.after {
            Some(first) => format!("the series begins on {}", days::day(first)),
            None => "the series is empty".to_owned(),
        }
    }

    fn ends(&self) -> String {
        match self.before {
            Some(last) => format!("the series ends on {}", days::day(last)),
            None => "the series is empty".to_owned(),
        }
    }

    fn last(&self) -> String {
        match self.before {
            Some(last) => {
                let age = self.question.day.abs_diff(last);
                format!("the last is of {}, {} before", days::day(last), days_of(age))
            }
            None => "there is none before it".to_owned(),
        }
    }

    fn next(&self) -> String {
        match (self.after, self.question.policy) {
            (None, _) => "there is none after it".to_owned(),
            (Some(next), LookupPolicy::Previous | LookupPolicy::Exact) => {
                format!("the next of {}", days::day(next))
            }
            (
                Some(next),
                LookupPolicy::Next | LookupPolicy::Nearest | LookupPolicy::Linear,
            ) => {
                let ahead = self.question.day.abs_diff(next);
                format!("the next of {}, {} after", days::day(next), days_of(ahead))
            }
        }
    }
}

fn days_of(count: u32) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}
