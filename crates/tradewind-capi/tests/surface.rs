//! Every function is used by the C contract and wrapped in the C++ header.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The words of all files below a folder of the workspace that begin with `tw_`.
fn names_below(folder: &str) -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = BTreeSet::new();
    let mut open = vec![root.join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            names_in(&fs::read_to_string(path).unwrap(), &mut found);
        }
    }
    found
}

fn names_in(text: &str, found: &mut BTreeSet<String>) {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    found.extend(words.filter(|word| word.starts_with("tw_")).map(str::to_owned));
}

/// The functions that the header declares.
fn functions() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../include/tradewind.h");
    let header = fs::read_to_string(path).unwrap();
    let mut found = BTreeSet::new();
    for declaration in header.split("\nTW_API").skip(1) {
        let before = declaration.split('(').next().unwrap();
        found.extend(before.split([' ', '\n', '*']).next_back().map(str::to_owned));
    }
    assert!(found.len() > 100, "{} functions", found.len());
    found
}

#[test]
fn the_contract_of_c_tries_every_function() {
    let tried = names_below("tests/c/contract");
    let forgotten: Vec<_> = functions().difference(&tried).cloned().collect();
    assert_eq!(forgotten, Vec::<String>::new());
}

#[test]
fn the_header_of_cpp_wraps_every_function() {
    // A copy of the C++ object shares the table, and the texts of the macros suffice.
    let spared = ["tw_rate_table_clone", "tw_version_number"].map(str::to_owned);
    let mut wrapped = names_below("include/tradewind");
    wrapped.extend(spared);
    let forgotten: Vec<_> = functions().difference(&wrapped).cloned().collect();
    assert_eq!(forgotten, Vec::<String>::new());
}
