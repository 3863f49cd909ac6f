//! Format, lints, documentation.

use super::report::Report;
use crate::process;
use crate::workspace::Workspace;

/// Checks what needs no test to run.
pub(super) fn check(workspace: &Workspace, report: &mut Report<'_>) {
    let steps: [(&str, &str, &[&str]); 3] = [
        ("rustfmt", "fmt", &["--all", "--check"]),
        (
            "clippy",
            "clippy",
            &["--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
        ),
        ("rustdoc", "doc", &["--workspace", "--no-deps", "--all-features"]),
    ];
    for (tool, subcommand, arguments) in steps {
        report.step(&format!("rust: {tool}"), |step| {
            let mut probe = process::command(workspace, process::cargo());
            probe.args([subcommand, "--version"]);
            if subcommand != "doc" && process::finish(&mut probe)?.code != Some(0) {
                step.not_run.push(format!("{tool}: not installed"));
                return Ok(());
            }
            let mut cargo = process::command(workspace, process::cargo());
            cargo.current_dir(workspace.source("")).env("RUSTDOCFLAGS", "-D warnings");
            step.check(cargo.arg(subcommand).args(arguments))?;
            Ok(())
        });
    }
}
