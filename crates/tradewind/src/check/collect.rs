//! Collecting: every check that a dossier and rates allow, without being asked.

use super::{
    Candidate, Check, agreement::agreement, candidates, dates::dates,
    duplicates::duplicates, equivalent::check_equivalent, growth_claim::growth,
    ordinals::ordinals, parts::wholes, rank::rank, umbrella::umbrella,
    wording::figure_text,
};
use crate::{
    dossier::Dossier, error::Result, figure::Figure, project::Equivalent,
    rates::RateTable,
};

/// Every check, in a fixed order: amounts, packages, trade, forums.
pub(crate) fn collect(dossier: &Dossier, rates: &RateTable) -> Result<Vec<Check>> {
    let mut out = Vec::new();
    for package in &dossier.packages {
        let days = candidates(
            dossier,
            &package.total,
            package.signed,
            package.edition.as_deref(),
            &package.source,
        );
        let subject = format!("package {}", package.id);
        let stated = (&package.total, &*package.source);
        equivalents(&mut out, &subject, stated, &package.equivalents, rates, &days)?;
        out.extend(umbrella(dossier, package));
    }
    for project in &dossier.projects {
        let Some(amount) = &project.amount else { continue };
        let days = candidates(
            dossier,
            amount,
            project.signed,
            project.edition.as_deref(),
            &project.source,
        );
        let subject = format!("project {}", project.id);
        let stated = (amount, &*project.source);
        equivalents(&mut out, &subject, stated, &project.equivalents, rates, &days)?;
    }
    let wholes = wholes(dossier);
    for whole in &wholes {
        out.push(whole.check());
        out.extend(whole.shares());
    }
    for observation in &dossier.trade {
        out.extend(rank(dossier, observation, &wholes));
        out.extend(growth(dossier, observation));
    }
    out.extend(duplicates(dossier));
    out.extend(dossier.editions.iter().filter_map(|edition| dates(dossier, edition)));
    out.extend(dossier.forums.iter().filter_map(|forum| ordinals(dossier, forum)));
    Ok(out)
}

/// Each equivalent against the dated rate, and against the others of its currency.
fn equivalents(
    out: &mut Vec<Check>,
    subject: &str,
    stated: (&Figure, &str),
    equivalents: &[Equivalent],
    rates: &RateTable,
    days: &[Candidate],
) -> Result<()> {
    let source = |one: &Equivalent| one.source.clone().unwrap_or(stated.1.to_owned());
    let mut seen: Vec<(&Equivalent, String)> = Vec::new();
    for one in equivalents {
        let own = source(one);
        let known = seen.iter().any(|(held, _)| held.figure == one.figure);
        // An amount restated in its own currency is compared directly.
        if one.figure.currency() == stated.0.currency() {
            out.push(agreement(subject.to_owned(), stated, (&one.figure, &own)));
        } else if !known {
            let equivalent = (&one.figure, &*own);
            let subject = format!("{subject}: {}", figure_text(&one.figure));
            out.push(check_equivalent(subject, stated, equivalent, rates, days)?);
        }
        let earlier =
            seen.iter().find(|(held, _)| held.figure.unit() == one.figure.unit());
        if let Some((first, first_source)) = earlier {
            let first = (&first.figure, &**first_source);
            out.push(agreement(subject.to_owned(), first, (&one.figure, &own)));
        }
        seen.push((one, own));
    }
    Ok(())
}
