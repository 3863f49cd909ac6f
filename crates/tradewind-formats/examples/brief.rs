//! Prints the brief of a dossier.

use std::{
    ffi::OsString,
    io::{Write, stderr, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
};

use tradewind::{Currency, RateTable};
use tradewind_formats::{read_dossier, read_rates};

const USAGE: &str = "\
usage: brief DOSSIER [--rates FILE]... --to CURRENCY
             --format markdown|html|json

  --rates   a file of rates, preferred first: of the European Central Bank (CSV,
            zip or XML), the Bank of Russia or the National Bank of Belarus (XML),
            or a tidy CSV with one rate a row; without it the brief says which
            rates are missing
  --to      the currency to show amounts in
  --format  how the brief is printed";

/// Why there is no brief.
enum Problem {
    /// The command line is not understood.
    Usage(String),
    /// An input is not what it should be.
    Input(String),
}

#[derive(Clone, Copy)]
enum Form {
    Markdown,
    Html,
    Json,
}

struct Request {
    dossier: PathBuf,
    rates: Vec<PathBuf>,
    to: String,
    form: Form,
}

fn main() -> ExitCode {
    let printed = parse(lexopt::Parser::from_env()).and_then(|request| match request {
        Some(request) => print(brief(&request)?.as_bytes()),
        None => print(format!("{USAGE}\n").as_bytes()),
    });
    let (code, message) = match printed {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Problem::Input(fact)) => (1, format!("error: {fact}")),
        Err(Problem::Usage(fact)) => (2, format!("error: {fact}\n{USAGE}")),
    };
    // Nothing is left to say where standard error is closed as well.
    writeln!(stderr(), "{message}").unwrap_or_default();
    ExitCode::from(code)
}

/// Reads the command line; `None` when help is asked for.
fn parse(mut parser: lexopt::Parser) -> Result<Option<Request>, Problem> {
    use lexopt::prelude::*;

    let problem = |error: lexopt::Error| Problem::Usage(error.to_string());
    let (mut dossier, mut rates, mut to, mut form) = (None, Vec::new(), None, None);
    while let Some(argument) = parser.next().map_err(problem)? {
        match argument {
            Long("rates") => rates.push(parser.value().map_err(problem)?.into()),
            Long("to") if to.is_none() => {
                to = Some(text(parser.value().map_err(problem)?)?);
            }
            Long("format") => form = Some(read_form(parser.value().map_err(problem)?)?),
            Long("help") | Short('h') => return Ok(None),
            Value(path) if dossier.is_none() => dossier = Some(path.into()),
            other @ (Short(_) | Long(_) | Value(_)) => {
                return Err(problem(other.unexpected()));
            }
        }
    }
    let missing = |what: &str| Problem::Usage(format!("{what} is missing"));
    let dossier = dossier.ok_or_else(|| missing("DOSSIER"))?;
    Ok(Some(Request {
        dossier,
        rates,
        to: to.ok_or_else(|| missing("--to"))?,
        form: form.ok_or_else(|| missing("--format"))?,
    }))
}

fn text(value: OsString) -> Result<String, Problem> {
    value
        .into_string()
        .map_err(|value| Problem::Usage(format!("{} is not UTF-8", value.display())))
}

fn read_form(value: OsString) -> Result<Form, Problem> {
    match text(value)?.as_str() {
        "markdown" => Ok(Form::Markdown),
        "html" => Ok(Form::Html),
        "json" => Ok(Form::Json),
        other => Err(Problem::Usage(format!(
            "unknown format {other:?}: expected markdown, html or json"
        ))),
    }
}

/// The brief in the form asked for.
fn brief(request: &Request) -> Result<String, Problem> {
    let core = |error: tradewind::Error| Problem::Input(error.to_string());
    let to = Currency::from_code(&request.to).map_err(core)?;
    let dossier = read(&request.dossier, read_dossier)?;
    let mut rates = RateTable::default();
    for path in &request.rates {
        rates = rates.merged(&read(path, read_rates)?).map_err(core)?;
    }
    let brief = tradewind::brief(&dossier, &rates, to).map_err(core)?;
    Ok(match request.form {
        Form::Markdown => brief.to_markdown(),
        Form::Html => brief.to_html(),
        Form::Json => brief.to_json(),
    })
}

/// What a reader makes of a file; its errors name the file.
fn read<T>(
    path: &Path,
    reader: impl Fn(&[u8]) -> tradewind::Result<T>,
) -> Result<T, Problem> {
    let shown = path.display();
    let bytes = std::fs::read(path)
        .map_err(|error| Problem::Input(format!("{shown}: {error}")))?;
    reader(&bytes).map_err(|error| Problem::Input(format!("{shown}: {error}")))
}

/// Prints the bytes, and nothing else.
fn print(bytes: &[u8]) -> Result<(), Problem> {
    let mut out = stdout().lock();
    let written = out.write_all(bytes).and_then(|()| out.flush());
    written.map_err(|error| Problem::Input(format!("standard output: {error}")))
}
