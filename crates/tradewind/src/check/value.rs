//! `Check`: one comparison, with everything it rests on.

use serde::Serialize;

use super::{CandidateRate, CheckKind, Sharpness};
use crate::{
    figure::{Figure, Reading},
    growth::Derived,
    number::{Interval, Verdict},
};

/// One comparison of reported figures, with everything it rests on.
///
/// Its sentence is one of a fixed set. It speaks of agreement, never of truth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Check {
    pub(super) kind: CheckKind,
    pub(super) subject: String,
    pub(super) verdict: Verdict,
    pub(super) sentence: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<String>,
    pub(super) compared: Vec<Compared>,
    pub(super) intervals: Vec<CheckInterval>,
    pub(super) rates: Vec<CandidateRate>,
    pub(super) expected: Vec<Expected>,
    pub(super) consistent_values: Vec<ConsistentValues>,
    pub(super) sharpness: Option<Sharpness>,
    pub(super) notes: Vec<String>,
}

/// One thing that was compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// Which, such as "stated" or "whole".
    pub name: String,
    /// As reported.
    pub text: String,
    /// Id of its source, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// One interval that a check rests on; ends rounded outward to 28 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckInterval {
    /// Of what, such as "implied rate".
    pub name: String,
    /// Under which reading of the digits.
    pub reading: Reading,
    /// Lower end; absent if unbounded.
    pub low: Option<String>,
    /// Upper end; absent if unbounded.
    pub high: Option<String>,
    /// Whether the lower end belongs to the interval.
    pub low_closed: bool,
    /// Whether the upper end belongs to the interval.
    pub high_closed: bool,
}

/// What one side should read, given the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Expected {
    /// Which side.
    pub name: String,
    /// The value at the precision of that side, such as "USD 1.57 billion".
    pub text: String,
    /// The interval as printed, such as "1.565–1.580".
    pub interval: String,
}

/// The printed values of one side that would agree with the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsistentValues {
    /// Which side.
    pub name: String,
    /// The smallest.
    pub first: String,
    /// The largest.
    pub last: String,
}

impl Check {
    /// A check with its verdict and sentence; the rest is added by the builders below.
    pub(super) fn new(kind: CheckKind, subject: String) -> Self {
        Self {
            kind,
            subject,
            verdict: Verdict::Undetermined,
            sentence: String::new(),
            reason: None,
            compared: Vec::new(),
            intervals: Vec::new(),
            rates: Vec::new(),
            expected: Vec::new(),
            consistent_values: Vec::new(),
            sharpness: None,
            notes: Vec::new(),
        }
    }

    pub(super) fn says(mut self, verdict: Verdict, sentence: String) -> Self {
        self.verdict = verdict;
        self.sentence = sentence;
        self
    }

    pub(super) fn because(mut self, reason: Option<&str>) -> Self {
        self.reason = reason.map(str::to_owned);
        self
    }

    pub(super) fn comparing(mut self, name: &str, text: &str, source: &str) -> Self {
        let source = (!source.is_empty()).then(|| source.to_owned());
        self.compared.push(Compared {
            name: name.to_owned(),
            text: text.to_owned(),
            source,
        });
        self
    }

    /// Adds the three readings of a derived number, each once.
    pub(super) fn with_intervals(mut self, name: &str, derived: &Derived) -> Self {
        self.intervals
            .extend(intervals_of(name, |reading| derived.interval(reading).clone()));
        self
    }

    /// Adds the three readings of a figure, each once.
    pub(super) fn with_figure(mut self, name: &str, figure: &Figure) -> Self {
        self.intervals.extend(intervals_of(name, |reading| figure.interval(reading)));
        self
    }

    pub(super) fn sharp(mut self, sharpness: Sharpness) -> Self {
        self.sharpness = Some(sharpness);
        self
    }

    pub(super) fn noting(mut self, note: Option<String>) -> Self {
        self.notes.extend(note);
        self
    }

    /// What it compares.
    pub fn kind(&self) -> CheckKind {
        self.kind
    }

    /// Which record it is about.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// What it says.
    pub fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The same in one sentence or two.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }

    /// Why nothing can be said, where nothing can.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// What was compared.
    pub fn compared(&self) -> &[Compared] {
        &self.compared
    }

    /// The intervals that it rests on.
    pub fn intervals(&self) -> &[CheckInterval] {
        &self.intervals
    }

    /// Every rate that was tried, the chosen one first.
    pub fn rates(&self) -> &[CandidateRate] {
        &self.rates
    }

    /// What each side should read, given the other.
    pub fn expected(&self) -> &[Expected] {
        &self.expected
    }

    /// The printed values of each side that would agree with the other.
    pub fn consistent_values(&self) -> &[ConsistentValues] {
        &self.consistent_values
    }

    /// How much it could have noticed; absent for a check without an interval.
    pub fn sharpness(&self) -> Option<&Sharpness> {
        self.sharpness.as_ref()
    }

    /// What else a reader should know.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }
}

/// The three readings of a number, each once, with ends rounded outward.
pub(crate) fn intervals_of(
    name: &str,
    reading_of: impl Fn(Reading) -> Interval,
) -> Vec<CheckInterval> {
    let mut seen: Vec<Interval> = Vec::new();
    let mut out = Vec::new();
    for &reading in Reading::ALL {
        let interval = reading_of(reading);
        if seen.contains(&interval) {
            continue;
        }
        let low = interval.low().map(|end| {
            end.value.floor(None).map_or(end.value.to_string(), |d| d.to_string())
        });
        let high = interval.high().map(|end| {
            end.value.ceiling(None).map_or(end.value.to_string(), |d| d.to_string())
        });
        out.push(CheckInterval {
            name: name.to_owned(),
            reading,
            low,
            high,
            low_closed: interval.low().is_some_and(|end| end.closed),
            high_closed: interval.high().is_some_and(|end| end.closed),
        });
        seen.push(interval);
    }
    out
}
