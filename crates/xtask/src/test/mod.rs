//! Every test in every language.

use std::process::ExitCode;

mod agreement;
mod native;
mod packaging;
mod python;
mod readme;
mod report;
mod runner;
mod rust;
mod step;
mod style;
mod tally;
mod telling;

use crate::language::Language;
use crate::workspace::Workspace;
use crate::{data, header, vectors};
use report::Report;

/// Runs everything, however much of it fails.
pub(crate) fn run(workspace: &Workspace) -> ExitCode {
    let mut report = Report::new(workspace);
    report.step("data", |_| data::fetch(workspace));
    let folder = workspace.source("tests/vectors");
    let tables = report.step("vectors: shape", |step| {
        let tables = vectors::read_all(&folder)?;
        if tables.is_empty() {
            return Err(format!("no vectors in {}", folder.display()));
        }
        step.failures.extend(tables.iter().flat_map(vectors::Table::faults));
        Ok(tables)
    });
    style::check(workspace, &mut report);
    report.step("header", |_| header::check_current(workspace));
    let mut runners = Vec::new();
    runners.extend(rust::check(workspace, &mut report));
    runners.extend(native::check(workspace, &mut report, Language::C));
    runners.extend(native::check(workspace, &mut report, Language::Cpp));
    runners.extend(python::check(workspace, &mut report));
    readme::check(workspace, &mut report);
    packaging::check(workspace, &mut report);
    agreement::check(workspace, &mut report, &tables.unwrap_or_default(), &runners);
    report.finish()
}
