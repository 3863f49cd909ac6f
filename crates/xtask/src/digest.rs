//! SHA-256 in hexadecimal.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::file;
use crate::outcome::{Because, Outcome};

/// The digest of bytes.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// One digest of the names together with the contents of all files below `paths`.
pub(crate) fn of_trees(root: &Path, paths: &[PathBuf]) -> Outcome<String> {
    let mut hasher = Sha256::new();
    for path in paths {
        for found in file::below(path)? {
            let name = found.strip_prefix(root).unwrap_or(&found);
            let bytes = fs::read(&found).at("read", &found)?;
            hasher.update(format!("{}\0{}\0", name.display(), bytes.len()));
            hasher.update(&bytes);
        }
    }
    Ok(hexadecimal(&hasher.finalize()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_digest_of_the_standard_example() {
        // FIPS 180-4, the one-block message "abc".
        assert_eq!(
            super::of_bytes(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
