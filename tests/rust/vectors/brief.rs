//! Briefs: the checks that a dossier yields.

use std::fs;

use tradewind::brief;
use tradewind_formats::read_dossier;

use super::{
    fault::{Answer, Fault},
    rates::Files,
    report::root,
    row::Row,
};

/// The checks in order, each with its verdict, after one replacement in the text.
pub(super) fn checks(row: &Row, files: &Files) -> Answer {
    let name = row.text("dossier")?;
    let unread = |_| Fault::Unasked(format!("no dossier {name} can be read"));
    let path = root().join("tests/data").join(name);
    let mut text = fs::read_to_string(path).map_err(unread)?;
    if let Some((old, new)) = row.text("replace")?.split_once("=>") {
        text = text.replace(old, new);
    }
    let dossier = read_dossier(text.as_bytes())?;
    let brief = brief(&dossier, &files.table(row)?, row.value("to")?)?;
    let said = brief.checks().iter().map(|c| format!("{}:{}", c.kind(), c.verdict()));
    Ok(said.collect::<Vec<_>>().join(" "))
}
