//! The document: bytes that are one well-formed JSON text.

use serde_json::value::RawValue;
use tradewind::{Error, ErrorCode, Result, error::Location};

use super::depth::refuse_deep;
use crate::limit::refuse_large;

/// The whole document as raw JSON, its syntax checked to the end.
pub(super) fn document(bytes: &[u8]) -> Result<&RawValue> {
    refuse_large(bytes)?;
    if bytes.starts_with(b"\xef\xbb\xbf") {
        return Err(Error::new(
            ErrorCode::ByteOrderMark,
            "the document begins with a byte-order mark, which JSON does not allow: \
             save it as UTF-8 without one",
        )
        .at(Location::line(1).at_column(1)));
    }
    let text = core::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or(bytes);
        let line = before.split(|byte| *byte == b'\n').skip(1).count();
        let line = u64::try_from(line).unwrap_or(u64::MAX).saturating_add(1);
        Error::new(
            ErrorCode::InvalidUtf8,
            format!("byte {} is not UTF-8: expected text in UTF-8", error.valid_up_to()),
        )
        .at(Location::line(line))
    })?;
    if text.trim().is_empty() {
        return Err(Error::new(
            ErrorCode::EmptyInput,
            "the document is empty: expected a JSON object",
        ));
    }
    refuse_deep(text)?;
    serde_json::from_str(text).map_err(|error| {
        let line = u64::try_from(error.line()).unwrap_or(u64::MAX);
        let column = u64::try_from(error.column()).unwrap_or(u64::MAX);
        let full = error.to_string();
        let fact = full.split(" at line ").next().unwrap_or(&full).to_owned();
        Error::new(ErrorCode::InvalidJson, format!("the document is not JSON: {fact}"))
            .at(Location::line(line).at_column(column))
    })
}
