//! Growth claims: a stated growth with an earlier figure, or the base that it implies.

use std::collections::BTreeMap;

use super::{
    Check, CheckKind, Sharpness,
    agreement::{first_reading, miss},
    observations::{Chosen, Observations, chosen_note, latest, measured_otherwise},
    phrases::{apart, condition, derived_amount, figure_text, in_percent, readings},
};
use crate::{
    growth::{Derived, implied_base_of_figures, implied_growth},
    money::ScaleWord,
    number::Verdict,
    period::{Frequency, Period},
    trade::{GrowthBasis, GrowthClaim, Prices, Terms, TradeObservation},
};

/// The checks of one observation's growth claim, if it makes one.
pub(super) fn growth(
    observations: &Observations<'_>,
    current: &TradeObservation,
) -> Vec<Check> {
    let Some(claim) = &current.growth else { return Vec::new() };
    let level = figure_text(&current.value);
    let rate = figure_text(&claim.rate);
    let check = Check::new(CheckKind::Growth, format!("trade {}", current.id))
        .comparing("level", &level, &current.source)
        .comparing("growth", &rate, &current.source)
        .noting(terms_note(current, claim));
    let lead = format!("{level} after growth of {rate}");
    let open = |check: Check, sentence: String, reason: &str| {
        vec![check.says(Verdict::Undetermined, sentence).because(Some(reason))]
    };
    if let Some(reason) = not_comparable(current, claim) {
        return open(check, format!("{lead} cannot be compared."), reason);
    }
    let derived = match implied_base_of_figures(&current.value, &claim.rate) {
        Ok(derived) => derived,
        Err(error) => {
            return open(check, format!("{lead} implies no base."), error.message());
        }
    };
    let check = check
        .with_intervals("implied base", &derived)
        .sharp(Sharpness::of(&derived.written, &derived.value));
    let base = base(&derived, current);
    let period = match base_period(current.period, claim.basis) {
        Ok(period) => period,
        Err(reason) => {
            return open(check, format!("{lead} implies a base of {base}."), &reason);
        }
    };
    let earlier = earlier(observations, current, claim, period);
    let lead = format!("{lead} implies {base} for {period}");
    if earlier.is_empty() {
        return open(check, format!("{lead}."), "no earlier observation to compare with");
    }
    let compare = |one| against(check.clone(), &lead, &derived, current, claim, one);
    earlier.iter().map(compare).collect()
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

/// The observations of the earlier period that say something: of each source the one
/// of the vintage that the growth rests on, else the latest.
fn earlier<'a>(
    observations: &Observations<'a>,
    current: &TradeObservation,
    claim: &GrowthClaim,
    period: Period,
) -> Vec<Chosen<'a>> {
    let mut sources: BTreeMap<&str, Vec<&TradeObservation>> = BTreeMap::new();
    for one in observations.in_period(current, period) {
        sources.entry(&one.source).or_default().push(one);
    }
    let chosen = |all: Vec<&'a TradeObservation>| {
        let named = |one: &&TradeObservation| {
            claim.base_vintage.is_some() && one.vintage == claim.base_vintage
        };
        let of = all.len();
        let serving = latest(all.iter().copied().filter(named), current)
            .or_else(|| latest(all.iter().copied(), current));
        serving.map(|chosen| Chosen { of, ..chosen })
    };
    sources.into_values().filter_map(chosen).collect()
}

/// The period before, or why there is none.
fn base_period(current: Period, basis: GrowthBasis) -> Result<Period, String> {
    let before = |due: Frequency| {
        if current.frequency() == due {
            return current.previous().map_err(|error| error.message().to_owned());
        }
        Err(format!("the growth is over a {}, the level is not", due.name()))
    };
    match basis {
        GrowthBasis::YearOnYear | GrowthBasis::YearToDate => {
            current.previous_year().map_err(|error| error.message().to_owned())
        }
        GrowthBasis::MonthOnMonth => before(Frequency::Month),
        GrowthBasis::QuarterOnQuarter => before(Frequency::Quarter),
        GrowthBasis::Unknown => {
            Err("the period that the growth refers to is not stated".to_owned())
        }
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
    chosen: &Chosen<'_>,
) -> Check {
    let earlier = chosen.one;
    let stated = figure_text(&earlier.value);
    let check = check
        .comparing("earlier figure", &stated, &earlier.source)
        .noting(chosen_note(chosen))
        .sharp(Sharpness::between(
            &derived.written,
            &earlier.value.written(),
            &derived.value,
        ));
    let unlike = if earlier.value.unit() == current.value.unit() {
        measured_otherwise(earlier, current)
    } else {
        Some("currency")
    };
    if let Some(what) = unlike {
        let sentence = format!("{lead}; {stated} cannot be compared with it.");
        let reason = format!("not_comparable: the {what} differs");
        return check.says(Verdict::Undetermined, sentence).because(Some(&reason));
    }
    let holds =
        |reading| derived.interval(reading).intersects(&earlier.value.interval(reading));
    if let Some((reading, verdict)) = first_reading(holds) {
        let condition = condition(reading);
        let sentence = format!("{lead}; the earlier figure {stated} agrees{condition}.");
        return check.says(verdict, sentence);
    }
    disagreement(check, lead, derived, current, claim, earlier)
}

fn disagreement(
    check: Check,
    lead: &str,
    derived: &Derived,
    current: &TradeObservation,
    claim: &GrowthClaim,
    earlier: &TradeObservation,
) -> Check {
    let stated = figure_text(&earlier.value);
    let (verdict, reason) = miss(&[&current.value, &claim.rate, &earlier.value]);
    if verdict == Verdict::Undetermined {
        let sentence = format!("{lead}; the earlier figure {stated} does not meet it.");
        return check.says(verdict, sentence).because(reason);
    }
    let gap = apart(&derived.padded, &earlier.value.padded(), current.value.unit());
    let mut check = check.expecting(
        "earlier figure",
        &earlier.value,
        &derived.value,
        &derived.written,
    );
    if let Ok(growth) = implied_growth(&earlier.value, &current.value) {
        let growth = in_percent(&growth);
        check = check.expecting("growth", &claim.rate, &growth.value, &growth.written);
    }
    let expected = check.expectation();
    // Only a figure of the vintage that the growth rests on can contradict it.
    let same_release =
        earlier.source == current.source && earlier.vintage == current.vintage;
    let named = claim.base_vintage.is_some() && claim.base_vintage == earlier.vintage;
    if same_release || named {
        let sentence = format!(
            "{lead}; it and the earlier figure {stated} do not agree; not explained by \
             rounding{gap}.{expected}"
        );
        return check.says(Verdict::Inconsistent, sentence);
    }
    let sentence = format!(
        "{lead}; the earlier figure {stated} is another one{gap}, perhaps since \
         revised.{expected}"
    );
    check.says(Verdict::DiffersFromBase, sentence)
}
