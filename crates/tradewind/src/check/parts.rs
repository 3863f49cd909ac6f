//! Parts: a whole with its parts, and each part's share.

use super::{
    Check, CheckKind, Sharpness,
    agreement::{first_reading, miss},
    wording::{
        condition, derived_amount, figure_text, in_percent, percent, place_list, readings,
    },
};
use crate::{
    dossier::Dossier,
    figure::{Figure, Reading},
    growth::{Derived, share_of_figures},
    money::ScaleWord,
    number::{Interval, Rational, Verdict},
    place::{Place, PlaceKind},
    trade::TradeObservation,
};

/// A whole with the parts that the dossier knows, and the members that it does not.
pub(super) struct Whole<'a> {
    pub(super) total: &'a TradeObservation,
    pub(super) parts: Vec<&'a TradeObservation>,
    pub(super) unknown: Vec<Place>,
}

/// Whether two observations are of the same thing, but for the partner.
pub(super) fn same_but_partner(one: &TradeObservation, other: &TradeObservation) -> bool {
    one.reporter == other.reporter
        && one.period == other.period
        && one.flow == other.flow
        && one.commodity == other.commodity
        && one.scope == other.scope
}

/// Every observation with a group for whom some member has one of its own.
pub(super) fn wholes(dossier: &Dossier) -> Vec<Whole<'_>> {
    let mut out = Vec::new();
    for whole in &dossier.trade {
        if whole.partner.kind() != PlaceKind::Group {
            continue;
        }
        let mut parts: Vec<&TradeObservation> = Vec::new();
        let mut unknown = Vec::new();
        for member in whole.partner.members() {
            let found = dossier
                .trade
                .iter()
                .filter(|one| one.partner == member && same_but_partner(one, whole));
            // Of several observations of one part, that of the whole's source serves.
            match found.max_by_key(|one| one.source == whole.source) {
                Some(part) => parts.push(part),
                None => unknown.push(member),
            }
        }
        if !parts.is_empty() {
            out.push(Whole { total: whole, parts, unknown });
        }
    }
    out
}

impl Whole<'_> {
    /// The sum of the parts under one reading.
    fn sum(&self, reading: Reading) -> Interval {
        let zero = Interval::point(Rational::zero());
        let parts = self.parts.iter();
        parts.fold(zero, |sum, part| &sum + &part.value.interval(reading))
    }

    /// What the whole leaves for the parts that are not known.
    pub(super) fn remainder(&self) -> Derived {
        let parts: Vec<Rational> =
            self.parts.iter().map(|part| part.value.value().into()).collect();
        let sum = Rational::sum(parts);
        let left = |reading| &self.total.value.interval(reading) - &self.sum(reading);
        Derived {
            value: Rational::from(self.total.value.value()) - sum,
            written: left(Reading::Written),
            truncated: left(Reading::Truncated),
            padded: left(Reading::Padded),
        }
    }

    /// Whether all figures are in one unit.
    pub(super) fn comparable(&self) -> bool {
        self.parts.iter().all(|part| part.value.unit() == self.total.value.unit())
    }

    fn figures(&self) -> Vec<&Figure> {
        let parts = self.parts.iter().map(|part| &part.value);
        core::iter::once(&self.total.value).chain(parts).collect()
    }

    /// The parts against the whole: equal if all are known, else at most.
    pub(super) fn check(&self) -> Check {
        let whole = figure_text(&self.total.value);
        let mut check = Check::new(CheckKind::Parts, format!("trade {}", self.total.id))
            .comparing("whole", &whole, &self.total.source);
        for part in &self.parts {
            let name = part.partner.name();
            check = check.comparing(name, &figure_text(&part.value), &part.source);
        }
        if !self.comparable() {
            return check
                .says(
                    Verdict::Undetermined,
                    format!("The parts of {whole} are in another currency."),
                )
                .because(Some("not_comparable: convert the figures first"));
        }
        self.judge(check, &whole)
    }

    fn judge(&self, mut check: Check, whole: &str) -> Check {
        let remainder = self.remainder();
        check.sharpness = Some(Sharpness::of(
            &self.total.value.written(),
            &self.total.value.value().into(),
        ));
        let check = check.with_intervals("remainder", &remainder);
        let complete = self.unknown.is_empty();
        let holds = |reading| {
            let (sum, whole) = (self.sum(reading), self.total.value.interval(reading));
            if complete { sum.intersects(&whole) } else { !whole.is_below(&sum) }
        };
        let count = self.parts.len().saturating_add(self.unknown.len());
        let known = format!("{} of {count} parts", self.parts.len());
        let rest = self.rest_text(&remainder);
        if let Some((reading, verdict)) = first_reading(holds) {
            let relation = if complete { "make up" } else { "do not exceed" };
            let condition = condition(reading);
            let sentence = format!(
                "{known} are known; they {relation} the whole of {whole}{condition} and \
                 leave {rest}."
            );
            return check.says(verdict, sentence);
        }
        let (verdict, reason) = miss(&self.figures());
        let relation = if complete { "do not make up" } else { "exceed" };
        let sentence = format!(
            "{known} are known; they {relation} the whole of {whole}; not explained by \
             rounding: {rest}."
        );
        check.says(verdict, sentence).because(reason)
    }

    /// `50 million CNY ([40.00, 60.00] …) for Kyrgyzstan, Tajikistan`.
    fn rest_text(&self, remainder: &Derived) -> String {
        let rest = derived_amount(&remainder.value, self.total.value.unit());
        let word = ScaleWord::for_value(&remainder.value.absolute());
        let ends = readings(remainder, word, 2);
        match place_list(&self.unknown) {
            names if names.is_empty() => format!("{rest} ({ends}) over"),
            names => format!("{rest} ({ends}) for {names}"),
        }
    }

    /// Each part's share of the whole.
    pub(super) fn shares(&self) -> Vec<Check> {
        self.parts.iter().filter_map(|part| share(part, self.total)).collect()
    }
}

fn share(part: &TradeObservation, whole: &TradeObservation) -> Option<Check> {
    let derived = share_of_figures(&part.value, &whole.value).ok()?;
    let check = Check::new(CheckKind::Share, format!("trade {}", part.id))
        .comparing("part", &figure_text(&part.value), &part.source)
        .comparing("whole", &figure_text(&whole.value), &whole.source);
    let shown = in_percent(&derived);
    let ends = readings(&shown, ScaleWord::One, 2);
    let sentence = format!(
        "The share of {} in {} is {} % ({ends}).",
        part.partner.name(),
        whole.partner.name(),
        percent(&derived.value)
    );
    let holds = |reading| {
        let (part, whole) = (part.value.interval(reading), whole.value.interval(reading));
        !whole.is_below(&part)
    };
    let mut check = check.with_intervals("share in percent", &shown);
    check.sharpness = Some(Sharpness::of(&derived.written, &derived.value));
    if let Some((_, verdict)) = first_reading(holds) {
        return Some(check.says(verdict, sentence));
    }
    let (verdict, reason) = miss(&[&part.value, &whole.value]);
    let sentence = format!(
        "The part {} is larger than its whole {}; not explained by rounding.",
        figure_text(&part.value),
        figure_text(&whole.value)
    );
    Some(check.says(verdict, sentence).because(reason))
}
