//! Growth claims: a stated growth with an earlier figure, or the base that it implies.

use super::{
    Check, CheckKind, Sharpness,
    agreement::first_reading,
    wording::{condition, derived_amount, figure_text, readings},
};
use crate::{
    dossier::Dossier,
    growth::{Derived, implied_base_of_figures},
    money::ScaleWord,
    number::Verdict,
    period::Period,
    trade::{GrowthBasis, GrowthClaim, Prices, Terms, TradeObservation},
};

/// The checks of one observation's growth claim, if it makes one.
pub(super) fn growth(dossier: &Dossier, current: &TradeObservation) -> Vec<Check> {
    let Some(claim) = &current.growth else { return Vec::new() };
    let level = figure_text(&current.value);
    let rate = figure_text(&claim.rate);
    let check = Check::new(CheckKind::Growth, format!("trade {}", current.id))
        .comparing("level", &level, &current.source)
        .comparing("growth", &rate, &current.source)
        .noting(terms_note(current, claim));
    let lead = format!("{level} after growth of {rate}");
    if let Some(reason) = not_comparable(current, claim) {
        return vec![
            check
                .says(Verdict::Undetermined, format!("{lead} cannot be compared."))
                .because(Some(reason)),
        ];
    }
    let derived = match implied_base_of_figures(&current.value, &claim.rate) {
        Ok(derived) => derived,
        Err(error) => {
            return vec![
                check
                    .says(Verdict::Undetermined, format!("{lead} implies no base."))
                    .because(Some(error.message())),
            ];
        }
    };
    let mut check = check.with_intervals("implied base", &derived);
    check.sharpness = Some(Sharpness::of(&derived.written, &derived.value));
    let Some(period) = base_period(current.period, claim.basis) else {
        let sentence = format!("{lead} implies a base of {}.", base(&derived, current));
        let reason = Some("the period that the growth refers to is not stated");
        return vec![check.says(Verdict::Undetermined, sentence).because(reason)];
    };
    let earlier: Vec<&TradeObservation> = dossier
        .trade
        .iter()
        .filter(|one| one.period == period && one.partner == current.partner)
        .filter(|one| same_but_period(one, current))
        .collect();
    let lead = format!("{lead} implies {} for {period}", base(&derived, current));
    if earlier.is_empty() {
        let reason = Some("no earlier observation to compare with");
        return vec![
            check.says(Verdict::Undetermined, format!("{lead}.")).because(reason),
        ];
    }
    let compare = |one| against(check.clone(), &lead, &derived, current, claim, one);
    earlier.into_iter().map(compare).collect()
}

/// `97.19 million CNY ([94.46, 99.92] if zeros are padding, [96.89, 97.49] as written)`.
fn base(derived: &Derived, current: &TradeObservation) -> String {
    let word = ScaleWord::for_value(&derived.value.absolute());
    format!(
        "{} ({})",
        derived_amount(&derived.value, current.value.unit()),
        readings(derived, word, 2)
    )
}

fn same_but_period(one: &TradeObservation, other: &TradeObservation) -> bool {
    one.reporter == other.reporter
        && one.flow == other.flow
        && one.commodity == other.commodity
        && one.scope == other.scope
}

fn base_period(current: Period, basis: GrowthBasis) -> Option<Period> {
    match basis {
        GrowthBasis::YearOnYear | GrowthBasis::YearToDate => current.previous_year().ok(),
        GrowthBasis::MonthOnMonth | GrowthBasis::QuarterOnQuarter => {
            current.previous().ok()
        }
        GrowthBasis::Unknown => None,
    }
}

/// Growth in other terms or prices than the levels says nothing of them.
fn not_comparable(
    current: &TradeObservation,
    claim: &GrowthClaim,
) -> Option<&'static str> {
    match claim.terms {
        Terms::Volume => return Some("not_comparable: the growth is of volumes"),
        Terms::Currency(currency) if Some(currency) != current.value.currency() => {
            return Some("not_comparable: the growth is in another currency");
        }
        Terms::Currency(_) | Terms::Unknown => {}
    }
    (claim.prices == Prices::Comparable)
        .then_some("not_comparable: the growth is at comparable prices")
}

fn terms_note(current: &TradeObservation, claim: &GrowthClaim) -> Option<String> {
    (claim.terms == Terms::Unknown).then(|| {
        format!(
            "The source does not say in what the growth is measured; taken to be {}.",
            current.value.unit()
        )
    })
}

fn against(
    check: Check,
    lead: &str,
    derived: &Derived,
    current: &TradeObservation,
    claim: &GrowthClaim,
    earlier: &TradeObservation,
) -> Check {
    let stated = figure_text(&earlier.value);
    let check = check.comparing("earlier figure", &stated, &earlier.source);
    if earlier.value.unit() != current.value.unit() {
        let reason = Some("not_comparable: convert the figures first");
        let sentence = format!("{lead}; {stated} is in another currency.");
        return check.says(Verdict::Undetermined, sentence).because(reason);
    }
    let holds =
        |reading| derived.interval(reading).intersects(&earlier.value.interval(reading));
    if let Some((reading, verdict)) = first_reading(holds) {
        let condition = condition(reading);
        let sentence = format!("{lead}; the earlier figure {stated} agrees{condition}.");
        return check.says(verdict, sentence);
    }
    let (verdict, reason) =
        super::agreement::miss(&[&current.value, &claim.rate, &earlier.value]);
    if verdict == Verdict::Undetermined {
        let sentence = format!("{lead}; the earlier figure {stated} does not meet it.");
        return check.says(verdict, sentence).because(reason);
    }
    // Only a figure of the vintage that the growth rests on can contradict it.
    let same_release =
        earlier.source == current.source && earlier.vintage == current.vintage;
    let named = claim.base_vintage.is_some() && claim.base_vintage == earlier.vintage;
    if same_release || named {
        let sentence = format!(
            "{lead}; it and the earlier figure {stated} do not agree; not explained by \
             rounding."
        );
        return check.says(Verdict::Inconsistent, sentence);
    }
    let sentence = format!(
        "{lead}; the earlier figure {stated} is another one, perhaps since revised."
    );
    check.says(Verdict::DiffersFromBase, sentence)
}
