//! `Venv`: a Python environment apart from the user's own.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::outcome::{Because, Outcome};
use crate::workspace::Workspace;
use crate::{file, process};

/// Exits with 1 under a Python that is too old.
const RECENT: &str = "import sys; sys.exit(sys.version_info < (3, 11))";

/// A Python environment in a folder.
#[derive(Clone, Debug)]
pub(crate) struct Venv {
    folder: PathBuf,
}

impl Venv {
    /// The environment in the target folder, made when it is not there or broken.
    pub(crate) fn shared(workspace: &Workspace) -> Outcome<Self> {
        Self::named(workspace, "venv")
    }

    /// One of another name in the target folder, made when it is not there or broken.
    pub(crate) fn named(workspace: &Workspace, name: &str) -> Outcome<Self> {
        let venv = Self { folder: workspace.built(name) };
        let mut pip = process::command(workspace, venv.python());
        pip.args(["-m", "pip", "--version"]);
        if process::finish(&mut pip).and_then(process::Finished::succeeded).is_ok() {
            return Ok(venv);
        }
        Self::create(workspace, &venv.folder)
    }

    /// A new environment with nothing but pip in it.
    pub(crate) fn create(workspace: &Workspace, folder: &Path) -> Outcome<Self> {
        file::remove_tree(folder)?;
        let mut python = process::command(workspace, interpreter(workspace)?);
        python.args(["-m", "venv"]).arg(folder);
        process::finish(&mut python)?.succeeded()?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Its interpreter.
    pub(crate) fn python(&self) -> PathBuf {
        if cfg!(windows) {
            self.folder.join("Scripts").join("python.exe")
        } else {
            self.folder.join("bin").join("python")
        }
    }

    /// A command that runs a module of it.
    pub(crate) fn module(&self, workspace: &Workspace, name: &str) -> Command {
        let mut python = process::command(workspace, self.python());
        // -P: nothing in the working directory stands in for an installed module.
        python.args(["-P", "-m", name]);
        python
    }

    /// A command that installs into it.
    pub(crate) fn install(&self, workspace: &Workspace) -> Command {
        let mut pip = self.module(workspace, "pip");
        pip.args(["install", "--quiet", "--disable-pip-version-check"]);
        pip
    }

    /// Installs what a requirements file lists, once per content of that file.
    pub(crate) fn require(&self, workspace: &Workspace, path: &Path) -> Outcome<()> {
        let digest = crate::digest::of_bytes(&fs::read(path).at("read", path)?);
        self.once("requirements", &digest, || {
            let mut pip = self.install(workspace);
            process::finish(pip.arg("--requirement").arg(path))?.succeeded()?;
            Ok(())
        })
    }

    /// Does a piece of work on it, unless it was done with the same inputs before.
    pub(crate) fn once(
        &self,
        name: &str,
        inputs: &str,
        work: impl FnOnce() -> Outcome<()>,
    ) -> Outcome<()> {
        let stamp = self.folder.join(format!("{name}.stamp"));
        if fs::read_to_string(&stamp).is_ok_and(|done| done == inputs) {
            return Ok(());
        }
        file::write(&stamp, b"")?;
        work()?;
        file::write(&stamp, inputs.as_bytes())
    }
}

/// The user's Python: `$PYTHON`, else the first on the path that is recent enough.
fn interpreter(workspace: &Workspace) -> Outcome<OsString> {
    let named = env::var_os("PYTHON");
    let candidates = named.map_or_else(
        || vec![OsString::from("python3"), OsString::from("python")],
        |python| vec![python],
    );
    for candidate in &candidates {
        let mut python = process::command(workspace, candidate);
        python.args(["-c", RECENT]);
        if process::finish(&mut python).is_ok_and(|finished| finished.code == Some(0)) {
            return Ok(candidate.clone());
        }
    }
    Err("no Python 3.11 or later found; PYTHON may name one".to_owned())
}
