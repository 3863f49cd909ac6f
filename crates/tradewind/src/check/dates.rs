//! Dates: the days of an edition with each other, with their weekday, with the source.

use jiff::{ToSpan, civil::Date};

use super::{Check, CheckKind};
use crate::{dossier::Dossier, forum::Edition, number::Verdict, period::weekday_name};

const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The check of one edition's days, if it has any.
pub(super) fn dates(dossier: &Dossier, edition: &Edition) -> Option<Check> {
    let last = edition.end.or(edition.start)?;
    let mut check = Check::new(CheckKind::Dates, format!("edition {}", edition.id));
    let mut facts = Vec::new();
    let mut faults = Vec::new();
    if let Some(start) = edition.start {
        check = check.comparing("start", &start.to_string(), &edition.source);
        if start > last {
            faults.push(format!("it ends on {last}, before it starts on {start}"));
        }
    }
    if let Some(end) = edition.end {
        check = check.comparing("end", &end.to_string(), &edition.source);
    }
    if let Some(written) = &edition.dates_as_written {
        check = check.comparing("as written", written, &edition.source);
        compare_weekdays(edition, written, last, &mut facts, &mut faults);
    }
    if let Some(published) = dossier.published(&edition.source) {
        check = check.comparing("published", &published.to_string(), &edition.source);
        if published < last {
            facts.push(format!("the source of {published} looks ahead to it"));
        } else {
            facts.push(format!("published on {published}, not before its end"));
        }
    }
    let subject = format!("The days of edition {}", edition.id);
    if !faults.is_empty() {
        let sentence = format!("{subject} do not agree: {}.", faults.join("; "));
        return Some(check.says(Verdict::Inconsistent, sentence));
    }
    let sentence = match facts.join("; ") {
        facts if facts.is_empty() => format!("{subject} agree."),
        facts => format!("{subject} agree: {facts}."),
    };
    Some(check.says(Verdict::Consistent, sentence))
}

/// The weekdays as written against the days: of a span each must lie inside it, of a
/// single day one must be its own.
fn compare_weekdays(
    edition: &Edition,
    written: &str,
    last: Date,
    facts: &mut Vec<String>,
    faults: &mut Vec<String>,
) {
    let names = named_weekdays(written);
    let span = edition.start.zip(edition.end).filter(|(start, end)| start < end);
    if let Some((start, end)) = span {
        let days: Vec<Date> =
            start.series(1.day()).take_while(|day| *day <= end).take(7).collect();
        for name in names {
            if let Some(day) = days.iter().find(|day| weekday_name(**day) == name) {
                facts.push(format!("{day} is the {name} as written"));
            } else {
                faults.push(format!("no {name} as written from {start} to {end}"));
            }
        }
        return;
    }
    if names.contains(&weekday_name(last)) {
        facts.push(format!("{last} is the {} as written", weekday_name(last)));
    } else if !names.is_empty() {
        faults.push(format!(
            "{last} is a {}, not a {} as written",
            weekday_name(last),
            names.join(" or ")
        ));
    }
}

/// The weekdays that a text names, in order.
fn named_weekdays(text: &str) -> Vec<&'static str> {
    let weekday =
        |word: &str| WEEKDAYS.into_iter().find(|name| name.eq_ignore_ascii_case(word));
    text.split(|c: char| !c.is_alphabetic()).filter_map(weekday).collect()
}
