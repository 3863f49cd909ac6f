//! The Python package, installed from its folder.

use crate::build::venv::Venv;
use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{digest, process};

/// Everything that goes into the package.
const INPUTS: [&str; 7] = [
    "Cargo.lock",
    "Cargo.toml",
    "crates/tradewind",
    "crates/tradewind-formats",
    "crates/tradewind-kernels",
    "crates/tradewind-python",
    "python",
];

/// The shared environment with the package in it, built anew only when a source changed.
pub(crate) fn installed(workspace: &Workspace) -> Outcome<Venv> {
    let venv = Venv::shared(workspace)?;
    install(workspace, &venv, "release")?;
    Ok(venv)
}

/// Puts the package into an environment, built by that profile, when a source changed.
pub(crate) fn install(workspace: &Workspace, venv: &Venv, profile: &str) -> Outcome<()> {
    let inputs = INPUTS.map(|path| workspace.source(path));
    let digest = digest::of_trees(&workspace.source(""), &inputs)?;
    venv.once("package", &digest, || {
        let mut pip = venv.install(workspace);
        pip.args(["--force-reinstall", "--no-deps"]);
        pip.arg(format!("--config-settings=build-args=--profile {profile}"));
        process::finish(pip.arg(workspace.source("python")))?.succeeded()?;
        Ok(())
    })
}
