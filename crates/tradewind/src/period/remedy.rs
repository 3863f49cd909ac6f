//! What a lenient text about a period most likely wants to say.

use super::parse::strict;
use super::value::Period;

/// The period that the text means, where only one can be meant.
pub(super) fn remedy(text: &str) -> Option<Period> {
    let text = text.trim().to_ascii_uppercase();
    let rewritten = match text.split_once('/') {
        Some(("YTD", end)) => format!("YTD/{}", plain(end)?),
        Some((start, end)) => format!("{}/{}", plain(start)?, plain(end)?),
        None => plain(&text)?,
    };
    strict(&rewritten).ok()
}

/// One period with its separators and zeros as they should be.
fn plain(text: &str) -> Option<String> {
    if strict(text).is_ok() {
        return Some(text.to_owned());
    }
    let year =
        text.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let rest = text.get(4..)?.trim_start_matches(['-', ' ', '.']);
    if let Some((month, day)) = rest.split_once(['-', '.']) {
        return Some(format!("{year}-{month:0>2}-{day:0>2}"));
    }
    if let (4, Some(month), Some(day)) = (rest.len(), rest.get(..2), rest.get(2..)) {
        return Some(format!("{year}-{month}-{day}"));
    }
    let number = rest.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let letters = rest.strip_suffix(number)?;
    let width = match letters {
        "A" if number.is_empty() => return Some(year.to_owned()),
        "H" => return Some(format!("{year}-S{number}")),
        "S" | "T" | "Q" | "A" => number.len(),
        "" | "M" | "W" => 2,
        "D" => 3,
        _ => return None,
    };
    Some(format!("{year}-{letters}{number:0>width$}"))
}
