//! The programs that measure: built, run, heard.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use crate::build::{python, venv::Venv};
use crate::outcome::{Because, Outcome};
use crate::process;
use crate::workspace::Workspace;

const PACKAGE: &str = "tradewind-bench";
const PEERS: &str = "crates/tradewind-bench/peers.py";
const MATRICES: &str = "crates/tradewind-bench/matrices.py";
const EXPORTS: &str = "tests/data/exports/ots_world_exports_avg_1998_2000_sitc4.csv.gz";
const REQUIREMENTS: &str = "crates/tradewind-bench/requirements.txt";
/// The profile of what is measured: that of an installation.
const PROFILE: &str = "dist";

/// Nanoseconds of one call in one round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Round {
    pub(super) ours: f64,
    pub(super) peer: f64,
}

/// The rounds of each row.
pub(super) type Timings = BTreeMap<String, Vec<Round>>;

/// Times the Rust rows and the Python rows.
pub(super) fn timings(workspace: &Workspace) -> Outcome<Timings> {
    let mut timings = Timings::new();
    let mut convert = program(workspace, "bench-convert")?;
    read_rounds(&heard(convert.arg(history(workspace)))?, &mut timings)?;
    read_rounds(&heard(&mut program(workspace, "bench-matrix")?)?, &mut timings)?;
    let venv = Venv::named(workspace, "bench-venv")?;
    venv.require(workspace, &workspace.source(REQUIREMENTS))?;
    python::install(workspace, &venv, PROFILE)?;
    let data = [history(workspace), workspace.source(EXPORTS)];
    for (script, data) in [PEERS, MATRICES].into_iter().zip(data) {
        let mut peers = process::command(workspace, venv.python());
        peers.arg(workspace.source(script)).arg(data);
        read_rounds(&heard(&mut peers)?, &mut timings)?;
    }
    Ok(timings)
}

/// Bytes by the name of what takes them.
pub(super) fn memory(workspace: &Workspace) -> Outcome<BTreeMap<String, f64>> {
    let text = heard(program(workspace, "bench-memory")?.arg(history(workspace)))?;
    let amount = |line: &str| {
        let (name, bytes) = line.split_once('\t').ok_or("no tab").because(line)?;
        Ok((name.to_owned(), number(bytes)?))
    };
    text.lines().map(amount).collect()
}

/// The zip as the ECB gives it out.
fn history(workspace: &Workspace) -> PathBuf {
    workspace.built("data").join("eurofxref-hist.zip")
}

/// A program of the package, built as it would be installed.
fn program(workspace: &Workspace, name: &str) -> Outcome<Command> {
    let mut cargo = process::command(workspace, process::cargo());
    cargo.current_dir(workspace.source(""));
    cargo.args(["build", "--quiet", "--profile", PROFILE, "--package", PACKAGE]);
    process::finish(&mut cargo)?.succeeded()?;
    let path = format!("{PROFILE}/{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(process::command(workspace, workspace.built(&path)))
}

fn heard(command: &mut Command) -> Outcome<String> {
    Ok(process::finish(command)?.succeeded()?.text())
}

/// Lines of a row's name, our time, the peer's time, with tabs between them.
fn read_rounds(text: &str, timings: &mut Timings) -> Outcome<()> {
    for line in text.lines() {
        let mut cells = line.split('\t');
        let (Some(name), Some(ours), Some(peer), None) =
            (cells.next(), cells.next(), cells.next(), cells.next())
        else {
            return Err(format!("not three cells: {line}"));
        };
        let round = Round { ours: number(ours)?, peer: number(peer)? };
        timings.entry(name.to_owned()).or_default().push(round);
    }
    Ok(())
}

/// A number above zero: nothing takes no time, nor less.
fn number(text: &str) -> Outcome<f64> {
    let number: f64 = text.parse().because(text)?;
    if number.is_finite() && number > 0.0 {
        return Ok(number);
    }
    Err(format!("{text} is no time and no size"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_read_by_row() {
        let mut timings = Timings::new();
        read_rounds("a\t1.5\t3\nb\t2\t2\na\t2\t4\n", &mut timings).unwrap();
        let a = [Round { ours: 1.5, peer: 3.0 }, Round { ours: 2.0, peer: 4.0 }];
        assert_eq!(timings.get("a").map(Vec::as_slice), Some(&a[..]));
        assert_eq!(timings.len(), 2);
        for wrong in ["a\t1", "a\t1\t2\t3", "a\t0\t1", "a\tx\t1", "a\t1\tinf"] {
            assert!(read_rounds(wrong, &mut timings).is_err(), "{wrong}");
        }
    }
}
