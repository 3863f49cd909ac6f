//! The largest input that is read.

use tradewind::error::{Error, ErrorCode, Result};

/// The largest input that a reader takes, and the largest table that an archive may
/// unpack to.
///
/// - Unit: bytes (64 MiB). The whole history of the European Central Bank has 2 MB.
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
