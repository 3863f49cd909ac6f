//! `Workspace`: where the sources are, where built things go.

use std::path::PathBuf;

use crate::outcome::{Because, Outcome};
use crate::process;

/// The two folders that everything is found in.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// The workspace this program was started in, as cargo sees it.
    pub(crate) fn find() -> Outcome<Self> {
        let mut command = process::plain(process::cargo());
        command.args(["metadata", "--no-deps", "--format-version=1"]);
        let finished = process::finish(&mut command)?.succeeded()?;
        let metadata: serde_json::Value = serde_json::from_slice(&finished.stdout)
            .because("cargo metadata is no JSON")?;
        let folder = |key: &str| {
            let text = metadata.get(key).and_then(serde_json::Value::as_str);
            text.map(PathBuf::from).ok_or_else(|| format!("cargo metadata has no {key}"))
        };
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// A path below the root of the checkout.
    pub(crate) fn source(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.clone() } else { self.root.join(path) }
    }

    /// A path below cargo's target directory.
    pub(crate) fn built(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.target.clone() } else { self.target.join(path) }
    }
}
