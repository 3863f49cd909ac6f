//! One brief, made by the program of one language.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::build::{native, python, rust};
use crate::form::Form;
use crate::language::Language;
use crate::outcome::Outcome;
use crate::process;
use crate::workspace::Workspace;

/// A brief that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    pub(crate) language: Language,
    pub(crate) form: Form,
    pub(crate) dossier: OsString,
    pub(crate) rates: Vec<OsString>,
    pub(crate) to: OsString,
}

/// The built program of one language.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    language: Language,
    path: PathBuf,
}

impl Program {
    /// Builds what this language needs.
    pub(crate) fn build(workspace: &Workspace, language: Language) -> Outcome<Self> {
        let path = match language {
            Language::Rust => rust::brief(workspace)?,
            Language::C | Language::Cpp => {
                native::library(workspace)?;
                native::compile_named(workspace, language, "brief")?
            }
            Language::Python => python::installed(workspace)?.python(),
        };
        Ok(Self { language, path })
    }

    /// The program's path.
    pub(crate) fn path(&self) -> &PathBuf {
        &self.path
    }

    /// The command that makes a brief.
    pub(crate) fn command(&self, workspace: &Workspace, request: &Request) -> Command {
        let mut command = process::command(workspace, &self.path);
        if self.language == Language::Python {
            command.args(["-P", "-m", "tradewind", "brief"]);
            command.arg(format!("--{}", request.form.name()));
        } else {
            command.args(["--format", request.form.name()]);
        }
        for rates in &request.rates {
            command.arg("--rates").arg(rates);
        }
        command.arg("--to").arg(&request.to);
        // Python's --html may be followed by a file name, so the dossier comes last.
        command.arg(&request.dossier);
        command
    }
}

/// Makes a brief on standard output; the program's exit code becomes this one's.
pub(crate) fn run(workspace: &Workspace, request: &Request) -> Outcome<ExitCode> {
    let program = Program::build(workspace, request.language)?;
    let status = program
        .command(workspace, request)
        .status()
        .map_err(|error| format!("cannot run {}: {error}", program.path().display()))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Ok(ExitCode::from(code))
}
