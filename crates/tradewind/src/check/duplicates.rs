//! Duplicates: the same observation twice, or as both partners report it.

use std::collections::BTreeMap;

use super::{
    Check, CheckKind,
    agreement::restated,
    observations::{Observations, latest, measured_otherwise},
    phrases::figure_text,
};
use crate::{
    number::Verdict,
    trade::{Flow, TradeObservation},
};

/// Every observation that one source states again, and every mirror pair.
pub(super) fn duplicates(observations: &Observations<'_>) -> Vec<Check> {
    let mut out = Vec::new();
    for group in observations.groups() {
        out.extend(repeated(group));
        out.extend(mirrored(observations, group));
    }
    out
}

/// The observations of one subject that one source states again in one vintage, each
/// against that of the smallest id, whatever the order of records.
fn repeated(group: &[&TradeObservation]) -> Vec<Check> {
    let mut first: BTreeMap<_, &TradeObservation> = BTreeMap::new();
    let mut out = Vec::new();
    let mut ordered: Vec<&TradeObservation> = group.to_vec();
    ordered.sort_by(|one, other| one.id.cmp(&other.id));
    for one in ordered {
        let key = (
            (&one.source, &one.vintage, one.valuation, one.scope),
            (one.partner_basis, one.trade_system, one.region_basis),
        );
        match first.get(&key) {
            Some(held) => out.push(duplicate(held, one)),
            None => {
                first.insert(key, one);
            }
        }
    }
    out
}

fn duplicate(one: &TradeObservation, other: &TradeObservation) -> Check {
    let subject = format!("trade {} and {}", one.id, other.id);
    let check = Check::new(CheckKind::Duplicate, subject);
    let (left, right) = (figure_text(&one.value), figure_text(&other.value));
    let lead =
        format!("One observation is stated twice by one source: {left} and {right}");
    if one.value.unit() != other.value.unit() {
        let reason = Some("not_comparable: convert the figures first");
        return check.says(Verdict::Undetermined, format!("{lead}.")).because(reason);
    }
    let (first, second) = ((&one.value, &*one.source), (&other.value, &*other.source));
    restated(check, first, second, &lead, " It counts once.")
}

/// The flow by which the partner reports the same trade.
fn mirror_flows(flow: Flow) -> &'static [Flow] {
    match flow {
        Flow::Import => &[Flow::Export, Flow::DomesticExport, Flow::ReExport],
        Flow::ReImport => &[Flow::ReExport],
        Flow::Total => &[Flow::Total],
        // Each pair is made once, from the side of the imports.
        Flow::Export | Flow::ReExport | Flow::DomesticExport => &[],
    }
}

fn mirrored(observations: &Observations<'_>, group: &[&TradeObservation]) -> Vec<Check> {
    let Some(one) = group.first() else { return Vec::new() };
    let mut out = Vec::new();
    for flow in mirror_flows(one.flow) {
        // Totals mirror each other: the pair is made from the smaller code.
        if one.reporter == one.partner
            || (*flow == one.flow && one.reporter > one.partner)
        {
            continue;
        }
        let others = observations.alike(one, one.partner, one.reporter, *flow);
        let Some(other) = latest(others.iter().copied(), one) else { continue };
        let own = latest(group.iter().copied(), other.one);
        out.extend(own.map(|own| mirror(own.one, other.one)));
    }
    out
}

fn mirror(one: &TradeObservation, other: &TradeObservation) -> Check {
    let sentence = format!(
        "{} reports {}, {} reports {} for the same trade: a mirror, no duplicate.",
        one.reporter.name(),
        figure_text(&one.value),
        other.reporter.name(),
        figure_text(&other.value)
    );
    let otherwise =
        measured_otherwise(one, other).map(|what| format!("; here the {what} differs"));
    let reason = format!(
        "reporter and partner differ in valuation, timing and attribution of partners{}",
        otherwise.unwrap_or_default()
    );
    Check::new(CheckKind::Mirror, format!("trade {} and {}", one.id, other.id))
        .comparing("stated", &figure_text(&one.value), &one.source)
        .comparing("stated by the partner", &figure_text(&other.value), &other.source)
        .with_figure("stated", &one.value)
        .with_figure("stated by the partner", &other.value)
        .says(Verdict::Undetermined, sentence)
        .because(Some(&reason))
}
