//! `include/tradewind.h`, generated from the C library's sources.

use std::fs;
use std::process::ExitCode;

use crate::file;
use crate::outcome::{Because, Outcome};
use crate::workspace::Workspace;

const CRATE: &str = "crates/tradewind-capi";
const HEADER: &str = "include/tradewind.h";

/// Writes the header, or says whether it is current.
pub(crate) fn run(workspace: &Workspace, check: bool) -> Outcome<ExitCode> {
    if check {
        check_current(workspace)?;
        println!("{HEADER} is current");
    } else {
        let path = workspace.source(HEADER);
        file::write(&path, generate(workspace)?.as_bytes())?;
        println!("{HEADER} written");
    }
    Ok(ExitCode::SUCCESS)
}

/// An error that names the first difference, if the committed header is stale.
pub(crate) fn check_current(workspace: &Workspace) -> Outcome<()> {
    let path = workspace.source(HEADER);
    let committed = fs::read_to_string(&path).at("read", &path)?;
    match first_difference(&committed, &generate(workspace)?) {
        None => Ok(()),
        Some(difference) => Err(format!(
            "{HEADER} is stale, run `cargo xtask header`; first difference at {difference}"
        )),
    }
}

fn generate(workspace: &Workspace) -> Outcome<String> {
    let folder = workspace.source(CRATE);
    let settings = folder.join("cbindgen.toml");
    let mut config = cbindgen::Config::from_file(&settings).at("read", &settings)?;
    config.after_includes = config.after_includes.map(|text| with_version(&text));
    let bindings = cbindgen::Builder::new().with_crate(&folder).with_config(config);
    let bindings = bindings.generate().because("cbindgen")?;
    let mut bytes = Vec::new();
    bindings.write(&mut bytes);
    String::from_utf8(bytes).because("cbindgen wrote no UTF-8")
}

/// The settings' text with the version of the workspace, which this package has too.
fn with_version(text: &str) -> String {
    text.replace("@MAJOR@", env!("CARGO_PKG_VERSION_MAJOR"))
        .replace("@MINOR@", env!("CARGO_PKG_VERSION_MINOR"))
        .replace("@PATCH@", env!("CARGO_PKG_VERSION_PATCH"))
}

fn first_difference(committed: &str, generated: &str) -> Option<String> {
    let mut left = committed.lines();
    let mut right = generated.lines();
    let mut number = 0;
    loop {
        number += 1;
        let (have, want) = (left.next(), right.next());
        if have.is_none() && want.is_none() {
            return None;
        }
        if have != want {
            let show = |line: Option<&str>| line.unwrap_or("(end of file)").to_owned();
            let (have, want) = (show(have), show(want));
            return Some(format!("line {number}:\n  - {have}\n  + {want}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_difference;

    #[test]
    fn line_ends_do_not_count() {
        assert_eq!(first_difference("a\r\nb\r\n", "a\nb\n"), None);
    }

    #[test]
    fn the_first_difference_is_shown() {
        assert_eq!(
            first_difference("a\nb\n", "a\nc\n"),
            Some("line 2:\n  - b\n  + c".to_owned())
        );
        assert_eq!(
            first_difference("a\n", "a\nc\n"),
            Some("line 2:\n  - (end of file)\n  + c".to_owned())
        );
    }
}
