//! Other programs: started in a clean environment, heard to the end.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::outcome::Outcome;
use crate::workspace::Workspace;

/// What a program did.
#[derive(Clone, Debug)]
pub(crate) struct Finished {
    /// The command line, for messages.
    pub(crate) line: String,
    /// The exit code; absent when a signal ended the program.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    pub(crate) took: Duration,
}

impl Finished {
    /// Standard output as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }

    /// Everything the program said.
    pub(crate) fn said(&self) -> String {
        format!("{}{}", self.text(), String::from_utf8_lossy(&self.stderr))
    }

    /// The exit code in words.
    pub(crate) fn ending(&self) -> String {
        match self.code {
            Some(code) => format!("exit code {code}"),
            None => "ended by a signal".to_owned(),
        }
    }

    /// Itself, if the exit code is 0; else an error with everything the program said.
    pub(crate) fn succeeded(self) -> Outcome<Self> {
        if self.code == Some(0) {
            return Ok(self);
        }
        Err(format!("{}: {}\n{}", self.line, self.ending(), self.said()))
    }
}

/// A command in the environment that a user's shell would give it.
///
/// Cargo lends its programs variables of its own, among them a library path that would
/// make C programs find the debug build of the library; they are taken away again.
pub(crate) fn plain(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let lent = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];
        if lent.iter().any(|prefix| text.starts_with(prefix)) || text == "OUT_DIR" {
            command.env_remove(&name);
        }
    }
    for name in ["PYTHONPATH", "PYTHONHOME"] {
        command.env_remove(name);
    }
    command
}

/// A command of this workspace: its target directory, its test data, its libraries.
pub(crate) fn command(workspace: &Workspace, program: impl AsRef<OsStr>) -> Command {
    let mut command = plain(program);
    command.env("CARGO_TARGET_DIR", workspace.built(""));
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    if env::var_os("TRADEWIND_TEST_DATA").is_none() {
        command.env("TRADEWIND_TEST_DATA", workspace.built("data"));
    }
    for name in ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        if let Some(paths) = env::var_os(name) {
            match outside(&paths, &workspace.built("")) {
                Some(kept) => command.env(name, kept),
                None => command.env_remove(name),
            };
        }
    }
    command
}

/// The entries of a search path that do not lie below `folder`.
fn outside(paths: &OsStr, folder: &Path) -> Option<OsString> {
    let kept: Vec<_> =
        env::split_paths(paths).filter(|path| !path.starts_with(folder)).collect();
    env::join_paths(&kept).ok().filter(|joined| !joined.is_empty())
}

/// The cargo that runs this program.
pub(crate) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Runs a command to its end, whatever its exit code.
pub(crate) fn finish(command: &mut Command) -> Outcome<Finished> {
    let line = line(command);
    let start = Instant::now();
    let output =
        command.output().map_err(|error| format!("cannot run {line}: {error}"))?;
    Ok(Finished {
        line,
        code: output.status.code(),
        stdout: output.stdout,
        stderr: output.stderr,
        took: start.elapsed(),
    })
}

/// The command as one would type it, without the folder of the program.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let mut words = vec![name.to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn library_paths_of_the_build_are_dropped() {
        let folder = Path::new("/w/target");
        let of = |text: &str| outside(OsStr::new(text), folder);
        assert_eq!(of("/w/target/debug/deps:/opt/lib"), Some("/opt/lib".into()));
        assert_eq!(of("/w/target/debug"), None);
    }
}
