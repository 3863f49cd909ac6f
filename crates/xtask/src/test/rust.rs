//! The Rust tests.

use std::process::Command;

use super::report::Report;
use super::runner::Runner;
use super::{agreement, tally};
use crate::language::Language;
use crate::process;
use crate::workspace::Workspace;

/// The same packages with the same features in every call, so that nothing is built
/// twice. The Python module is no Rust library: pytest tests it.
const SELECTION: [&str; 5] =
    ["test", "--workspace", "--exclude", "tradewind-python", "--all-features"];

/// Runs the Rust tests; gives the runner of the vectors.
pub(super) fn check(workspace: &Workspace, report: &mut Report<'_>) -> Option<Runner> {
    let tally = report.step("rust: tests", |step| {
        let finished =
            step.check(cargo(workspace).args(SELECTION).arg("--no-fail-fast"))?;
        let tally = tally::libtest(&finished.text());
        if tally.skipped > 0 {
            step.not_run.push(format!("rust: {} ignored tests", tally.skipped));
        }
        Ok(tally)
    });
    report.passed(Language::Rust, tally.unwrap_or_default().passed);
    let leading = SELECTION.into_iter().chain(["--quiet", "--test", "vectors", "--"]);
    let runner = Runner::new(Language::Rust, process::cargo(), leading);
    agreement::run_vectors(workspace, report, runner)
}

fn cargo(workspace: &Workspace) -> Command {
    let mut cargo = process::command(workspace, process::cargo());
    cargo.current_dir(workspace.source(""));
    cargo
}
