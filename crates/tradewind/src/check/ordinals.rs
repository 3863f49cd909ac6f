//! Ordinals: the numbering of the editions of a forum.

use jiff::civil::Date;

use super::{Check, CheckKind};
use crate::{
    dossier::Dossier, forum::Edition, forum::Forum, number::Verdict, period::days_between,
};

/// The check of one forum's editions, if any has a number.
pub(super) fn ordinals(dossier: &Dossier, forum: &Forum) -> Option<Check> {
    let mut editions: Vec<(&Edition, u32, Option<Date>)> = dossier
        .editions
        .iter()
        .filter(|edition| edition.forum == forum.id)
        .filter_map(|e| Some((e, e.ordinal?, e.end.or(e.start))))
        .collect();
    if editions.is_empty() {
        return None;
    }
    editions.sort_by_key(|(_, ordinal, date)| (*ordinal, *date));
    let mut check = Check::new(CheckKind::Ordinals, format!("forum {}", forum.id));
    for (edition, ordinal, date) in &editions {
        let date = date.map_or("no date".to_owned(), |date| date.to_string());
        let text = format!("number {ordinal}, {date}");
        check = check.comparing(&edition.id, &text, &edition.source);
    }
    let faults = faults(forum, &editions);
    let name = &forum.name;
    let check =
        gaps(&editions).into_iter().fold(check, |check, gap| check.noting(Some(gap)));
    if !faults.is_empty() {
        let sentence =
            format!("The numbering of {name} does not agree: {}.", faults.join("; "));
        return Some(check.says(Verdict::Inconsistent, sentence));
    }
    let sentence =
        format!("The numbering of {name} agrees with the days of its editions.");
    Some(check.says(Verdict::Consistent, sentence))
}

fn faults(forum: &Forum, editions: &[(&Edition, u32, Option<Date>)]) -> Vec<String> {
    let mut out = Vec::new();
    let mut latest: Option<(Date, u32)> = None;
    for pair in editions.windows(2) {
        if let [(one, first, _), (other, second, _)] = pair
            && first == second
        {
            out.push(format!(
                "number {first} stands for {} and for {}",
                one.id, other.id
            ));
        }
    }
    for (_, ordinal, date) in editions {
        let Some(date) = date else { continue };
        if let Some((before, number)) = latest
            && *date < before
        {
            out.push(format!(
                "number {ordinal} of {date} comes before number {number} of {before}"
            ));
        }
        latest = Some((*date, *ordinal));
        if let Some(since) = forum.since
            && *date < since.first_day()
        {
            out.push(format!("number {ordinal} of {date} lies before {since}"));
        }
        // Not even one a day since then could have come so far.
        if let Some(since) = forum.since
            && i64::from(*ordinal)
                > i64::from(days_between(since.first_day(), *date)).saturating_add(1)
            && *date >= since.first_day()
        {
            out.push(format!("number {ordinal} is impossible by {date}, since {since}"));
        }
    }
    out
}

/// Numbers that are missing are a note: an edition may just not be in the dossier.
fn gaps(editions: &[(&Edition, u32, Option<Date>)]) -> Vec<String> {
    let mut out = Vec::new();
    for pair in editions.windows(2) {
        if let [(_, first, _), (_, second, _)] = pair
            && second.saturating_sub(*first) > 1
        {
            out.push(format!("No edition between number {first} and number {second}."));
        }
    }
    out
}
