//! `Runner`: the program of one language that reads the vectors.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::language::Language;
use crate::process;
use crate::workspace::Workspace;

/// The program of one language that reads the vectors.
#[derive(Clone, Debug)]
pub(super) struct Runner {
    pub(super) language: Language,
    program: OsString,
    leading: Vec<OsString>,
    folder: Option<PathBuf>,
}

impl Runner {
    /// A runner that is started by a program followed by fixed arguments.
    pub(super) fn new(
        language: Language,
        program: impl Into<OsString>,
        leading: impl IntoIterator<Item: Into<OsString>>,
    ) -> Self {
        let leading = leading.into_iter().map(Into::into).collect();
        Self { language, program: program.into(), leading, folder: None }
    }

    /// The same runner, started in another folder than the root of the checkout.
    pub(super) fn within(self, folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()), ..self }
    }

    /// The command that runs it on a folder of vectors.
    pub(super) fn command(&self, workspace: &Workspace, folder: &Path) -> Command {
        let mut command = process::command(workspace, &self.program);
        match &self.folder {
            // As cargo does it: the variable tells the program where its package is.
            Some(folder) => command.current_dir(folder).env("CARGO_MANIFEST_DIR", folder),
            None => command.current_dir(workspace.source("")),
        };
        command.args(&self.leading).arg(folder);
        command
    }
}
