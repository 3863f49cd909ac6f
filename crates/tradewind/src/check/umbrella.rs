//! Umbrellas: the total of a package with its members, never added to them.

use super::{
    Check, CheckKind, Sharpness,
    agreement::{first_reading, miss},
    phrases::{apart, condition, derived_amount, figure_text},
};
use crate::{
    dossier::Dossier,
    figure::{Figure, Reading},
    number::{Interval, Rational, Verdict},
    project::{Package, Project},
};

/// The check of one package against its members, if some are known.
pub(super) fn umbrella(dossier: &Dossier, package: &Package) -> Option<Check> {
    let belongs = |project: &&Project| project.package.as_deref() == Some(&*package.id);
    let members: Vec<&Project> = dossier.projects.iter().filter(belongs).collect();
    if members.is_empty() {
        return None;
    }
    let total = figure_text(&package.total);
    let mut check = Check::new(CheckKind::Umbrella, format!("package {}", package.id))
        .comparing("total", &total, &package.source)
        .comparing("count", &figure_text(&package.count), &package.source);
    let priced: Vec<(&Project, &Figure)> =
        members.iter().filter_map(|m| Some((*m, m.amount.as_ref()?))).collect();
    for (member, amount) in &priced {
        check = check.comparing(&member.name, &figure_text(amount), &member.source);
    }
    let listed = Rational::from(i64::try_from(members.len()).unwrap_or(i64::MAX));
    let count = package.count.padded();
    if count.is_below(&Interval::point(listed.clone())) {
        return Some(too_many(check, package, members.len()));
    }
    if priced.is_empty() {
        let sentence = format!(
            "{} of {} are listed, none with an amount.",
            members.len(),
            figure_text(&package.count)
        );
        let reason = Some("no member carries an amount to compare");
        return Some(check.says(Verdict::Undetermined, sentence).because(reason));
    }
    let amounts: Vec<&Figure> = priced.iter().map(|(_, amount)| *amount).collect();
    if amounts.iter().any(|amount| amount.unit() != package.total.unit()) {
        let sentence = format!("Some members of {total} are in another currency.");
        let reason = Some("not_comparable: convert the figures first");
        return Some(check.says(Verdict::Undetermined, sentence).because(reason));
    }
    let complete =
        priced.len() == members.len() && count.contains(&listed) && count.is_point();
    let known = format!(
        "{} of {} are listed, {} with an amount",
        members.len(),
        figure_text(&package.count),
        priced.len()
    );
    Some(against_total(check, package, &amounts, complete, &known))
}

/// More members are listed than the package counts.
fn too_many(check: Check, package: &Package, listed: usize) -> Check {
    let (verdict, reason) = miss(&[&package.count]);
    let lead =
        if verdict == Verdict::Undetermined { "do not meet" } else { "do not agree" };
    let sentence = format!(
        "{listed} members listed and a count of {} {lead}; not explained by rounding.",
        figure_text(&package.count)
    );
    check.says(verdict, sentence).because(reason)
}

/// The amounts of the members against the total: equal if all are known, else at most.
fn against_total(
    mut check: Check,
    package: &Package,
    amounts: &[&Figure],
    complete: bool,
    known: &str,
) -> Check {
    let total = figure_text(&package.total);
    let face = Rational::sum(amounts.iter().map(|a| a.value().into()).collect());
    let sum = |reading: Reading| {
        let zero = Interval::point(Rational::zero());
        amounts.iter().fold(zero, |sum, amount| &sum + &amount.interval(reading))
    };
    let holds = |reading: Reading| {
        let (sum, total) = (sum(reading), package.total.interval(reading));
        if complete { sum.intersects(&total) } else { !total.is_below(&sum) }
    };
    let written = sum(Reading::Written);
    let value = package.total.value().into();
    check = check.with_figure("total", &package.total).sharp(Sharpness::between(
        &written,
        &package.total.written(),
        &value,
    ));
    let known =
        format!("{known}, together {}", derived_amount(&face, package.total.unit()));
    if let Some((reading, verdict)) = first_reading(holds) {
        let relation = if complete { "make up" } else { "do not exceed" };
        let condition = condition(reading);
        let sentence =
            format!("{known}: they {relation} the total of {total}{condition}.");
        return check.says(verdict, sentence);
    }
    let figures: Vec<&Figure> =
        core::iter::once(&package.total).chain(amounts.iter().copied()).collect();
    let (verdict, reason) = miss(&figures);
    let gap = apart(&sum(Reading::Padded), &package.total.padded(), package.total.unit());
    let least =
        if complete { Ok(written) } else { Interval::new(written.low().cloned(), None) };
    if let Ok(least) = least {
        check = check.expecting("total", &package.total, &face, &least);
    }
    let relation = if complete { "do not make up" } else { "exceed" };
    let sentence = format!(
        "{known}: they {relation} the total of {total}; not explained by rounding{gap}.{}",
        check.expectation()
    );
    check.says(verdict, sentence).because(reason)
}
