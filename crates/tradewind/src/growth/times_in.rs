//! How many times a phrase such as "increased by 10.9 times" says.

use rust_decimal::Decimal;

use super::times_words::{
    Token, bounds_on_the_left, fold, follows_a_factor, is_number, is_range, mark_after,
    tokens,
};
use crate::{
    error::{Error, ErrorCode, Result, excerpt},
    number::{Notation, parse_decimal_in},
};

/// How many times a phrase says: 10.9 of "increased by 10.9 times".
///
/// Takes the number, in digits or a word up to twelve, that stands before "times", "fold",
/// "x", "×", "bei" or "倍", with a blank or a hyphen between or nothing; that stands after
/// "factor of"; or that is the whole phrase. It must stand by itself: signs, fractions,
/// exponents, ranges, percentages and numbers of several words ("3.5 million", "10.9万") are
/// refused, never read in part. Whether it counts the increase or the level, no phrase says
/// for sure: [`super::from_times_increase`] and [`super::from_times_level`] are the readings.
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
/// assert!(growth::times_in("增长10.9万倍").is_err());
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn times_in(phrase: &str) -> Result<Decimal> {
    let tokens = tokens(phrase);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let (before, after) = tokens.split_at_checked(at).unwrap_or_default();
        let after = after.get(1..).unwrap_or_default();
        found.extend(read(phrase, *token, before, after));
    }
    match found.as_slice() {
        [Candidate::Number(only)] => parse_decimal_in(only, Notation::CommaPoint),
        [] => Err(refused(phrase, "no number of times")),
        [_] => Err(refused(phrase, "a number that is not read")),
        _ => Err(refused(phrase, "several numbers of times")),
    }
}

/// What may be the number of times.
enum Candidate<'a> {
    Number(&'a str),
    /// What stands around it makes it another number.
    Unread,
}

/// The number of times that a token is, if it says times at all.
fn read<'a>(
    phrase: &'a str,
    token: Token<'a>,
    before: &[Token<'a>],
    after: &[Token<'a>],
) -> Option<Candidate<'a>> {
    let (number, marked) =
        fold(token.text).map_or((token.text, None), |number| (number, Some(token.end)));
    let number = value(number)?;
    let rest = phrase.get(token.end..).unwrap_or_default();
    let mark = marked.or_else(|| Some(token.end.saturating_add(mark_after(rest)?)));
    let by_itself = bounds_on_the_left(phrase, token.start) && !is_range(phrase, before);
    if let Some(end) = mark {
        let next = after.iter().find(|next| next.start >= end);
        let multiplied = next.is_some_and(|next| is_number(next.text));
        return Some(candidate(number, by_itself && !multiplied));
    }
    let lone = tokens_are_one(phrase, token);
    let factor = follows_a_factor(before, rest, after);
    (lone || factor).then(|| candidate(number, by_itself))
}

fn candidate(number: &str, readable: bool) -> Candidate<'_> {
    if readable { Candidate::Number(number) } else { Candidate::Unread }
}

/// The digits of a token, or of the word for them.
fn value(token: &str) -> Option<&str> {
    if token.starts_with(|one: char| one.is_ascii_digit()) {
        return Some(token);
    }
    super::times_words::digits(token)
}

/// Whether the phrase is that number and no more, be it a full stop.
fn tokens_are_one(phrase: &str, token: Token<'_>) -> bool {
    let digits = token.text.starts_with(|one: char| one.is_ascii_digit());
    digits && phrase.trim().strip_suffix('.').unwrap_or(phrase.trim()) == token.text
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
            ("a 10.9-fold increase", Some("10.9")),
            ("10.9 times the level of 2023", Some("10.9")),
            ("by a factor of ten in 2024", Some("10")),
            ("rose to 3 times its level", Some("3")),
            ("In 2024, 3 times as much", Some("3")),
            ("10.9x.", Some("10.9")),
            ("增长了10.9倍，", Some("10.9")),
            ("tenfold", Some("10")),
            ("two- to threefold", None),
            ("twenty-threefold", None),
            ("hundred and three times", None),
            ("3倍半", None),
            ("从3到5倍", None),
            ("负3倍", None),
            ("增长三十5倍", None),
            ("a factor of 2 million", None),
            ("a factor of 10.9%", None),
            ("2.5", Some("2.5")),
            ("-2.5", None),
            ("1.0.9 times", None),
            ("", None),
        ] {
            let found = times_in(phrase).ok().map(|times| times.to_string());
            assert_eq!(found.as_deref(), expected, "{phrase}");
        }
    }
}
