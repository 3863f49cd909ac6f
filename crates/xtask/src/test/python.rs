//! The Python tests.

use super::report::Report;
use super::runner::Runner;
use super::step::Step;
use super::{agreement, tally};
use crate::build::python;
use crate::build::venv::Venv;
use crate::language::Language;
use crate::outcome::Outcome;
use crate::process::Finished;
use crate::workspace::Workspace;

/// What the tests need besides the package.
pub(super) const REQUIREMENTS: &str = "tests/python/requirements.txt";
const RUNNER: &str = "tests/python/vectors.py";
/// Names that stubtest passes over, each with its reason; the file may be missing.
const ALLOWED: &str = "tests/python/stubtest-allowlist.txt";

/// Installs the package, runs the Python tests; gives the runner of the vectors.
pub(super) fn check(workspace: &Workspace, report: &mut Report<'_>) -> Option<Runner> {
    let venv = report.step("python: install", |_| {
        let venv = Venv::shared(workspace)?;
        venv.require(workspace, &workspace.source(REQUIREMENTS))?;
        python::installed(workspace)
    })?;
    let passed = report.step("python: tests", |step| {
        let mut pytest = venv.module(workspace, "pytest");
        pytest.current_dir(workspace.source(""));
        pytest.args(["-p", "no:cacheprovider", "-q", "-rs", "tests/python"]);
        let finished = step.check(&mut pytest)?;
        count(step, &finished)
    });
    report.passed(Language::Python, passed.unwrap_or(0));
    report.step("python: stubs", |step| {
        let mut stubtest = venv.module(workspace, "mypy.stubtest");
        stubtest.current_dir(workspace.built("")).arg("tradewind");
        let allowed = workspace.source(ALLOWED);
        if allowed.exists() {
            stubtest.arg("--allowlist").arg(allowed);
        }
        step.check(&mut stubtest)
    });
    let script = workspace.source(RUNNER);
    let runner = Runner::new(Language::Python, venv.python(), [script]);
    agreement::run_vectors(workspace, report, runner)
}

/// The tests that passed; those that were skipped are not run.
pub(super) fn count(step: &mut Step, finished: &Finished) -> Outcome<u64> {
    let tally = tally::pytest(&finished.text()).ok_or("pytest closed with no counts")?;
    if tally.skipped > 0 {
        step.not_run.push(format!("python: {} skipped tests", tally.skipped));
    }
    Ok(tally.passed)
}
