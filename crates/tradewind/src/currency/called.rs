//! Which currencies a text may name.

use super::alias::{aliased, plain, singulars};
use super::status::CurrencyStatus;
use super::table::{every, find};
use super::value::Currency;

/// The currencies that are called so, in code order; the text as [`plain`] gives it.
///
/// Where the text is the whole name of one in use, those withdrawn do not count, as of a
/// number that a currency kept over a redenomination.
pub(super) fn called(text: &str) -> Vec<Currency> {
    let codes = aliased(text);
    let exact = |it: &Currency| plain(it.symbol()) == text || is_name(it.name(), text);
    let aliases = codes.iter().copied().flatten().copied().filter_map(find);
    let whole: Vec<Currency> = listed().filter(exact).chain(aliases).collect();
    let mut out = whole.clone();
    if codes.is_none() {
        sharing(text, &mut out);
    }
    out.sort_unstable();
    out.dedup();
    match out.iter().copied().filter(|it| is_active(*it)).collect::<Vec<_>>().as_slice() {
        [only] if whole.contains(only) => vec![*only],
        _ => out,
    }
}

/// Adds the currencies that have a word in their name: those in use; those withdrawn,
/// too, where none in use has the whole name and at most one has the word.
fn sharing(text: &str, exact: &mut Vec<Currency>) {
    let word = if text == "$" { "dollar" } else { text };
    if !word.chars().all(char::is_alphanumeric) {
        return;
    }
    let has_word =
        |it: &Currency| words(&plain(it.name())).any(|part| is_word(part, word));
    let sharing: Vec<Currency> = listed().filter(has_word).collect();
    let active: Vec<Currency> =
        sharing.iter().copied().filter(|it| is_active(*it)).collect();
    if exact.iter().any(|it| is_active(*it)) || active.len() > 1 {
        exact.extend(active);
    } else if !exact.is_empty() || sharing.len() > 1 {
        exact.extend(sharing);
    }
}

fn listed() -> impl Iterator<Item = Currency> {
    every().filter(|it| it.status() != CurrencyStatus::Unlisted)
}

fn is_active(currency: Currency) -> bool {
    currency.status() == CurrencyStatus::Active
}

/// Whether the text is a name, of one or of many: `pounds sterling`, `us dollars`.
fn is_name(name: &str, text: &str) -> bool {
    let name = plain(name);
    let between = |whole: &str| {
        let parts = whole.split(char::is_alphanumeric).filter(|part| !part.is_empty());
        parts.map(str::to_owned).collect::<Vec<_>>()
    };
    let mut typed = words(text);
    words(&name).all(|word| typed.next().is_some_and(|other| is_word(word, other)))
        && typed.next().is_none()
        && between(&name) == between(text)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty())
}

fn is_word(word: &str, typed: &str) -> bool {
    word == typed || singulars(typed).any(|singular| singular == word)
}
