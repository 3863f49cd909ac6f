//! Candidates: the days and the rates that a stated equivalent may rest on.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    convert::{Conversion, ConvertOptions, Leg},
    currency::Currency,
    dossier::Dossier,
    figure::Figure,
    money::Money,
    number::{Places, Rational, Verdict},
    project::{Package, Project},
    rates::{RateTable, When},
};

/// A day whose rate a source may have used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) date: Date,
    /// Why that day.
    pub(crate) basis: String,
}

/// One rate that was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CandidateRate {
    /// The day that was tried.
    pub on: String,
    /// Why that day, such as "end of the edition".
    pub basis: String,
    /// The rate as a decimal of 28 digits, in the direction of the implied rate.
    pub rate: String,
    /// In words: `7.1245 CNY per USD`.
    pub text: String,
    /// The day of the oldest rate that went in.
    pub rate_date: Option<String>,
    /// Days from it to the day that was tried.
    pub age_days: Option<i32>,
    /// The published rates.
    pub legs: Vec<Leg>,
    /// Who publishes them.
    pub source: String,
    /// What this rate alone would say.
    pub verdict: Verdict,
}

/// A rate that was found, before it is judged.
pub(super) struct Tried {
    pub(super) candidate: Candidate,
    pub(super) conversion: Conversion,
    pub(super) table: RateTable,
    /// In the direction of the implied rate.
    pub(super) ratio: Rational,
}

/// The days that the total of a package may rest on.
pub(crate) fn package_days(dossier: &Dossier, package: &Package) -> Vec<Candidate> {
    let edition = package.edition.as_deref();
    candidates(dossier, &package.total, package.signed, edition, &package.source)
}

/// The days that the amount of a project may rest on; what it does not say itself, the
/// package that it belongs to says.
pub(crate) fn project_days(
    dossier: &Dossier,
    project: &Project,
    amount: &Figure,
) -> Vec<Candidate> {
    let named = |package: &&Package| Some(&*package.id) == project.package.as_deref();
    let package = dossier.packages.iter().find(named);
    let edition = project.edition.as_deref();
    let edition = edition.or_else(|| package.and_then(|held| held.edition.as_deref()));
    let signed = project.signed.or_else(|| package.and_then(|held| held.signed));
    candidates(dossier, amount, signed, edition, &project.source)
}

/// The same days, and that on which another source was published.
pub(super) fn with_publication(
    dossier: &Dossier,
    days: &[Candidate],
    source: &str,
) -> Vec<Candidate> {
    let mut out = days.to_vec();
    if let Some(date) = dossier.published(source)
        && out.iter().all(|held| held.date != date)
    {
        out.push(Candidate { date, basis: "publication of the equivalent".to_owned() });
    }
    out
}

/// The days that an amount may rest on, most telling first: its value date, else the
/// signing, else the end of the edition, else the publication.
fn candidates(
    dossier: &Dossier,
    amount: &Figure,
    signed: Option<Date>,
    edition: Option<&str>,
    source: &str,
) -> Vec<Candidate> {
    let value_date = amount.details().and_then(|details| details.value_date.as_ref());
    let edition = edition.and_then(|id| dossier.edition(id));
    let days = [
        (value_date.map(|day| day.date), "value date"),
        (signed, "signing"),
        (edition.and_then(|edition| edition.end), "end of the edition"),
        (dossier.published(source), "publication"),
    ];
    let mut out: Vec<Candidate> = Vec::new();
    for (date, basis) in days {
        let Some(date) = date else { continue };
        if out.iter().all(|held| held.date != date) {
            out.push(Candidate { date, basis: basis.to_owned() });
        }
    }
    out
}

/// Every rate of every candidate day and source, in order; the first is the chosen one.
pub(super) fn tried(
    rates: &RateTable,
    candidates: &[Candidate],
    (from, to): (Currency, Currency),
) -> Vec<Tried> {
    let mut tables: Vec<RateTable> =
        rates.sources().iter().map(|source| rates.of_source(source)).collect();
    // Legs of two sources together serve where no source has both.
    tables.push(rates.clone());
    let mut out: Vec<Tried> = Vec::new();
    for candidate in candidates {
        for table in &tables {
            let Some(conversion) = unit_rate(table, from, to, candidate.date, 7) else {
                continue;
            };
            let known = out.iter().any(|held| {
                held.candidate == *candidate
                    && held.conversion.source() == conversion.source()
            });
            let Ok(ratio) = Rational::one().divided_by(&conversion.ratio()) else {
                continue;
            };
            if !known {
                out.push(Tried {
                    candidate: candidate.clone(),
                    conversion,
                    table: table.clone(),
                    ratio,
                });
            }
        }
    }
    out
}

/// One unit at the rate of a day.
pub(super) fn unit_rate(
    table: &RateTable,
    from: Currency,
    to: Currency,
    date: Date,
    max_age_days: u32,
) -> Option<Conversion> {
    let options = ConvertOptions {
        max_age_days,
        places: Places::decimals(10),
        ..ConvertOptions::default()
    };
    let one = Money::new(rust_decimal::Decimal::ONE, from);
    table.convert(one, to, When::Day(date), &options).ok()
}

impl Tried {
    /// The line that a check lists.
    pub(super) fn judged(&self, verdict: Verdict) -> CandidateRate {
        let decimal = self.ratio.to_decimal(Places::default());
        let conversion = &self.conversion;
        CandidateRate {
            on: self.candidate.date.to_string(),
            basis: self.candidate.basis.clone(),
            rate: decimal.map_or(self.ratio.to_string(), |d| d.value.to_string()),
            text: self.text(),
            rate_date: conversion.rate_date().map(|date| date.to_string()),
            age_days: conversion.age_days(),
            legs: conversion.legs().to_vec(),
            source: conversion.source(),
            verdict,
        }
    }

    /// `7.1245 CNY per USD (EUR cross, rate of 2024-10-25, 2 days old)`.
    pub(super) fn text(&self) -> String {
        let (from, to) =
            (self.conversion.from().currency(), self.conversion.money().currency());
        let rate = super::phrases::rate(&self.ratio);
        let path = match self.conversion.via() {
            Some(via) => format!("{via} cross, "),
            None => String::new(),
        };
        let date = match (self.conversion.rate_date(), self.conversion.age_days()) {
            (Some(date), Some(0)) => format!("rate of {date}"),
            (Some(date), Some(1)) => format!("rate of {date}, 1 day old"),
            (Some(date), Some(days)) => format!("rate of {date}, {days} days old"),
            _ => "undated rate".to_owned(),
        };
        format!("{rate} {from} per {to} ({path}{date})")
    }
}
