//! `Step`: one part of the test run, with its log.

use std::fmt::Write;
use std::process::Command;

use crate::outcome::Outcome;
use crate::process::{self, Finished};

/// One part of the test run while it runs.
#[derive(Debug, Default)]
pub(super) struct Step {
    pub(super) log: String,
    pub(super) failures: Vec<String>,
    pub(super) not_run: Vec<String>,
    pub(super) notes: Vec<String>,
}

impl Step {
    /// Runs a command, which goes into the log with all it says.
    pub(super) fn run(&mut self, command: &mut Command) -> Outcome<Finished> {
        let finished = process::finish(command)?;
        let said = finished.said();
        let _ = writeln!(self.log, "$ {}\n{said}[{}]", finished.line, finished.ending());
        self.not_run.extend(
            said.lines()
                .filter_map(|line| line.strip_prefix("NOT RUN:"))
                .map(|reason| reason.trim().to_owned()),
        );
        Ok(finished)
    }

    /// Runs a command; notes a failure unless it exits with 0.
    pub(super) fn check(&mut self, command: &mut Command) -> Outcome<Finished> {
        let finished = self.run(command)?;
        if finished.code != Some(0) {
            self.failures.push(format!("{}: {}", finished.line, finished.ending()));
        }
        Ok(finished)
    }

    /// Runs a command that the rest of the step cannot do without.
    pub(super) fn require(&mut self, command: &mut Command) -> Outcome<Finished> {
        let finished = self.run(command)?;
        if finished.code == Some(0) {
            return Ok(finished);
        }
        Err(format!("{}: {}", finished.line, finished.ending()))
    }

    /// Keeps the error of a part, so that the other parts can go on.
    pub(super) fn keep<T>(&mut self, result: Outcome<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problem) => {
                let summary = problem.lines().next().unwrap_or_default().to_owned();
                let _ = writeln!(self.log, "{problem}");
                self.failures.push(summary);
                None
            }
        }
    }
}
