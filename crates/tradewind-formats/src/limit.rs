//! The largest input that is read.

use tradewind::error::{Error, ErrorCode, Result};

/// The largest document, and the largest archive and what it may unpack to, that a
/// reader takes.
///
/// A table of comma-separated values that is not packed has no limit: it is in memory
/// already, and what is made of it grows no faster than it.
///
/// - Unit: bytes (64 MiB). The whole history of the European Central Bank has 2 MB as
///   CSV.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Refuses an input that is larger than [`MAX_BYTES`].
pub(crate) fn refuse_large(bytes: &[u8]) -> Result<()> {
    if bytes.len() <= MAX_BYTES {
        return Ok(());
    }
    let size = bytes.len();
    Err(Error::new(
        ErrorCode::TooLarge,
        format!("the input has {size} bytes: expected at most {MAX_BYTES}"),
    ))
}
