//! Overlaps: observations that no axis of a matrix shows beside one another.

use std::collections::BTreeMap;

use super::{
    TradeAxis, TradeObservation,
    level::{Level, bare},
};
use crate::{
    period::{Frequency, Period},
    place::Place,
};

type Pair<'a> = (&'a TradeObservation, &'a TradeObservation);

impl TradeAxis {
    /// Two observations that count something twice, or are of two levels, if there are any.
    pub(super) fn not_beside<'a>(
        self,
        held: &[&'a TradeObservation],
    ) -> Option<Pair<'a>> {
        // One observation a label is enough, so that long lists stay fast.
        let mut labels = BTreeMap::new();
        for one in held {
            labels.entry(self.whole_label(one)).or_insert(*one);
        }
        let kinds: Vec<&TradeObservation> = labels.into_values().collect();
        match self {
            Self::Reporter => places(&kinds, |one| one.reporter),
            Self::Partner => places(&kinds, |one| one.partner),
            Self::Commodity => commodities(&kinds),
            Self::Period => periods(&kinds),
        }
    }
}

/// Places are few, so that every pair of them can be asked.
fn places<'a>(
    kinds: &[&'a TradeObservation],
    place: impl Fn(&TradeObservation) -> Place,
) -> Option<Pair<'a>> {
    let mut after = kinds.iter();
    while let Some(one) = after.next() {
        let overlaps = |other: &&&TradeObservation| share(place(one), place(other));
        if let Some(other) = after.clone().find(overlaps) {
            return Some((one, other));
        }
    }
    None
}

/// Whether a place lies in both.
fn share(left: Place, right: Place) -> bool {
    left.contains(right)
        || right.contains(left)
        || left.members().any(|member| right.contains(member))
}

/// Codes stand beside one another at one level of one classification, each written once.
fn commodities<'a>(kinds: &[&'a TradeObservation]) -> Option<Pair<'a>> {
    let (first, others) = kinds.split_first()?;
    let standard = |one: &TradeObservation| {
        let commodity = one.commodity.as_ref();
        let system = commodity.map(|held| (held.system.clone(), held.revision.clone()));
        (system, Level::of(commodity))
    };
    let due = standard(first);
    if let Some(other) = others.iter().find(|other| standard(other) != due) {
        return Some((first, other));
    }
    let mut codes = BTreeMap::new();
    for one in kinds {
        let code =
            one.commodity.as_ref().map_or_else(String::new, |held| bare(&held.code));
        if let Some(other) = codes.insert(code, *one) {
            return Some((other, one));
        }
    }
    None
}

/// Periods stand beside one another when they are equally long and share no day.
fn periods<'a>(kinds: &[&'a TradeObservation]) -> Option<Pair<'a>> {
    let (first, others) = kinds.split_first()?;
    let due = length(first.period);
    if let Some(other) = others.iter().find(|other| length(other.period) != due) {
        return Some((first, other));
    }
    let mut sorted = kinds.to_vec();
    sorted.sort_by_key(|one| one.period.first_day());
    let neighbours = sorted.iter().zip(sorted.iter().skip(1));
    let mut shared =
        neighbours.filter(|(one, next)| next.period.first_day() <= one.period.last_day());
    shared.next().map(|(one, other)| (*one, *other))
}

/// The kind of a period; for one that is made of others its months, or else its days.
fn length(period: Period) -> (Frequency, i32) {
    let frequency = period.frequency();
    if !matches!(frequency, Frequency::Range | Frequency::YearToDate) {
        return (frequency, 0);
    }
    let (first, last) = (period.first_day(), period.last_day());
    if first.day() != 1 || last != last.last_of_month() {
        return (frequency, period.day_count());
    }
    let years = i32::from(last.year()).saturating_sub(i32::from(first.year()));
    let months = i32::from(last.month()).saturating_sub(i32::from(first.month()));
    // Below zero, so that no number of months is one of days.
    let count = years.saturating_mul(12).saturating_add(months).saturating_add(1);
    (frequency, count.saturating_neg())
}
