//! The command line, taken apart.

use std::ffi::OsString;

use lexopt::prelude::*;

use crate::brief::Request;
use crate::form::Form;
use crate::language::Language;
use crate::outcome::{Because, Outcome};

/// What is printed when the command line is not understood.
pub(crate) const USAGE: &str = "\
usage: cargo xtask <command>

  demo              build everything, print the brief of the example item, and compare
                    the bytes of the four languages
  brief --lang rust|c|cpp|python DOSSIER [--rates FILE]... --to CURRENCY
        [--format markdown|html|json]
                    print one brief, made by the program of one language
  test              run every test in every language
  bench             measure the library beside its peers, as ratios
  header [--check]  write include/tradewind.h, or only say whether it is current
  data              fetch the ECB history to the target folder";

/// What is to be done.
#[derive(Debug, PartialEq)]
pub(crate) enum Task {
    Bench,
    Brief(Request),
    Data,
    Demo,
    Header { check: bool },
    Help,
    Test,
}

/// Reads the command line.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Outcome<Task> {
    let problem = |error: lexopt::Error| error.to_string();
    let command = match parser.next().map_err(problem)? {
        Some(Value(command)) => command,
        Some(Long("help") | Short('h')) => return Ok(Task::Help),
        Some(other) => return Err(other.unexpected().to_string()),
        None => return Err("no command given".to_owned()),
    };
    let task = match command.to_str() {
        Some("brief") => return brief(parser).map_err(|e| format!("brief: {e}")),
        Some("header") => return header(parser).map_err(|e| format!("header: {e}")),
        Some("bench") => Task::Bench,
        Some("data") => Task::Data,
        Some("demo") => Task::Demo,
        Some("help") => Task::Help,
        Some("test") => Task::Test,
        _ => return Err(format!("unknown command {}", command.display())),
    };
    match parser.next().map_err(problem)? {
        None => Ok(task),
        Some(Long("help") | Short('h')) => Ok(Task::Help),
        Some(other) => Err(other.unexpected().to_string()),
    }
}

fn header(mut parser: lexopt::Parser) -> Outcome<Task> {
    let mut check = false;
    while let Some(argument) = parser.next().map_err(|e| e.to_string())? {
        match argument {
            Long("check") => check = true,
            Long("help") | Short('h') => return Ok(Task::Help),
            Short(_) | Long(_) | Value(_) => {
                return Err(argument.unexpected().to_string());
            }
        }
    }
    Ok(Task::Header { check })
}

fn brief(mut parser: lexopt::Parser) -> Outcome<Task> {
    let mut language = None;
    let mut form = None;
    let mut dossier = None;
    let mut to = None;
    let mut rates = Vec::new();
    while let Some(argument) = parser.next().map_err(|e| e.to_string())? {
        match argument {
            Long("lang") => language = Some(choice(&mut parser, Language::named)?),
            Long("format") => form = Some(choice(&mut parser, Form::named)?),
            Long("rates") => rates.push(value(&mut parser)?),
            Long("to") => to = Some(value(&mut parser)?),
            Long("help") | Short('h') => return Ok(Task::Help),
            Value(ref path) if dossier.is_none() => dossier = Some(path.clone()),
            Short(_) | Long(_) | Value(_) => {
                return Err(argument.unexpected().to_string());
            }
        }
    }
    Ok(Task::Brief(Request {
        language: language.ok_or("missing --lang")?,
        form: form.unwrap_or(Form::Markdown),
        dossier: dossier.ok_or("missing DOSSIER")?,
        rates,
        to: to.ok_or("missing --to")?,
    }))
}

fn value(parser: &mut lexopt::Parser) -> Outcome<OsString> {
    parser.value().map_err(|e| e.to_string())
}

fn choice<T>(parser: &mut lexopt::Parser, of: fn(&str) -> Option<T>) -> Outcome<T> {
    let name = value(parser)?;
    let text = name.to_str().ok_or("not UTF-8").because(name.display())?;
    of(text).ok_or_else(|| format!("unknown choice {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Outcome<Task> {
        parse(lexopt::Parser::from_args(line.split_whitespace()))
    }

    #[test]
    fn a_brief_has_all_its_parts() {
        let line = "brief --lang cpp item.json --rates a.csv --rates=b.csv --to USD --format html";
        let Ok(Task::Brief(request)) = parsed(line) else { panic!("no brief") };
        assert_eq!(request.language, Language::Cpp);
        assert_eq!(request.form, Form::Html);
        assert_eq!(request.dossier, "item.json");
        assert_eq!(request.rates, ["a.csv", "b.csv"]);
        assert_eq!(request.to, "USD");
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(parsed("dance"), Err("unknown command dance".to_owned()));
        assert_eq!(parsed(""), Err("no command given".to_owned()));
        assert_eq!(
            parsed("brief --lang cobol"),
            Err("brief: unknown choice cobol".to_owned())
        );
        assert_eq!(
            parsed("brief --lang c x --rates a.csv"),
            Err("brief: missing --to".to_owned())
        );
        assert!(parsed("demo extra").is_err());
    }
}
