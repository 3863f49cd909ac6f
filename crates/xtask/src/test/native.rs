//! The C tests, the C++ tests, each plain with a second run under valgrind.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::report::Report;
use super::runner::Runner;
use super::step::Step;
use super::{agreement, tally};
use crate::brief::Program;
use crate::build::native;
use crate::form::Form;
use crate::language::Language;
use crate::outcome::Outcome;
use crate::workspace::Workspace;
use crate::{demo, process};

/// There may be more programs, but not fewer.
const EXPECTED: [&str; 4] = ["brief", "contract", "double_include", "vectors"];
/// How much slower valgrind makes a program, at the most.
const SLOWDOWN: u32 = 40;
/// A longer run under valgrind is cut to a sample.
const PATIENCE: Duration = Duration::from_mins(1);

/// Compiles, runs, runs again under valgrind; gives the runner of the vectors.
pub(super) fn check(
    workspace: &Workspace,
    report: &mut Report<'_>,
    language: Language,
) -> Option<Runner> {
    let built = report.step(&format!("{language}: compile"), |step| {
        compile(workspace, step, language)
    })?;
    let path_of = |wanted: &str| built.iter().find(|(name, _)| name == wanted);
    let contracts: Vec<_> = built
        .iter()
        .filter(|(name, _)| name != "brief" && name != "vectors")
        .map(|(_, path)| path.clone())
        .collect();
    let passed = report.step(&format!("{language}: tests"), |step| {
        let mut passed = 0;
        for path in &contracts {
            let finished = step.check(&mut plain(workspace, path))?;
            if finished.code == Some(0) {
                passed += tally::checks(&finished.text());
            }
        }
        Ok(passed)
    });
    report.passed(language, passed.unwrap_or(0));
    let vectors = path_of("vectors").map(|(_, path)| path);
    let none: [&str; 0] = [];
    let runner = match vectors {
        Some(path) => {
            let runner = Runner::new(language, path, none);
            agreement::run_vectors(workspace, report, runner)
        }
        None => report.step(&format!("{language}: vectors"), |_| {
            Err("no program called vectors".to_owned())
        }),
    };
    let memory = Memory { workspace, language, contracts, runner: runner.clone() };
    report.step(&format!("{language}: valgrind"), |step| memory.check(step));
    runner
}

/// Compiles everything there is; what does not compile is missing afterwards.
fn compile(
    workspace: &Workspace,
    step: &mut Step,
    language: Language,
) -> Outcome<Vec<(String, PathBuf)>> {
    native::library(workspace)?;
    let mut built = Vec::new();
    for program in native::programs(workspace, language)? {
        let compiled = native::compile(workspace, language, &program);
        built.extend(step.keep(compiled).map(|path| (program.name, path)));
    }
    for name in EXPECTED {
        if !built.iter().any(|(found, _)| found == name) {
            step.failures.push(format!("there is no program {name}"));
        }
    }
    Ok(built)
}

fn plain(workspace: &Workspace, path: &Path) -> Command {
    let mut command = process::command(workspace, path);
    command.current_dir(workspace.source(""));
    command
}

/// The programs that are run under valgrind.
struct Memory<'a> {
    workspace: &'a Workspace,
    language: Language,
    contracts: Vec<PathBuf>,
    runner: Option<Runner>,
}

impl Memory<'_> {
    fn check(&self, step: &mut Step) -> Outcome<()> {
        let mut probe = process::command(self.workspace, "valgrind");
        if process::finish(probe.arg("--version")).is_err() {
            step.not_run.push(format!("{}: valgrind is not installed", self.language));
            return Ok(());
        }
        for path in &self.contracts {
            step.check(&mut self.valgrind(&plain(self.workspace, path)))?;
        }
        self.check_brief(step)?;
        self.check_vectors(step)
    }

    /// The demo's brief.
    fn check_brief(&self, step: &mut Step) -> Outcome<()> {
        let program = Program::build(self.workspace, self.language)?;
        let request = demo::request(self.workspace, self.language, Form::Json);
        let command = program.command(self.workspace, &request);
        step.check(&mut self.valgrind(&command))?;
        Ok(())
    }

    /// All vectors, or the first rows of each table where all would take too long.
    fn check_vectors(&self, step: &mut Step) -> Outcome<()> {
        let Some(runner) = &self.runner else { return Ok(()) };
        let folder = self.workspace.source("tests/vectors");
        let plain = step.run(&mut runner.command(self.workspace, &folder))?;
        let expected = plain.took.saturating_mul(SLOWDOWN);
        let folder = if expected < PATIENCE {
            folder
        } else {
            let seconds = expected.as_secs();
            step.notes.push(format!("all vectors would take {seconds} s: a sample"));
            agreement::sample(self.workspace)?
        };
        let command = runner.command(self.workspace, &folder);
        step.check(&mut self.valgrind(&command))?;
        Ok(())
    }

    /// The command under valgrind, where every kind of leak is an error.
    fn valgrind(&self, command: &Command) -> Command {
        let mut valgrind = process::command(self.workspace, "valgrind");
        valgrind.current_dir(self.workspace.source("")).env("RUST_BACKTRACE", "0");
        valgrind.args(["--quiet", "--leak-check=full", "--show-leak-kinds=all"]);
        valgrind.args(["--errors-for-leak-kinds=all", "--error-exitcode=99"]);
        valgrind.arg(command.get_program()).args(command.get_args());
        valgrind
    }
}
