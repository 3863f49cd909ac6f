//! Bytes to text.

use tradewind::error::{Error, ErrorCode, Location, Result};

use super::lines::Lines;

/// The text of a table, without a byte-order mark.
///
/// # Errors
/// - [`ErrorCode::InvalidUtf8`] with the line, when the bytes are not UTF-8.
pub(crate) fn read_text(bytes: &[u8]) -> Result<&str> {
    let text = core::str::from_utf8(bytes).map_err(|error| {
        let line = Lines::new(bytes).line_at(error.valid_up_to());
        Error::new(ErrorCode::InvalidUtf8, message(bytes)).at(Location::line(line))
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn message(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return "the text is UTF-16: expected UTF-8, save it as UTF-8";
    }
    "the text is not UTF-8: expected UTF-8, save it as UTF-8"
}
