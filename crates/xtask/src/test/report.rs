//! `Report`: what the whole test run found.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

use super::step::Step;
use super::telling::telling_lines;
use crate::file;
use crate::language::Language;
use crate::outcome::Outcome;
use crate::workspace::Workspace;

/// A failed step shows this many lines; its log file has the rest.
const SHOWN_LINES: usize = 200;

/// What one language passed.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    tests: u64,
    vectors: u64,
}

/// What the whole test run found, step by step.
#[derive(Debug)]
pub(super) struct Report<'a> {
    workspace: &'a Workspace,
    start: Instant,
    counts: BTreeMap<Language, Counts>,
    not_run: Vec<String>,
    failures: Vec<String>,
}

impl<'a> Report<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            start: Instant::now(),
            counts: BTreeMap::new(),
            not_run: Vec::new(),
            failures: Vec::new(),
        }
    }

    /// Does one step; prints how it went. Gives nothing when it broke off.
    pub(super) fn step<T>(
        &mut self,
        name: &str,
        work: impl FnOnce(&mut Step) -> Outcome<T>,
    ) -> Option<T> {
        println!("      {name} ...");
        let start = Instant::now();
        let mut step = Step::default();
        let result = work(&mut step);
        let value = step.keep(result);
        let verdict = if step.failures.is_empty() { "ok  " } else { "FAIL" };
        println!("{verdict}  {name}  {:.1} s", start.elapsed().as_secs_f64());
        for note in &step.notes {
            println!("      note: {note}");
        }
        self.write_log(name, &step);
        let failures = step.failures.into_iter();
        self.failures.extend(failures.map(|failure| format!("{name}: {failure}")));
        self.not_run.extend(step.not_run);
        value
    }

    /// The log goes into a file; when the step failed, what tells it is shown, then its end.
    fn write_log(&mut self, name: &str, step: &Step) {
        let file_name = name.replace([' ', ':', ','], "-").replace("--", "-");
        let path = self.workspace.built("test-logs").join(format!("{file_name}.txt"));
        if let Err(problem) = file::write(&path, step.log.as_bytes()) {
            self.failures.push(problem);
        }
        if step.failures.is_empty() {
            return;
        }
        for failure in &step.failures {
            println!("      ! {failure}");
        }
        for (number, line) in telling_lines(&step.log) {
            println!("      {number}: {line}");
        }
        let skipped = step.log.lines().count().saturating_sub(SHOWN_LINES);
        if skipped > 0 {
            println!("      | ({skipped} lines more in {})", path.display());
        }
        for line in step.log.lines().skip(skipped) {
            println!("      | {line}");
        }
    }

    /// Adds tests that passed.
    pub(super) fn passed(&mut self, language: Language, tests: u64) {
        self.counts.entry(language).or_default().tests += tests;
    }

    /// Notes how many vectors passed.
    pub(super) fn vectors(&mut self, language: Language, rows: u64) {
        self.counts.entry(language).or_default().vectors = rows;
    }

    /// The four counts of vectors, in the order of the languages.
    pub(super) fn vector_counts(&self) -> Vec<u64> {
        let count =
            |language| self.counts.get(language).map_or(0, |counts| counts.vectors);
        Language::ALL.iter().map(count).collect()
    }

    /// Prints the closing lines.
    pub(super) fn finish(self) -> ExitCode {
        println!("\ntook {:.0} s", self.start.elapsed().as_secs_f64());
        for language in Language::ALL {
            let Counts { tests, vectors } =
                self.counts.get(&language).copied().unwrap_or_default();
            println!("{language}: {tests} passed, {vectors} vectors");
        }
        for reason in &self.not_run {
            println!("NOT RUN: {reason}");
        }
        for failure in &self.failures {
            println!("FAILED: {failure}");
        }
        if self.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
