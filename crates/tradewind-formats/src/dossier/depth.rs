//! The depth of a document: how far its arrays and objects stand in each other.

use tradewind::{Error, ErrorCode, Result, error::Location};

/// How deep arrays and objects may stand in each other. Many JSON readers stop there.
const LIMIT: u64 = 128;

/// Where the first bracket beyond the limit stands, and how deep the whole goes.
struct Deep {
    line: u64,
    column: u64,
    depth: u64,
}

/// Refuses a document that is nested deeper than 128 levels.
///
/// # Errors
/// - [`ErrorCode::InvalidJson`] with line and column of the first level too many.
pub(super) fn refuse_deep(text: &str) -> Result<()> {
    let Some(deep) = deepest(text) else { return Ok(()) };
    let fact = format!(
        "the document is nested {} levels deep: expected at most {LIMIT}",
        deep.depth
    );
    let place = Location::line(deep.line).at_column(deep.column);
    Err(Error::new(ErrorCode::InvalidJson, fact).at(place))
}

/// Counts the open brackets outside of text, in one pass.
fn deepest(text: &str) -> Option<Deep> {
    let (mut line, mut column) = (1_u64, 0_u64);
    let (mut depth, mut in_text, mut escaped) = (0_u64, false, false);
    let mut found: Option<Deep> = None;
    for character in text.chars() {
        column = column.saturating_add(1);
        match character {
            '\n' => (line, column) = (line.saturating_add(1), 0),
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            _ if in_text => {}
            '[' | '{' => depth = depth.saturating_add(1),
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > LIMIT {
            let first = found.get_or_insert(Deep { line, column, depth });
            first.depth = first.depth.max(depth);
        }
    }
    found
}
