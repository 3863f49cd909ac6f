//! The benchmarks: each beside its peer in one run, as ratios.

use std::process::ExitCode;

mod measure;
mod row;
mod sheet;

use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{data, file};

/// Builds, measures, prints the sheet; fails when a limit is missed.
pub(crate) fn run(workspace: &Workspace) -> Outcome<ExitCode> {
    data::fetch(workspace)?;
    let timings = measure::timings(workspace)?;
    let memory = measure::memory(workspace)?;
    let lines = sheet::lines(&timings, &memory)?;
    for line in sheet::text(&lines) {
        println!("{line}");
    }
    let path = workspace.built("bench").join("bench.json");
    file::write(&path, sheet::json(&lines).as_bytes())?;
    println!("\nwritten to {}", path.display());
    let missed = lines.iter().any(|line| line.met() == Some(false));
    Ok(if missed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
