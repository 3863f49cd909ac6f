//! How many times a phrase such as "increased by 10.9 times" says.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result, excerpt},
    number::{Notation, parse_decimal_in},
};

/// Numbers as words, as far as they stand before "times" or "fold".
const WORDS: &[(&str, i64)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
];

/// Words that make a number of more than one word, which is not read.
const LARGER: &[&str] = &[
    "half", "quarter", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
    "eighty", "ninety", "hundred", "thousand", "million", "billion",
];

/// What stands after the number.
const MARKS: &[&str] = &["times", "fold", "x", "bei"];

/// How many times a phrase says: 10.9 of "increased by 10.9 times".
///
/// Takes the number, in digits or a word up to twelve, that stands before "times",
/// "fold", "x", "×", "bei" or "倍", with or without a blank or a hyphen between; else the only
/// number of the phrase. Whether it counts the increase or the level, no phrase says for
/// sure: [`super::from_times_increase`] and [`super::from_times_level`] are the readings.
///
/// - Unit: a pure number.
/// - Range: commas may group the digits of the whole part by threes.
/// - Rounding: none.
///
/// # Errors
/// - [`ErrorCode::InvalidNumber`] when the phrase has no such number, or several.
/// - [`ErrorCode::TooManyDigits`] when it has more digits than a decimal holds.
///
/// # Example
/// ```
/// use tradewind::growth;
/// assert_eq!(growth::times_in("increased by 10.9 times over 2024")?.to_string(), "10.9");
/// assert_eq!(growth::times_in("a threefold increase")?.to_string(), "3");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn times_in(phrase: &str) -> Result<Decimal> {
    let mut words = phrase.split(|one: char| !one.is_alphabetic());
    if words.any(|word| LARGER.iter().any(|larger| word.eq_ignore_ascii_case(larger))) {
        return Err(refused(phrase, "a number of several words"));
    }
    let numbers = numbers(phrase);
    let marked = numbers.iter().filter(|number| number.marked);
    let mut candidates = marked.map(|number| number.text).collect::<Vec<_>>();
    if candidates.is_empty() {
        let digits = numbers.iter().filter(|number| !number.word);
        candidates = digits.map(|number| number.text).collect();
    }
    match candidates.as_slice() {
        [only] => value(only),
        [] => Err(refused(phrase, "no number of times")),
        _ => Err(refused(phrase, "several numbers")),
    }
}

/// A number of a phrase.
struct Found<'a> {
    text: &'a str,
    marked: bool,
    word: bool,
}

/// The numbers of a phrase, in digits or in a word.
fn numbers(phrase: &str) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    let mut rest = phrase;
    while let Some(start) = rest.find(|one: char| one.is_alphanumeric()) {
        rest = rest.get(start..).unwrap_or_default();
        let digits = rest.starts_with(|one: char| one.is_ascii_digit());
        let number = |one: char| one.is_ascii_digit() || matches!(one, '.' | ',');
        let letter = |one: char| one.is_alphanumeric() && !one.is_ascii_digit();
        let ends = |one: char| !if digits { number(one) } else { letter(one) };
        let end = rest.find(ends).unwrap_or(rest.len());
        let (token, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if digits {
            let text = token.trim_end_matches(['.', ',']);
            let marked = text.len() == token.len() && is_mark(after);
            found.push(Found { text, marked, word: false });
        } else if let Some(text) = word(token.strip_suffix("fold").unwrap_or(token)) {
            let marked = token.ends_with("fold") || is_mark(after);
            found.push(Found { text, marked, word: true });
        }
        rest = after;
    }
    found
}

/// The word, if it is a number.
fn word(token: &str) -> Option<&str> {
    let known = |(word, _): &&(&str, i64)| token.eq_ignore_ascii_case(word);
    WORDS.iter().find(known).map(|(word, _)| *word)
}

/// Whether what follows a number says that it counts times.
fn is_mark(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\u{a0}', '-', '\u{2011}']);
    let end = after.find(|one: char| !one.is_alphabetic()).unwrap_or(after.len());
    let mark = after.get(..end).unwrap_or_default();
    after.starts_with(['×', '倍'])
        || MARKS.iter().any(|known| mark.eq_ignore_ascii_case(known))
}

fn value(text: &str) -> Result<Decimal> {
    let known = WORDS.iter().find(|(word, _)| *word == text);
    known.map_or_else(
        || parse_decimal_in(text, Notation::CommaPoint),
        |(_, value)| Ok(Decimal::from(*value)),
    )
}

fn refused(phrase: &str, fact: &str) -> Error {
    Error::new(
        ErrorCode::InvalidNumber,
        format!(
            "{} has {fact}: expected one, such as increased by 10.9 times",
            excerpt(phrase)
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases() {
        for (phrase, expected) in [
            ("increased by 10.9 times", Some("10.9")),
            ("a 10.9-fold increase", Some("10.9")),
            ("10.9 times the level of 2023", Some("10.9")),
            ("by a factor of 10.9.", Some("10.9")),
            ("1,090 times", Some("1090")),
            ("增长10.9倍", Some("10.9")),
            ("10.9x", Some("10.9")),
            ("Three times as much", Some("3")),
            ("tenfold", Some("10")),
            ("2.5", Some("2.5")),
            ("3 times in 2023, 4 times in 2024", None),
            ("twenty-five times", None),
            ("2.5 million times", None),
            ("two and a half times", None),
            ("from 5 to 10", None),
            ("1.0.9 times", None),
            ("10,9 times", None),
            ("much more", None),
            ("", None),
            ("½ times", None),
        ] {
            let found = times_in(phrase).ok().map(|times| times.to_string());
            assert_eq!(found.as_deref(), expected, "{phrase}");
        }
    }
}
