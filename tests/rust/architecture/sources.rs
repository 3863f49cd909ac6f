//! The source files of the workspace, with their comments and tests left out.

use std::{fs, path::Path};

/// One source file.
pub(super) struct Source {
    /// From the root of the repository, with slashes.
    pub(super) path: String,
    pub(super) text: String,
}

impl Source {
    /// Written by hand, not a table of data.
    pub(super) fn is_written(&self) -> bool {
        !self.path.ends_with("/data.rs") && !self.path.ends_with("_data.rs")
    }

    /// A file of tests alone.
    pub(super) fn is_test(&self) -> bool {
        self.path.ends_with("/tests.rs") || self.path.ends_with("/laws.rs")
    }

    /// The lines without comments, up to the tests of the file.
    pub(super) fn code(&self) -> String {
        let tests = self.text.find("#[cfg(test)]\nmod tests {");
        let text = tests.and_then(|end| self.text.get(..end)).unwrap_or(&self.text);
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Every Rust file below `crates/*/src`; a crate that is not there yet has none.
pub(super) fn all() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut out = Vec::new();
    for name in entries(&root.join("crates")) {
        collect(&root, &format!("crates/{name}/src"), &mut out);
    }
    out
}

/// Those of one crate.
pub(super) fn of_crate(name: &str) -> Vec<Source> {
    let prefix = format!("crates/{name}/src/");
    all().into_iter().filter(|source| source.path.starts_with(&prefix)).collect()
}

fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort_unstable();
    names
}

fn collect(root: &Path, folder: &str, out: &mut Vec<Source>) {
    for name in entries(&root.join(folder)) {
        let path = format!("{folder}/{name}");
        if root.join(&path).is_dir() {
            collect(root, &path, out);
        } else if Path::new(&path).extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(root.join(&path)).unwrap_or_default();
            out.push(Source { path, text });
        }
    }
}
