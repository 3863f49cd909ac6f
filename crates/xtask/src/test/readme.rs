//! The README's snippets, run as they stand.

use super::report::Report;
use super::step::Step;
use crate::build::{native, venv::Venv};
use crate::language::Language;
use crate::outcome::{Because, Outcome};
use crate::workspace::Workspace;
use crate::{file, process};

/// What every snippet but the first lines of Rust ends in.
const DIGITS: &str = "1,572,034,282.90";
/// Where the README says that the checkout lies, seen from a new crate beside it.
const BESIDE: &str = "../tradewind/";

/// Compiles what is to be compiled, runs everything, looks for the digits.
pub(super) fn check(workspace: &Workspace, report: &mut Report<'_>) {
    report.step("readme", |step| {
        let path = workspace.source("README.md");
        let text = std::fs::read_to_string(&path).at("read", &path)?;
        for (language, name) in [(Language::C, "c"), (Language::Cpp, "cpp")] {
            let ran = compiled(workspace, step, language, &block(&text, name)?);
            step.keep(ran);
        }
        let ran = python(workspace, step, &block(&text, "python")?);
        step.keep(ran);
        let (manifest, program) = (block(&text, "toml")?, block(&text, "rust")?);
        let ran = rust(workspace, step, &manifest, &program);
        step.keep(ran);
        Ok(())
    });
}

/// The first block of code in a language.
fn block(text: &str, language: &str) -> Outcome<String> {
    let fence = format!("```{language}\n");
    let after = text.split_once(&fence).map(|(_, after)| after);
    let inside = after.and_then(|after| after.split_once("```"));
    let found = inside.map(|(inside, _)| inside.to_owned());
    found.ok_or_else(|| format!("README.md has no block of {language}"))
}

/// The digits must be among what was printed.
fn require_digits(what: &str, printed: &str) -> Outcome<()> {
    if printed.contains(DIGITS) {
        return Ok(());
    }
    Err(format!("the README's {what} does not print {DIGITS}"))
}

fn compiled(
    workspace: &Workspace,
    step: &mut Step,
    language: Language,
    source: &str,
) -> Outcome<()> {
    let path = workspace.built("readme").join(format!("quick.{language}"));
    file::write(&path, source.as_bytes())?;
    let program = native::Program::single(&format!("readme-{language}"), path);
    let executable = native::compile(workspace, language, &program)?;
    let mut command = process::command(workspace, executable);
    let finished = step.require(command.current_dir(workspace.source("")))?;
    require_digits(&language.to_string(), &finished.text())
}

fn python(workspace: &Workspace, step: &mut Step, source: &str) -> Outcome<()> {
    let path = workspace.built("readme").join("quick.py");
    file::write(&path, source.as_bytes())?;
    let venv = Venv::shared(workspace)?;
    let mut command = process::command(workspace, venv.python());
    let finished = step.require(command.arg(path).current_dir(workspace.source("")))?;
    require_digits("Python", &finished.text())
}

/// A crate of its own, beside the checkout as the README has it.
fn rust(
    workspace: &Workspace,
    step: &mut Step,
    manifest: &str,
    source: &str,
) -> Outcome<()> {
    let folder = workspace.built("readme").join("quick");
    let root = workspace.source("");
    let manifest = manifest.replace(BESIDE, &format!("{}/", root.display()));
    let head = "[package]\nname = \"quick\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
                [workspace]\n\n";
    file::write(&folder.join("Cargo.toml"), format!("{head}{manifest}").as_bytes())?;
    file::write(&folder.join("src/main.rs"), source.as_bytes())?;
    // The versions that the workspace is tested with.
    let lock = workspace.source("Cargo.lock");
    file::write(&folder.join("Cargo.lock"), &std::fs::read(&lock).at("read", &lock)?)?;
    let mut cargo = process::command(workspace, process::cargo());
    cargo.args(["run", "--quiet", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    cargo.env("CARGO_TARGET_DIR", workspace.built("")).current_dir(root);
    let finished = step.require(&mut cargo)?;
    require_digits("Rust", &finished.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_found_by_its_language() {
        let text = "a\n```c\nint x;\n```\n```cpp\nint y;\n```\n";
        assert_eq!(block(text, "cpp"), Ok("int y;\n".to_owned()));
        assert!(block(text, "rust").is_err());
    }
}
