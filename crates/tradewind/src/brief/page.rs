//! The page: what a brief says, in order, free of any markup.

use super::{derived::DerivedLine, shown::Shown};
use crate::{
    check::{Check, Sharpness},
    currency::Currency,
    document::Block,
    dossier::Dossier,
    figure::Figure,
    forum::Edition,
    project::Package,
    source::Source,
    trade::TradeObservation,
};

/// Every part of the page.
pub(super) fn blocks(
    dossier: &Dossier,
    title: &str,
    to: Currency,
    shown: &[Shown],
    derived: &[DerivedLine],
    checks: &[Check],
) -> Vec<Block> {
    let about = "Figures as they were reported, with what their digits allow. That figures \
                 agree does not make them true.";
    let mut out =
        vec![Block::Heading(1, title.to_owned()), Block::Paragraph(about.to_owned())];
    section(&mut out, "Meetings", meetings(dossier));
    section(&mut out, "Reported", reported(dossier));
    section(&mut out, &format!("Shown in {to}"), shown_lines(shown, to));
    section(&mut out, "What the figures come to", derived_lines(derived));
    section(&mut out, "Checks", check_blocks(checks));
    section(&mut out, "Audit: exact arithmetic", audit(shown));
    section(&mut out, "Sources", sources(dossier));
    out
}

fn section(out: &mut Vec<Block>, title: &str, blocks: Vec<Block>) {
    if !blocks.is_empty() {
        out.push(Block::Heading(2, title.to_owned()));
        out.extend(blocks);
    }
}

/// A list, unless it is empty.
fn list(lines: Vec<String>) -> Vec<Block> {
    if lines.is_empty() { Vec::new() } else { vec![Block::List(lines)] }
}

fn meetings(dossier: &Dossier) -> Vec<Block> {
    let mut lines = Vec::new();
    for forum in &dossier.forums {
        let mut parts = vec![forum.name.clone()];
        parts.extend(forum.level.as_ref().map(|level| format!("level: {level}")));
        parts.extend(forum.initiated_by.map(|p| format!("initiated by {}", p.name())));
        parts.extend(forum.since.map(|since| format!("since {since}")));
        parts.extend(listed("themes", &forum.themes));
        lines.push(sourced(&parts.join("; "), &forum.source));
        let editions = dossier.editions.iter().filter(|e| e.forum == forum.id);
        for edition in editions {
            lines.push(sourced(&edition_text(edition), &edition.source));
            lines.extend(edition.statements.iter().map(|statement| {
                let mut parts = vec![statement.speaker.clone()];
                parts.extend(statement.role.clone());
                parts.extend(statement.organisation.clone());
                let topics = listed("spoke on", &statement.topics);
                let quoted = statement.text.as_ref().map(|text| format!("“{text}”"));
                let said: Vec<String> = topics.into_iter().chain(quoted).collect();
                sourced(
                    &format!("{}: {}", parts.join(", "), said.join("; ")),
                    &edition.source,
                )
            }));
        }
    }
    list(lines)
}

fn edition_text(edition: &Edition) -> String {
    let mut parts = Vec::new();
    parts.push(match edition.ordinal {
        Some(ordinal) => format!("Edition number {ordinal}"),
        None => format!("Edition {}", edition.id),
    });
    parts.extend(match (edition.start, edition.end) {
        (Some(start), Some(end)) => Some(format!("{start} to {end}")),
        (Some(start), None) => Some(format!("began {start}")),
        (None, Some(end)) => Some(format!("ended {end}")),
        (None, None) => None,
    });
    let written = edition.dates_as_written.as_ref();
    parts.extend(written.map(|text| format!("as written: {text}")));
    let place = edition.place.map(|place| format!("{} ({})", place.name(), place.code()));
    let place = edition.city.iter().cloned().chain(place).collect::<Vec<_>>().join(", ");
    parts.extend((!place.is_empty()).then_some(place));
    parts.extend(listed("organisers", &edition.organisers));
    parts.extend(listed("participants", &edition.participants));
    parts.extend(listed("themes", &edition.themes));
    parts.join("; ")
}

fn listed(name: &str, items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| format!("{name}: {}", items.join(", ")))
}

fn sourced(text: &str, source: &str) -> String {
    format!("{text} [{source}]")
}

fn reported(dossier: &Dossier) -> Vec<Block> {
    let mut lines: Vec<String> = dossier.packages.iter().map(package).collect();
    for project in &dossier.projects {
        let mut parts = vec![project.name.clone()];
        parts.extend(project.amount.as_ref().map(Figure::to_string));
        let equivalents = project.equivalents.iter();
        parts.extend(equivalents.map(|one| format!("equivalent {}", one.figure)));
        parts.push(axes(
            project.lifecycle.name(),
            project.instrument.name(),
            project.amount_kind.name(),
        ));
        lines.push(sourced(&parts.join("; "), &project.source));
    }
    lines.extend(dossier.trade.iter().map(trade));
    list(lines)
}

fn axes(lifecycle: &str, instrument: &str, amount: &str) -> String {
    format!("lifecycle {lifecycle}, instrument {instrument}, amount {amount}")
}

fn package(package: &Package) -> String {
    let name = package.name.as_ref().unwrap_or(&package.id);
    let mut parts =
        vec![format!("{name}: {}, together {}", package.count, package.total)];
    for one in &package.equivalents {
        let stated_in = one.stated_in.as_ref().map(|place| format!(", in the {place}"));
        parts.push(format!(
            "equivalent {} (converted by {}{})",
            one.figure,
            one.converted_by,
            stated_in.unwrap_or_default()
        ));
    }
    parts.push(axes(
        package.lifecycle.name(),
        package.instrument.name(),
        package.amount_kind.name(),
    ));
    parts.extend(listed("sectors", &package.sectors));
    sourced(&parts.join("; "), &package.source)
}

fn trade(one: &TradeObservation) -> String {
    let mut parts = vec![format!(
        "{} with {}, {}, {}: {}",
        one.reporter.name(),
        one.partner.name(),
        one.period,
        one.flow,
        one.value
    )];
    parts
        .extend(one.commodity.as_ref().map(|commodity| format!("commodity {commodity}")));
    if let Some(growth) = &one.growth {
        parts.push(format!(
            "growth {} {} (terms {}, prices {})",
            growth.rate, growth.basis, growth.terms, growth.prices
        ));
    }
    if let Some(rank) = &one.rank {
        parts.push(format!("stated rank {} in {}", rank.position, rank.among.name()));
    }
    sourced(&parts.join("; "), &one.source)
}

fn shown_lines(shown: &[Shown], to: Currency) -> Vec<Block> {
    let mut lines = Vec::new();
    for line in shown {
        let figure = format!("{} {}", line.figure, line.stands_for());
        let text = match (&line.conversion, &line.headline) {
            (Ok(conversion), Some(headline)) => {
                let rate = conversion.rate_text().unwrap_or_default();
                let basis = match &line.on {
                    Some((when, basis)) => format!(" for {when}, {basis}"),
                    None => String::new(),
                };
                format!(
                    "{figure} = {headline}, shown at the rate of {rate}{basis} ({})",
                    conversion.short_provenance()
                )
            }
            (Err(missing), _) => format!("{figure}: not shown in {to}: {missing}"),
            (Ok(_), None) => figure,
        };
        lines.push(format!("{}: {text}", line.subject));
    }
    list(lines)
}

fn derived_lines(derived: &[DerivedLine]) -> Vec<Block> {
    let mut lines = Vec::new();
    for line in derived {
        let note = line.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
        lines.push(format!("{}: {}.{note}", line.subject, line.text));
    }
    list(lines)
}

fn check_blocks(checks: &[Check]) -> Vec<Block> {
    let mut out = Vec::new();
    if !checks.is_empty() {
        let row = |check: &Check| {
            let sharpness = check.sharpness().map_or("—".to_owned(), Sharpness::text);
            vec![
                check.kind().to_string(),
                check.subject().to_owned(),
                check.verdict().to_string(),
                sharpness,
            ]
        };
        let header = ["Check", "Of", "Verdict", "Sharpness"];
        out.push(Block::table(&header, checks.iter().map(row).collect()));
        out.extend(checks.iter().flat_map(Check::blocks));
    }
    out
}

fn audit(shown: &[Shown]) -> Vec<Block> {
    let mut rows = Vec::new();
    for line in shown {
        let Ok(conversion) = &line.conversion else { continue };
        rows.push(vec![
            line.subject.clone(),
            conversion.from().grouped(),
            conversion.money().grouped(),
            conversion.exact_rate_text(),
            conversion.provenance(),
        ]);
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let header = ["Of", "Amount", "Result", "Rate", "Provenance"];
    vec![Block::table(&header, rows)]
}

fn sources(dossier: &Dossier) -> Vec<Block> {
    list(dossier.sources.iter().map(source).collect())
}

fn source(one: &Source) -> String {
    let mut parts = vec![one.publisher.clone()];
    parts.extend(one.title.as_ref().map(|title| format!("“{title}”")));
    parts.extend(one.headline.as_ref().map(|text| format!("headline: {text}")));
    parts.extend(one.published.map(|date| format!("published {date}")));
    let written = one.published_as_written.as_ref();
    parts.extend(written.map(|text| format!("as written: {text}")));
    parts.extend(one.retrieved.map(|date| format!("retrieved {date}")));
    parts.extend(one.url.clone());
    let attribution = one.attribution.as_ref();
    parts.extend(attribution.map(|text| format!("attribution: {text}")));
    parts.push(format!("authority: {}", one.attribution_kind));
    parts.extend(one.speaker.as_ref().map(|name| format!("speaker: {name}")));
    let derived = one.derived_from.as_ref();
    parts.extend(
        derived.map(|id| {
            format!("reaches us through [{id}], so that the two confirm nothing")
        }),
    );
    format!("{}: {}", one.id, parts.join("; "))
}
