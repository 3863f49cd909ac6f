//! The Rust tests.

use std::path::Path;
use std::process::Command;

use super::report::Report;
use super::runner::Runner;
use super::{agreement, tally};
use crate::language::Language;
use crate::outcome::Outcome;
use crate::process;
use crate::workspace::Workspace;

/// The same packages with the same features in every call, so that nothing is built
/// twice. The Python module is no Rust library: pytest tests it.
const SELECTION: [&str; 5] =
    ["test", "--workspace", "--exclude", "tradewind-python", "--all-features"];

/// Runs the Rust tests; gives the runner of the vectors.
pub(super) fn check(workspace: &Workspace, report: &mut Report<'_>) -> Option<Runner> {
    let tally = report.step("rust: tests", |step| {
        let finished =
            step.check(cargo(workspace).args(SELECTION).arg("--no-fail-fast"))?;
        step.failures.extend(tally::failed(&finished.text()));
        let tally = tally::libtest(&finished.text());
        if tally.skipped > 0 {
            step.not_run.push(format!("rust: {} ignored tests", tally.skipped));
        }
        Ok(tally)
    });
    report.passed(Language::Rust, tally.unwrap_or_default().passed);
    let runner = report.step("rust: find vectors", |step| {
        let mut cargo = cargo(workspace);
        cargo.args(SELECTION).args(["--no-run", "--message-format=json"]);
        runner(&step.require(&mut cargo)?.text())
    })?;
    agreement::run_vectors(workspace, report, runner)
}

/// The test program `vectors` among cargo's messages. It is started as cargo would start
/// it, in the folder of its package, but without another look at all the packages.
fn runner(messages: &str) -> Outcome<Runner> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str(line).ok());
    for message in messages {
        let message: serde_json::Value = message;
        let text = |pointer: &str| message.pointer(pointer).and_then(|v| v.as_str());
        if text("/target/name") != Some("vectors") {
            continue;
        }
        if let (Some(program), Some(manifest)) =
            (text("/executable"), text("/manifest_path"))
        {
            let none: [&str; 0] = [];
            let folder = Path::new(manifest).parent().unwrap_or(Path::new("."));
            return Ok(Runner::new(Language::Rust, program, none).within(folder));
        }
    }
    Err("no test program called vectors".to_owned())
}

fn cargo(workspace: &Workspace) -> Command {
    let mut cargo = process::command(workspace, process::cargo());
    cargo.current_dir(workspace.source(""));
    cargo
}

#[cfg(test)]
mod tests {
    use super::runner;

    #[test]
    fn the_vector_program_is_found_among_messages() {
        let messages = r#"prose
{"reason":"compiler-artifact","manifest_path":"/w/a/Cargo.toml","target":{"name":"a"},"executable":"/t/a"}
{"reason":"compiler-artifact","manifest_path":"/w/f/Cargo.toml","target":{"name":"vectors"},"executable":"/t/v"}
{"reason":"build-finished","success":true}"#;
        let found = format!("{:?}", runner(messages).unwrap());
        assert!(found.contains("/t/v") && found.contains("/w/f"), "{found}");
        assert!(runner("{}").is_err());
    }
}
