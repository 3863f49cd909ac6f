//! Running every row of every file, with one line for each that fails.

use std::{
    ffi::OsString,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{dispatch, rates::Files, table};

/// The root of the repository, wherever the runner was started.
pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs the vectors of a folder; by default those of the repository.
pub(crate) fn run(argument: Option<OsString>) -> ExitCode {
    let folder = argument
        .map_or_else(|| root().join("tests/vectors"), |folder| root().join(folder));
    // Anything else is a name that `cargo test NAME` is looking for: no vector has it.
    let tables = if folder.is_dir() { table::read_all(&folder) } else { Ok(Vec::new()) };
    let outcome = tables.and_then(|tables| report(&tables, &mut io::stdout().lock()));
    match outcome {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            let _ = writeln!(io::stderr(), "cannot run the vectors: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report(tables: &[table::Table], out: &mut impl Write) -> io::Result<u32> {
    let files = Files::default();
    let (mut passed, mut failed) = (0_u32, 0_u32);
    for table in tables {
        for row in &table.rows {
            let expected = row.text("expect").unwrap_or_default();
            let got = dispatch::answer(&table.verb, row, &files);
            if got == expected {
                passed = passed.saturating_add(1);
                continue;
            }
            failed = failed.saturating_add(1);
            let (verb, id) = (&table.verb, row.text("id").unwrap_or_default());
            let (expected, got) = (expected.escape_debug(), got.escape_debug());
            writeln!(out, "FAIL {verb} {id}: expected {expected}, got {got}")?;
        }
    }
    writeln!(out, "vectors: {passed} passed, {failed} failed")?;
    Ok(failed)
}
