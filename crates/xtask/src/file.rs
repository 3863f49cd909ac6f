//! Files: found, written whole, copied.

use std::fs;
use std::path::{Path, PathBuf};

use crate::outcome::{Because, Outcome};

/// What tools leave behind among the sources.
const DEBRIS: [&str; 5] =
    ["__pycache__", ".mypy_cache", ".pytest_cache", ".hypothesis", ".ipynb_checkpoints"];

/// All files below a folder in the order of their names; the path itself if it is a
/// file; nothing if there is no such path. What tools leave behind is passed over.
pub(crate) fn below(path: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(path, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Outcome<()> {
    let name = path.file_name().unwrap_or_default();
    if DEBRIS.iter().any(|debris| name == *debris) {
        return Ok(());
    }
    if path.is_dir() {
        for entry in fs::read_dir(path).at("list", path)? {
            collect(&entry.at("list", path)?.path(), found)?;
        }
    } else if path.is_file() && !has_extension(path, "pyc") && !has_extension(path, "so")
    {
        found.push(path.to_owned());
    }
    Ok(())
}

/// Whether the name ends in a dot followed by `extension`.
pub(crate) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// Writes a file in one go: a reader sees the old bytes or the new ones, no mixture.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Outcome<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).at("create", folder)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.partial", std::process::id()));
    let partial = path.with_file_name(name);
    fs::write(&partial, bytes).at("write", &partial)?;
    fs::rename(&partial, path).at("write", path)
}

/// Copies a file, or a folder with all its files, whose links become plain files.
pub(crate) fn copy_tree(from: &Path, to: &Path) -> Outcome<()> {
    if from.is_file() {
        return write(to, &fs::read(from).at("read", from)?);
    }
    for source in below(from)? {
        let name = source.strip_prefix(from).because("a file outside its folder")?;
        write(&to.join(name), &fs::read(&source).at("read", &source)?)?;
    }
    Ok(())
}

/// Removes a folder, if it is there.
pub(crate) fn remove_tree(path: &Path) -> Outcome<()> {
    if path.exists() {
        fs::remove_dir_all(path).at("remove", path)?;
    }
    Ok(())
}
