//! The line and column of a byte.

use tradewind::error::Location;

use crate::table::line_at;

/// The place of a byte: its line, and its column in characters, both from 1.
pub(super) fn place_of(text: &str, byte: usize) -> Location {
    let before = text.get(..byte).unwrap_or(text);
    let start = before.rfind(['\n', '\r']).map_or(0, |end| end.saturating_add(1));
    let characters = before.get(start..).unwrap_or_default().chars().count();
    let column = u64::try_from(characters).unwrap_or(u64::MAX).saturating_add(1);
    Location::line(line_at(text.as_bytes(), byte)).at_column(column)
}
