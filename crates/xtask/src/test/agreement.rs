//! The four runners of the vectors held against one another.

use std::path::PathBuf;

use super::report::Report;
use super::runner::Runner;
use crate::file;
use crate::language::Language;
use crate::outcome::Outcome;
use crate::vectors::{self, Table, Verdict};
use crate::workspace::Workspace;

/// Rows of each table in a sample.
const SAMPLED_ROWS: usize = 2;

/// Runs the vectors of one language; gives the runner back if there is one to speak of.
pub(super) fn run_vectors(
    workspace: &Workspace,
    report: &mut Report<'_>,
    runner: Runner,
) -> Option<Runner> {
    let language = runner.language;
    let verdict = report.step(&format!("{language}: vectors"), |step| {
        let folder = workspace.source("tests/vectors");
        let finished = step.check(&mut runner.command(workspace, &folder))?;
        let verdict = Verdict::read(&finished.text())?;
        step.failures.extend(verdict.failed.iter().map(ToString::to_string));
        Ok(verdict)
    })?;
    report.vectors(language, verdict.passed);
    Some(runner)
}

/// The counts are equal; each runner sees each wrong expectation.
pub(super) fn check(
    workspace: &Workspace,
    report: &mut Report<'_>,
    tables: &[Table],
    runners: &[Runner],
) {
    let counts = report.vector_counts();
    report.step("vectors: equal counts", |_| {
        let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
        if counts.iter().all(|count| usize::try_from(*count) == Ok(rows)) {
            return Ok(());
        }
        Err(format!("{rows} rows, but rust, c, cpp, python passed {counts:?}"))
    });
    let folder = workspace.built("corrupted");
    let Some(wrong) =
        report.step("vectors: corrupted copy", |_| vectors::corrupt(tables, &folder))
    else {
        return;
    };
    for language in Language::ALL {
        report.step(&format!("{language}: sees corruption"), |step| {
            let runner = runners.iter().find(|runner| runner.language == language);
            let runner = runner.ok_or("there is no runner")?;
            let finished = step.run(&mut runner.command(workspace, &folder))?;
            if finished.code == Some(0) {
                step.failures.push("exit code 0 in spite of failed rows".to_owned());
            }
            let seen = Verdict::read(&finished.text())?.failed;
            let missed = wrong.difference(&seen).map(|row| format!("missed {row}"));
            step.failures.extend(missed);
            let extra =
                seen.difference(&wrong).map(|row| format!("wrongly failed {row}"));
            step.failures.extend(extra);
            Ok(())
        });
    }
}

/// A copy of the vectors with the first rows of each table.
pub(super) fn sample(workspace: &Workspace) -> Outcome<PathBuf> {
    let folder = workspace.built("sampled");
    file::remove_tree(&folder)?;
    for mut table in vectors::read_all(&workspace.source("tests/vectors"))? {
        table.rows.truncate(SAMPLED_ROWS);
        let path = folder.join(format!("{}.tsv", table.name));
        file::write(&path, table.text().as_bytes())?;
    }
    Ok(folder)
}
