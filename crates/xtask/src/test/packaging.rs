//! The source distribution, installed with no checkout near.

use std::env;
use std::path::{Path, PathBuf};

use super::python::{REQUIREMENTS, count};
use super::report::Report;
use super::step::Step;
use crate::build::venv::Venv;
use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{file, process};

/// What the Python tests read; nothing else of the checkout goes along.
const COMPANY: [&str; 8] = [
    "tests/python",
    "tests/vectors",
    "tests/data",
    // The lists of currencies: the oracle reads the same ones.
    "crates/tradewind/src/currency",
    "crates/tradewind/CONFORMANCE.md",
    "crates/tradewind-formats/schema",
    "tests/questions",
    "python/notebooks",
];

/// Builds the source distribution, installs it elsewhere, runs the Python tests there.
pub(super) fn check(workspace: &Workspace, report: &mut Report<'_>) {
    let Some(archive) = report.step("packaging: sdist", |step| sdist(workspace, step))
    else {
        return;
    };
    let folder = env::temp_dir().join(format!("tradewind-{}", std::process::id()));
    let venv = report.step("packaging: install", |step| {
        let venv = Venv::create(workspace, &folder.join("venv"))?;
        // Built in isolation from an empty environment, as a user's pip would do it.
        // A wheel that pip built from an older archive of this name must not serve.
        step.require(venv.install(workspace).arg("--no-cache-dir").arg(&archive))?;
        venv.require(workspace, &workspace.source(REQUIREMENTS))?;
        Ok(venv)
    });
    if let Some(venv) = venv {
        report.step("packaging: tests", |step| tests(workspace, step, &venv, &folder));
    }
    report.step("packaging: clean up", |_| file::remove_tree(&folder));
}

fn sdist(workspace: &Workspace, step: &mut Step) -> Outcome<PathBuf> {
    let folder = workspace.built("sdist");
    file::remove_tree(&folder)?;
    let venv = Venv::shared(workspace)?;
    venv.require(workspace, &workspace.source(REQUIREMENTS))?;
    let mut maturin = venv.module(workspace, "maturin");
    maturin.current_dir(workspace.source("python")).args(["sdist", "--out"]).arg(&folder);
    step.require(&mut maturin)?;
    let archive =
        file::below(&folder)?.into_iter().find(|f| file::has_extension(f, "gz"));
    archive.ok_or_else(|| "maturin left no archive".to_owned())
}

fn tests(
    workspace: &Workspace,
    step: &mut Step,
    venv: &Venv,
    folder: &Path,
) -> Outcome<()> {
    for path in COMPANY {
        file::copy_tree(&workspace.source(path), &folder.join(path))?;
    }
    let data = folder.join("data");
    file::copy_tree(&workspace.built("data"), &data)?;
    let mut pytest = process::command(workspace, venv.python());
    pytest.current_dir(folder).env("TRADEWIND_TEST_DATA", data);
    pytest.args(["-P", "-m", "pytest", "-p", "no:cacheprovider", "-q", "-rs"]);
    let finished = step.check(pytest.arg("tests/python"))?;
    let passed = count(step, &finished)?;
    step.notes.push(format!("{passed} tests passed outside the checkout"));
    Ok(())
}
