//! Dates: the days of an edition with each other, with their weekday, with the source.

use jiff::civil::Date;

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
        let days: Vec<Date> = edition.start.into_iter().chain(edition.end).collect();
        for name in named_weekdays(written) {
            if let Some(day) = days.iter().find(|day| weekday_name(**day) == name) {
                facts.push(format!("{day} is the {name} as written"));
            } else {
                let actual = weekday_name(last);
                faults.push(format!("{last} is a {actual}, not a {name} as written"));
            }
        }
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

/// The weekdays that a text names, in order.
fn named_weekdays(text: &str) -> Vec<&'static str> {
    let weekday =
        |word: &str| WEEKDAYS.into_iter().find(|name| name.eq_ignore_ascii_case(word));
    text.split(|c: char| !c.is_alphabetic()).filter_map(weekday).collect()
}
