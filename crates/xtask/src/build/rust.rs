//! The Rust example program.

use std::path::PathBuf;

use crate::outcome::Outcome;
use crate::process;
use crate::workspace::Workspace;

/// Builds the `brief` example as it would be released; gives the program's path.
pub(crate) fn brief(workspace: &Workspace) -> Outcome<PathBuf> {
    let mut cargo = process::command(workspace, process::cargo());
    cargo.current_dir(workspace.source(""));
    cargo.args(["build", "--quiet", "--release", "--package", "tradewind-formats"]);
    cargo.args(["--example", "brief"]);
    process::finish(&mut cargo)?.succeeded()?;
    let name = format!("release/examples/brief{}", std::env::consts::EXE_SUFFIX);
    Ok(workspace.built(&name))
}
