//! Duplicates: the same observation twice, or as both partners report it.

use super::{
    Check, CheckKind,
    agreement::{first_reading, miss},
    wording::{condition, figure_text},
};
use crate::{
    dossier::Dossier,
    number::Verdict,
    trade::{Flow, TradeObservation},
};

/// Every pair of observations of one thing by one source, and every mirror pair.
pub(super) fn duplicates(dossier: &Dossier) -> Vec<Check> {
    let mut out = Vec::new();
    for (index, one) in dossier.trade.iter().enumerate() {
        for other in dossier.trade.iter().skip(index.saturating_add(1)) {
            if same_key(one, other)
                && one.source == other.source
                && one.vintage == other.vintage
            {
                out.push(duplicate(one, other));
            } else if is_mirror(one, other) {
                out.push(mirror(one, other));
            }
        }
    }
    out
}

fn same_content(one: &TradeObservation, other: &TradeObservation) -> bool {
    one.period == other.period
        && one.commodity == other.commodity
        && one.scope == other.scope
}

fn same_key(one: &TradeObservation, other: &TradeObservation) -> bool {
    one.reporter == other.reporter
        && one.partner == other.partner
        && one.flow == other.flow
        && one.valuation == other.valuation
        && same_content(one, other)
}

/// What one reports as imports the other reports as exports.
fn is_mirror(one: &TradeObservation, other: &TradeObservation) -> bool {
    let flows = match one.flow {
        Flow::Import => {
            matches!(other.flow, Flow::Export | Flow::ReExport | Flow::DomesticExport)
        }
        Flow::Export | Flow::ReExport | Flow::DomesticExport => {
            other.flow == Flow::Import
        }
        Flow::ReImport => other.flow == Flow::ReExport,
        Flow::Total => other.flow == Flow::Total,
    };
    one.reporter != one.partner
        && one.reporter == other.partner
        && one.partner == other.reporter
        && flows
        && same_content(one, other)
}

fn pair(kind: CheckKind, one: &TradeObservation, other: &TradeObservation) -> Check {
    Check::new(kind, format!("trade {} and {}", one.id, other.id))
        .comparing("stated", &figure_text(&one.value), &one.source)
        .comparing("stated again", &figure_text(&other.value), &other.source)
}

fn duplicate(one: &TradeObservation, other: &TradeObservation) -> Check {
    let check = pair(CheckKind::Duplicate, one, other);
    let (left, right) = (figure_text(&one.value), figure_text(&other.value));
    if one.value.unit() != other.value.unit() {
        let sentence =
            format!("One observation is stated twice, as {left} and as {right}.");
        let reason = Some("not_comparable: convert the figures first");
        return check.says(Verdict::Undetermined, sentence).because(reason);
    }
    let holds =
        |reading| one.value.interval(reading).intersects(&other.value.interval(reading));
    if let Some((reading, verdict)) = first_reading(holds) {
        let condition = condition(reading);
        let sentence = format!(
            "One observation is stated twice, as {left} and as {right}: they \
             agree{condition}. It counts once."
        );
        return check.says(verdict, sentence);
    }
    let (verdict, reason) = miss(&[&one.value, &other.value]);
    let sentence = format!(
        "One observation is stated twice by one source, as {left} and as {right}: they \
         do not agree; not explained by rounding."
    );
    check.says(verdict, sentence).because(reason)
}

fn mirror(one: &TradeObservation, other: &TradeObservation) -> Check {
    let sentence = format!(
        "{} reports {}, {} reports {} for the same trade: a mirror, no duplicate.",
        one.reporter.name(),
        figure_text(&one.value),
        other.reporter.name(),
        figure_text(&other.value)
    );
    let reason = Some(
        "reporter and partner differ in valuation, timing and attribution of partners",
    );
    pair(CheckKind::Mirror, one, other)
        .says(Verdict::Undetermined, sentence)
        .because(reason)
}
