//! The main job: one item's brief out of four languages, compared byte for byte.

use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::process::ExitCode;

use crate::brief::{Program, Request};
use crate::form::Form;
use crate::language::Language;
use crate::outcome::{Because, Outcome};
use crate::workspace::Workspace;
use crate::{data, digest, file, process};

/// The news item of the demo.
pub(crate) const DOSSIER: &str = "tests/data/yinchuan-2024.json";
/// Published annual averages, beside the ECB's days.
const AVERAGES: &str = "tests/data/imf-annual-average.csv";

/// The request for the demo's brief.
pub(crate) fn request(workspace: &Workspace, language: Language, form: Form) -> Request {
    Request {
        language,
        form,
        dossier: DOSSIER.into(),
        rates: vec![data::ecb_history(workspace).into(), AVERAGES.into()],
        to: "USD".into(),
    }
}

/// Builds, makes the brief twelve times, prints it once, compares.
pub(crate) fn run(workspace: &Workspace) -> Outcome<ExitCode> {
    eprintln!("fetching the ECB history");
    data::fetch(workspace)?;
    let mut problems = Vec::new();
    let mut programs = Vec::new();
    for language in Language::ALL {
        eprintln!("building the program in {language}");
        match Program::build(workspace, language) {
            Ok(program) => programs.push((language, program)),
            Err(problem) => problems.push(format!("{language}: {problem}")),
        }
    }
    let mut lines = Vec::new();
    for form in Form::ALL {
        let mut briefs = BTreeMap::new();
        for (language, program) in &programs {
            match brief(workspace, program, *language, form) {
                Ok(bytes) => drop(briefs.insert(*language, bytes)),
                Err(problem) => problems.push(format!("{language}: {problem}")),
            }
        }
        match compare(form, &briefs) {
            Ok(line) => lines.push(line),
            Err(problem) => problems.push(problem),
        }
        if let Some(bytes) = briefs.values().next() {
            publish(workspace, form, bytes)?;
        }
    }
    println!();
    for line in &lines {
        println!("{line}");
    }
    println!(
        "written: {}",
        workspace.built("demo").join(Form::Html.file_name()).display()
    );
    if problems.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    Err(problems.join("\n"))
}

/// The bytes of one brief.
fn brief(
    workspace: &Workspace,
    program: &Program,
    language: Language,
    form: Form,
) -> Outcome<Vec<u8>> {
    let request = request(workspace, language, form);
    let mut command = program.command(workspace, &request);
    command.current_dir(workspace.source(""));
    Ok(process::finish(&mut command)?.succeeded()?.stdout)
}

fn publish(workspace: &Workspace, form: Form, bytes: &[u8]) -> Outcome<()> {
    file::write(&workspace.built("demo").join(form.file_name()), bytes)?;
    if form == Form::Markdown {
        let mut out = stdout().lock();
        out.write_all(bytes).because("cannot print the brief")?;
        out.flush().because("cannot print the brief")?;
    }
    Ok(())
}

/// One line that says `identical`, else where two languages first differ.
fn compare(form: Form, briefs: &BTreeMap<Language, Vec<u8>>) -> Outcome<String> {
    let name = form.name();
    let Some((first, expected)) = briefs.first_key_value() else {
        return Err(format!("{name}: no language made a brief"));
    };
    for (language, bytes) in briefs {
        if bytes != expected {
            let place = first_difference(expected, bytes);
            return Err(format!("{name} differs between {first} and {language} {place}"));
        }
    }
    if briefs.len() < Language::ALL.len() {
        return Err(format!("{name}: made in {} languages of four", briefs.len()));
    }
    let languages: Vec<_> = briefs.keys().map(|language| language.name()).collect();
    let (languages, sum) = (languages.join(", "), digest::of_bytes(expected));
    Ok(format!("identical in {languages}: {name} sha256 {sum}"))
}

/// The place of the first different byte, with both lines.
fn first_difference(left: &[u8], right: &[u8]) -> String {
    let byte = left.iter().zip(right).take_while(|(one, other)| one == other).count();
    let line = left.iter().take(byte).filter(|byte| **byte == b'\n').count();
    let show = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.split('\n').nth(line).unwrap_or("(end)").to_owned()
    };
    format!("at byte {byte}, line {}:\n  {}\n  {}", line + 1, show(left), show(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn briefs(texts: [&str; 4]) -> BTreeMap<Language, Vec<u8>> {
        Language::ALL
            .into_iter()
            .zip(texts.map(|text| text.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn equal_bytes_are_identical() {
        let line = compare(Form::Html, &briefs(["abc"; 4])).unwrap();
        assert!(line.starts_with("identical in rust, c, cpp, python: html sha256 ba78"));
    }

    #[test]
    fn the_first_difference_is_named() {
        let found = compare(Form::Json, &briefs(["a\nbc\n", "a\nbc\n", "a\nbd\n", ""]));
        assert_eq!(
            found,
            Err("json differs between rust and cpp at byte 3, line 2:\n  bc\n  bd".into())
        );
    }

    #[test]
    fn a_missing_language_is_no_success() {
        let mut three = briefs(["abc"; 4]);
        three.remove(&Language::C);
        let problem = compare(Form::Html, &three).unwrap_err();
        assert_eq!(problem, "html: made in 3 languages of four");
    }
}
