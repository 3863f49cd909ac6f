//! Collecting: every check that a dossier and rates allow, without being asked.

use super::{
    Candidate, Check, agreement::agreement, candidate::with_publication, dates::dates,
    duplicates::duplicates, equivalent::check_equivalent, growth_claim::growth,
    observations::Observations, ordinals::ordinals, package_days, parts::wholes,
    phrases::figure_text, project_days, rank::rank, umbrella::umbrella,
};
use crate::{
    dossier::Dossier, error::Result, figure::Figure, project::Equivalent,
    rates::RateTable,
};

/// Every check, in a fixed order: amounts, packages, trade, forums.
pub(crate) fn collect(dossier: &Dossier, rates: &RateTable) -> Result<Vec<Check>> {
    let mut out = Vec::new();
    for package in &dossier.packages {
        let subject = format!("package {}", package.id);
        let amount = Amount {
            stated: &package.total,
            source: &package.source,
            days: package_days(dossier, package),
        };
        amount.equivalents(&mut out, &subject, &package.equivalents, dossier, rates)?;
        out.extend(umbrella(dossier, package));
    }
    for project in &dossier.projects {
        let Some(stated) = &project.amount else { continue };
        let subject = format!("project {}", project.id);
        let days = project_days(dossier, project, stated);
        let amount = Amount { stated, source: &project.source, days };
        amount.equivalents(&mut out, &subject, &project.equivalents, dossier, rates)?;
    }
    let observations = Observations::new(dossier);
    let wholes = wholes(dossier, &observations);
    for whole in &wholes {
        out.push(whole.check());
        out.extend(whole.shares());
    }
    for observation in &dossier.trade {
        out.extend(rank(&observations, observation, &wholes));
        out.extend(growth(&observations, observation));
    }
    out.extend(duplicates(&observations));
    out.extend(dossier.editions.iter().filter_map(|edition| dates(dossier, edition)));
    out.extend(dossier.forums.iter().filter_map(|forum| ordinals(dossier, forum)));
    Ok(out)
}

/// An amount that may be stated in other currencies too.
struct Amount<'a> {
    stated: &'a Figure,
    source: &'a str,
    days: Vec<Candidate>,
}

impl Amount<'_> {
    /// Each equivalent against the dated rate, and against the others of its currency.
    fn equivalents(
        &self,
        out: &mut Vec<Check>,
        subject: &str,
        equivalents: &[Equivalent],
        dossier: &Dossier,
        rates: &RateTable,
    ) -> Result<()> {
        let stated = (self.stated, self.source);
        let mut seen: Vec<(&Figure, &str, Vec<Candidate>)> = Vec::new();
        for one in equivalents {
            let figure = &one.figure;
            let source = one.source.as_deref().unwrap_or(self.source);
            let days = with_publication(dossier, &self.days, source);
            let known = seen.iter().any(|(held, _, on)| *held == figure && *on == days);
            // An amount restated in its own currency is compared directly.
            if figure.currency() == self.stated.currency() {
                out.push(agreement(subject.to_owned(), stated, (figure, source)));
            } else if !known {
                let subject = format!("{subject}: {}", figure_text(figure));
                let equivalent = (figure, source);
                out.push(check_equivalent(subject, stated, equivalent, rates, &days)?);
            }
            let earlier = seen.iter().find(|(held, _, _)| held.unit() == figure.unit());
            if let Some((first, first_source, _)) = earlier {
                let first = (*first, *first_source);
                out.push(agreement(subject.to_owned(), first, (figure, source)));
            }
            seen.push((figure, source, days));
        }
        Ok(())
    }
}
