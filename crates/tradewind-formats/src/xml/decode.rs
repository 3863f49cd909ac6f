//! Bytes to the text of a document.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1251};
use quick_xml::{Reader, events::Event};
use tradewind::error::{Error, ErrorCode, Location, Result, excerpt};

use crate::{limit::refuse_large, table::read_text};

const MARK: &[u8] = b"\xef\xbb\xbf";

/// Whether the first byte that is not white space opens a tag.
pub(crate) fn is_xml(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(MARK).unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<")
}

/// The text of a document in UTF-8 or windows-1251, without a byte-order mark.
///
/// # Errors
/// - [`ErrorCode::TooLarge`] when there are more than [`crate::MAX_BYTES`].
/// - [`ErrorCode::InvalidXml`] when the document declares another encoding.
/// - [`ErrorCode::InvalidUtf8`] with the line, when the bytes are not the UTF-8 that they
///   should be.
pub(crate) fn read_xml_text(bytes: &[u8]) -> Result<Cow<'_, str>> {
    refuse_large(bytes)?;
    let Some(label) = declared(bytes) else {
        return read_text(bytes).map(Cow::Borrowed);
    };
    match Encoding::for_label(label.as_bytes()) {
        Some(encoding) if encoding == UTF_8 => read_text(bytes).map(Cow::Borrowed),
        Some(encoding) if encoding == WINDOWS_1251 => {
            let (text, _) = encoding.decode_without_bom_handling(bytes);
            Ok(text)
        }
        _ => {
            let shown = excerpt(&label);
            let fact = format!("the encoding {shown} is not read: expected utf-8");
            Err(Error::new(ErrorCode::InvalidXml, fact).at(Location::line(1)))
        }
    }
}

/// The encoding that the document declares; a byte-order mark makes it UTF-8.
fn declared(bytes: &[u8]) -> Option<String> {
    /// No declaration is longer.
    const LIMIT: usize = 256;
    let head = bytes.get(..bytes.len().min(LIMIT))?;
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let head = core::str::from_utf8(head.get(..end.checked_add(2)?)?).ok()?;
    let Ok(Event::Decl(declaration)) = Reader::from_str(head).read_event() else {
        return None;
    };
    let encoding = declaration.encoding()?.ok()?;
    Some(encoding.into_owned())
}
