//! Amounts shown in another currency: at the rate of a day, or of a period.

use crate::{
    check::{Candidate, Wording, package_days, project_days},
    convert::{Conversion, ConvertOptions},
    currency::Currency,
    dossier::Dossier,
    error::{Error, ErrorCode, Result},
    figure::{Figure, Unit},
    period::Period,
    rates::{Average, RateTable, When},
};

/// One amount of the dossier, shown in another currency if a rate allows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// Which record.
    pub(super) subject: String,
    pub(super) figure: Figure,
    /// The day or period whose rate is due, and why.
    pub(super) on: Option<(When, String)>,
    pub(super) conversion: core::result::Result<Conversion, String>,
    /// `USD 1.57 billion (1.565–1.580)`.
    pub(super) headline: Option<String>,
}

/// Every amount of the dossier that is in another currency.
pub(super) fn shown(dossier: &Dossier, rates: &RateTable, to: Currency) -> Vec<Shown> {
    let mut out = Vec::new();
    let mut dated = |subject: String, amount: &Figure, days: Vec<Candidate>| {
        if amount.currency().is_none_or(|currency| currency == to) {
            return;
        }
        let on = days.into_iter().next().map(|day| (When::Day(day.date), day.basis));
        let conversion = match &on {
            Some((when, _)) => convert(rates, amount, to, *when, Average::Published),
            None => Err(Error::new(
                ErrorCode::NoRate,
                "the dossier gives no day whose rate could be used",
            )),
        };
        out.push(line(subject, amount, on, conversion, to));
    };
    for package in &dossier.packages {
        let days = package_days(dossier, package);
        dated(format!("package {}", package.id), &package.total, days);
    }
    for project in &dossier.projects {
        let Some(amount) = &project.amount else { continue };
        let days = project_days(dossier, project, amount);
        dated(format!("project {}", project.id), amount, days);
    }
    for observation in &dossier.trade {
        let value = &observation.value;
        if value.currency().is_none_or(|currency| currency == to) {
            continue;
        }
        let conversion = over(rates, value, to, observation.period);
        let basis =
            Some((When::Period(observation.period), "flow of the period".to_owned()));
        out.push(line(format!("trade {}", observation.id), value, basis, conversion, to));
    }
    out
}

fn convert(
    rates: &RateTable,
    amount: &Figure,
    to: Currency,
    when: When,
    average: Average,
) -> Result<Conversion> {
    let options = ConvertOptions { average, ..ConvertOptions::default() };
    rates.convert(amount.money()?, to, when, &options)
}

/// A flow takes the published average of its period, else the computed one by name.
fn over(
    rates: &RateTable,
    amount: &Figure,
    to: Currency,
    period: Period,
) -> Result<Conversion> {
    let when = When::from(period);
    let published = convert(rates, amount, to, when, Average::Published);
    match published {
        Err(error) if error.code() == ErrorCode::NoAverage => {
            convert(rates, amount, to, when, Average::MeanOfDailyCrosses)
        }
        other => other,
    }
}

fn line(
    subject: String,
    figure: &Figure,
    on: Option<(When, String)>,
    conversion: Result<Conversion>,
    to: Currency,
) -> Shown {
    let headline = conversion.as_ref().ok().map(|conversion| {
        let value = crate::number::Rational::from(figure.value()) * conversion.ratio();
        let wording =
            Wording::new(Unit::Currency(to), &value, figure.significant_digits());
        let written = figure.written().scaled(&conversion.ratio());
        let padded = figure.padded().scaled(&conversion.ratio());
        format!("{} {}", wording.amount(&value), wording.ranges(&written, &padded))
    });
    Shown {
        subject,
        figure: figure.clone(),
        on,
        conversion: conversion.map_err(|error| error.to_string()),
        headline,
    }
}

impl Shown {
    /// What the figure itself may stand for: `(11.150–11.250)`.
    pub(super) fn stands_for(&self) -> String {
        Wording::of(&self.figure).own_ranges(&self.figure)
    }
}
