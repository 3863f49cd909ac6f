//! Error codes: each that the core can give stands in a vector.

use std::{collections::BTreeSet, fs, path::Path};

use tradewind::ErrorCode;

/// Codes that no verb of the vectors can give: those of a boundary, which the contract
/// tests of C, C++ and Python try, and that of an interval put together by hand.
const ELSEWHERE: [ErrorCode; 5] = [
    ErrorCode::NullPointer,
    ErrorCode::BufferTooSmall,
    ErrorCode::InvalidStruct,
    ErrorCode::Internal,
    ErrorCode::InvalidInterval,
];

/// What cannot be read expects nothing, so that its codes are missing below.
fn expectations(folder: &Path, out: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            expectations(&path, out);
            continue;
        }
        for line in fs::read_to_string(&path).unwrap_or_default().lines() {
            let errors = line.split('\t').filter_map(|cell| cell.strip_prefix("error:"));
            out.extend(errors.flat_map(|codes| codes.split('/')).map(str::to_owned));
        }
    }
}

#[test]
fn every_code_stands_in_a_vector() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    let mut found = BTreeSet::new();
    expectations(&folder, &mut found);
    let missing: Vec<&str> = ErrorCode::ALL
        .iter()
        .filter(|code| !ELSEWHERE.contains(code) && !found.contains(code.name()))
        .map(|code| code.name())
        .collect();
    assert!(missing.is_empty(), "no vector expects {}", missing.join(", "));
}
