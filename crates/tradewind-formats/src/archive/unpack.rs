//! Unpacking the one table of a zip archive.

use std::io::{Cursor, ErrorKind, Read};

use tradewind::error::{Error, ErrorCode, Result, excerpt};
use zip::{ZipArchive, result::ZipError};

use crate::limit::{MAX_BYTES, refuse_large};

/// Whether the bytes begin as a zip archive does: with an entry, with the end of an
/// archive that has none, or with the mark of a spanned one.
pub(crate) fn is_archive(bytes: &[u8]) -> bool {
    [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"]
        .iter()
        .any(|mark| bytes.starts_with(*mark))
}

/// The bytes of the one CSV entry; entries with other endings are passed over.
///
/// The size is limited while unpacking; what the archive declares is not trusted.
///
/// # Errors
/// - [`ErrorCode::InvalidArchive`] when the archive is damaged, encrypted, packed by
///   another method than deflate, or does not hold exactly one CSV entry.
/// - [`ErrorCode::TooLarge`] when the archive, or what the entry unpacks to, has more
///   than [`MAX_BYTES`].
pub(crate) fn unpack_csv(bytes: &[u8]) -> Result<Vec<u8>> {
    refuse_large(bytes)?;
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| refusal(&error))?;
    let index = only_csv(&archive)?;
    let entry = archive.by_index(index).map_err(|error| refusal(&error))?;
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    let mut out = Vec::new();
    entry
        .take(limit.saturating_add(1))
        .read_to_end(&mut out)
        .map_err(|error| refusal(&ZipError::Io(error)))?;
    if out.len() > MAX_BYTES {
        return Err(Error::new(
            ErrorCode::TooLarge,
            format!("the archive unpacks to more than {MAX_BYTES} bytes"),
        ));
    }
    Ok(out)
}

/// The position of the one CSV entry.
fn only_csv(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<usize> {
    let is_csv = |name: &[u8]| {
        let lower = name.to_ascii_lowercase();
        lower.ends_with(b".csv")
    };
    let mut found = archive.file_names_raw().enumerate().filter(|(_, name)| is_csv(name));
    let first = found.next();
    let others = found.count();
    match first {
        Some((index, _)) if others == 0 && !archive.has_duplicate_names() => Ok(index),
        Some((_, name)) => Err(invalid(format!(
            "the archive has several CSV entries, {} first: expected one",
            excerpt(&String::from_utf8_lossy(name))
        ))),
        None => Err(invalid(format!(
            "no CSV entry among {} in the archive: expected one, named .csv",
            archive.len()
        ))),
    }
}

fn refusal(error: &ZipError) -> Error {
    let locked = ZipError::PASSWORD_REQUIRED;
    if matches!(error, ZipError::UnsupportedArchive(fact) if *fact == locked) {
        let fact = "the archive is encrypted: expected one without a password";
        return invalid(fact.to_owned());
    }
    if matches!(error, ZipError::Io(io) if io.kind() == ErrorKind::UnexpectedEof) {
        let fact = "the archive is cut short: expected a whole zip archive";
        return invalid(fact.to_owned());
    }
    invalid(format!("the archive cannot be unpacked: {error}"))
}

fn invalid(fact: String) -> Error {
    Error::new(ErrorCode::InvalidArchive, fact)
}
