//! Quotes where RFC 4180 has them.

use tradewind::error::{Error, ErrorCode, Location, Result};

use super::lines::Lines;

/// Where in a cell a byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Start,
    Bare,
    Quoted,
    AfterQuote,
}

/// Refuses quotes that the csv crate would read by guessing.
///
/// It reads `"7"1` as `71`, and takes everything after a quote that is never closed for
/// one cell, so that rows would be lost without a word.
///
/// # Errors
/// - [`ErrorCode::InvalidRow`] with the line, when a quote stands inside a cell without
///   quotes, a closed cell goes on, or a quote is never closed.
///
/// # Source
/// RFC 4180, section 2, rules 5 to 7.
pub(super) fn refuse_stray_quotes(text: &str) -> Result<()> {
    if !text.contains('"') {
        return Ok(());
    }
    let mut place = Place::Start;
    let mut opened = 0;
    for (at, byte) in text.bytes().enumerate() {
        place = match (place, byte) {
            (Place::Start, b'"') => {
                opened = at;
                Place::Quoted
            }
            (Place::Quoted, b'"') => Place::AfterQuote,
            (Place::Quoted, _) | (Place::AfterQuote, b'"') => Place::Quoted,
            (_, b',' | b'\r' | b'\n') => Place::Start,
            (Place::Bare, b'"') => {
                let fact = "a quote stands inside a cell that has none around it";
                return Err(stray(text, at, fact));
            }
            (Place::AfterQuote, _) => {
                return Err(stray(text, at, "a cell goes on after its closing quote"));
            }
            (Place::Start | Place::Bare, _) => Place::Bare,
        };
    }
    if place == Place::Quoted {
        return Err(stray(text, opened, "a quote is never closed"));
    }
    Ok(())
}

fn stray(text: &str, at: usize, fact: &str) -> Error {
    let line = Lines::new(text.as_bytes()).line_at(at);
    let remedy = "expected quotes around a whole cell, and two for one inside it";
    Error::new(ErrorCode::InvalidRow, format!("{fact}: {remedy}"))
        .at(Location::line(line))
}
