//! Lines that no table has.

use tradewind::error::{Error, ErrorCode, Location, Result};

use super::lines::Lines;

/// The most commas in one line. A table of every currency needs two hundred.
const LIMIT: usize = 10_000;

/// Refuses lines with so many cells that their places take more memory than their text.
///
/// # Errors
/// - [`ErrorCode::InvalidRow`] with the line.
pub(super) fn refuse_wide_lines(text: &str) -> Result<()> {
    let commas = |line: &&str| line.bytes().filter(|byte| *byte == b',').count();
    let long = text.split('\n').filter(|line| line.len() > LIMIT);
    let Some(wide) = long.flat_map(|line| line.split('\r')).find(|l| commas(l) > LIMIT)
    else {
        return Ok(());
    };
    // The first place of such a text is the line itself: no line before has the commas.
    let at = text.find(wide).unwrap_or_default();
    let line = Lines::new(text.as_bytes()).line_at(at);
    let fact = format!("the line has more than {LIMIT} commas: expected fewer");
    Err(Error::new(ErrorCode::InvalidRow, fact).at(Location::line(line)))
}
