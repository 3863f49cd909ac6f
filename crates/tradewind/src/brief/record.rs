//! The JSON form of a brief.

use serde::Serialize;

use super::{Brief, derived::DerivedLine, shown::Shown};
use crate::{
    check::{Check, CheckInterval, intervals_of},
    convert::ConversionView,
    rates::When,
};

#[derive(Serialize)]
struct Record<'a> {
    format: &'static str,
    title: &'a str,
    to: &'static str,
    conversions: Vec<ShownRecord<'a>>,
    derived: &'a [DerivedLine],
    checks: &'a [Check],
}

#[derive(Serialize)]
struct ShownRecord<'a> {
    subject: &'a str,
    figure: &'a str,
    value: String,
    intervals: Vec<CheckInterval>,
    on: Option<When>,
    basis: Option<&'a str>,
    headline: Option<&'a str>,
    conversion: Option<ConversionView<'a>>,
    missing: Option<&'a str>,
}

impl Brief {
    /// The brief as JSON.
    pub fn to_json(&self) -> String {
        let record = Record {
            format: "tradewind-brief/1",
            title: &self.title,
            to: self.to.code(),
            conversions: self.shown.iter().map(shown).collect(),
            derived: &self.derived,
            checks: &self.checks,
        };
        // The record holds text and numbers only, so that writing it cannot fail.
        let mut out = serde_json::to_string_pretty(&record).unwrap_or_default();
        out.push('\n');
        out
    }
}

fn shown(line: &Shown) -> ShownRecord<'_> {
    ShownRecord {
        subject: &line.subject,
        figure: line.figure.text(),
        value: line.figure.value().to_string(),
        intervals: intervals_of("figure", |reading| line.figure.interval(reading)),
        on: line.on.as_ref().map(|(when, _)| *when),
        basis: line.on.as_ref().map(|(_, basis)| basis.as_str()),
        headline: line.headline.as_deref(),
        conversion: line.conversion.as_ref().ok().map(|conversion| conversion.view()),
        missing: line.conversion.as_ref().err().map(String::as_str),
    }
}
