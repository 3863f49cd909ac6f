//! Ranks: whether the figures bear out a stated rank.

use num_bigint::BigInt;

use super::{
    Check, CheckKind, Sharpness,
    observations::{Chosen, Observations, chosen_note, latest, measured_otherwise},
    parts::Whole,
    phrases::{derived_amount, figure_text},
};
use crate::{
    figure::Reading,
    number::{Interval, Rational, Verdict},
    place::Place,
    trade::TradeObservation,
};

/// The ranks that the figures leave open, both ends included.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Open {
    best: u64,
    worst: u64,
}

/// A rank claim with what the dossier knows of the others.
struct Claim<'a> {
    claimant: &'a TradeObservation,
    position: u64,
    others: Vec<Chosen<'a>>,
    unknown: u64,
    whole: Option<&'a Whole<'a>>,
}

/// The check of one observation's rank claim, if it makes one.
pub(super) fn rank(
    observations: &Observations<'_>,
    claimant: &TradeObservation,
    wholes: &[Whole<'_>],
) -> Option<Check> {
    let claim = claimant.rank.as_ref()?;
    let members: Vec<Place> = claim.among.members().collect();
    let (others, unknown) = rivals(observations, claimant, &members);
    let whole = whole_of(claimant, claim.among, wholes);
    let lead = format!(
        "{} as number {} of {} in {}",
        claimant.partner.name(),
        claim.position,
        members.len(),
        claim.among.name()
    );
    let held =
        Claim { claimant, position: u64::from(claim.position), others, unknown, whole };
    let check = held.compared();
    let open = |reason| {
        let check = check.clone().because(Some(reason));
        Some(check.says(Verdict::Undetermined, format!("{lead}.")))
    };
    if !members.contains(&claimant.partner) {
        return open("the claimant is no member of the group");
    }
    let unit = claimant.value.unit();
    if held.others.iter().any(|other| other.one.value.unit() != unit) {
        return open("not_comparable: convert the figures first");
    }
    Some(held.judge(check, &lead))
}

/// The total of the group that the claimant is compared with: of its own source and
/// vintage, else the latest. One that its own parts contradict proves nothing.
fn whole_of<'a>(
    claimant: &TradeObservation,
    among: Place,
    wholes: &'a [Whole<'a>],
) -> Option<&'a Whole<'a>> {
    let fits = |whole: &&Whole<'_>| {
        let total = whole.total;
        total.partner == among
            && total.reporter == claimant.reporter
            && total.period == claimant.period
            && total.flow == claimant.flow
            && total.commodity == claimant.commodity
            && measured_otherwise(total, claimant).is_none()
            && whole.comparable()
            && Reading::ALL.iter().any(|&reading| whole.holds(reading))
    };
    let serving = latest(wholes.iter().filter(fits).map(|whole| whole.total), claimant)?;
    wholes.iter().find(|whole| core::ptr::eq(whole.total, serving.one))
}

/// The observations of the other members, and how many have none.
fn rivals<'a>(
    observations: &Observations<'a>,
    claimant: &TradeObservation,
    members: &[Place],
) -> (Vec<Chosen<'a>>, u64) {
    let mut others = Vec::new();
    let mut unknown = 0_u64;
    for member in members.iter().filter(|member| **member != claimant.partner) {
        match observations.serving(claimant, *member) {
            Some(one) => others.push(one),
            None => unknown = unknown.saturating_add(1),
        }
    }
    (others, unknown)
}

impl Claim<'_> {
    fn compared(&self) -> Check {
        let claimant = self.claimant;
        let check = Check::new(CheckKind::Rank, format!("trade {}", claimant.id))
            .comparing("claimant", &figure_text(&claimant.value), &claimant.source);
        let value = Rational::from(claimant.value.value());
        let check = check
            .with_figure("claimant", &claimant.value)
            .sharp(Sharpness::of(&claimant.value.written(), &value));
        let check = match self.whole.filter(|_| self.unknown > 0) {
            Some(whole) => {
                check.with_intervals("left for the others", &whole.remainder())
            }
            None => check,
        };
        self.others.iter().fold(check, |check, other| {
            let (name, figure) = (other.one.partner.name(), &other.one.value);
            check
                .comparing(name, &figure_text(figure), &other.one.source)
                .with_figure(name, figure)
                .noting(chosen_note(other))
        })
    }

    fn judge(&self, check: Check, lead: &str) -> Check {
        let written = self.open(Reading::Written);
        let padded = self.open(Reading::Padded);
        let truncated = self.open(Reading::Truncated);
        let only = Open { best: self.position, worst: self.position };
        let bounds = self.bounds_text();
        if written == only {
            let even = if padded == only { ", even if zeros are padding" } else { "" };
            let sentence = format!("{lead} is proved{even}: {bounds}.");
            return check.says(Verdict::Consistent, sentence);
        }
        let possible = |open: Open| (open.best..=open.worst).contains(&self.position);
        if [written, truncated, padded].into_iter().any(possible) {
            let sentence = format!(
                "{lead} is possible; the figures leave ranks {} to {} open: {bounds}.",
                padded.best, padded.worst
            );
            let reason = Some("the figures do not settle the rank");
            return check.says(Verdict::Undetermined, sentence).because(reason);
        }
        let sentence = format!(
            "{lead} and the figures do not agree; not explained by rounding: they leave \
             ranks {} to {}: {bounds}.",
            padded.best, padded.worst
        );
        check.says(Verdict::Inconsistent, sentence)
    }

    /// The ranks that one reading leaves open.
    fn open(&self, reading: Reading) -> Open {
        let own = self.claimant.value.interval(reading);
        let (mut certain, mut possible) = (0_u64, 0_u64);
        for other in &self.others {
            let other = other.one.value.interval(reading);
            if own.is_below(&other) {
                certain = certain.saturating_add(1);
            }
            if exceeds_somewhere(&other, &own) {
                possible = possible.saturating_add(1);
            }
        }
        let rest = self.whole.map(|whole| whole.remainder().interval(reading).clone());
        possible = possible.saturating_add(most_above(self.unknown, &own, rest.as_ref()));
        if rest.is_some_and(|rest| one_must_be_above(self.unknown, &own, &rest)) {
            certain = certain.saturating_add(1);
        }
        Open { best: certain.saturating_add(1), worst: possible.saturating_add(1) }
    }

    /// `at least 175 million CNY against at most 60 million CNY for the others together`.
    fn bounds_text(&self) -> String {
        let unit = self.claimant.value.unit();
        let own = self.claimant.value.padded();
        let own = match own.low() {
            Some(end) => format!("at least {}", derived_amount(&end.value, unit)),
            None => "an amount without lower bound".to_owned(),
        };
        let Some(whole) = self.whole else {
            return format!("{own}, with no total of the group to hold it against");
        };
        let rest = whole.remainder();
        match rest.padded.high() {
            Some(end) if self.unknown > 0 => format!(
                "{own} against at most {} for the {} others together",
                derived_amount(&end.value, unit),
                self.unknown
            ),
            _ => own,
        }
    }
}

/// Whether some value of one lies above some value of the other.
fn exceeds_somewhere(one: &Interval, other: &Interval) -> bool {
    match (one.high(), other.low()) {
        (Some(high), Some(low)) => high.value > low.value,
        _ => true,
    }
}

/// How many of the unknown can lie above the claimant, given what they share.
fn most_above(unknown: u64, own: &Interval, rest: Option<&Interval>) -> u64 {
    let ends = rest.and_then(Interval::high).zip(own.low());
    let Some((high, low)) = ends else { return unknown };
    if !low.value.is_positive() {
        return unknown;
    }
    // k of them above need more than k times the claimant's least.
    let Ok(times) = high.value.divided_by(&low.value) else { return unknown };
    let most = times.ceiling_integer() - BigInt::from(1);
    u64::try_from(most).unwrap_or(0).min(unknown)
}

/// Whether the unknown share so much that one of them must lie above the claimant.
fn one_must_be_above(unknown: u64, own: &Interval, rest: &Interval) -> bool {
    let Some((low, high)) = rest.low().zip(own.high()) else { return false };
    unknown > 0 && low.value > Rational::from(BigInt::from(unknown)) * high.value.clone()
}
