//! Briefs: the checks that a dossier yields.

use std::fs;

use tradewind::{Dossier, brief};
use tradewind_formats::read_dossier;

use super::{
    fault::{Answer, Fault},
    rates::Files,
    report::root,
    row::Row,
};

/// The dossier of a row, after one replacement in its text.
pub(super) fn dossier(row: &Row) -> Answer<Dossier> {
    let name = row.text("dossier")?;
    let unread = |_| Fault::Unasked(format!("no dossier {name} can be read"));
    let path = root().join("tests/data").join(name);
    let mut text = fs::read_to_string(path).map_err(unread)?;
    if let Some((old, new)) = row.text("replace")?.split_once("=>") {
        text = text.replace(old, new);
    }
    Ok(read_dossier(text.as_bytes())?)
}

/// The checks in order, each with its verdict.
pub(super) fn checks(row: &Row, files: &Files) -> Answer {
    let dossier = dossier(row)?;
    let brief = brief(&dossier, &files.table(row)?, row.value("to")?)?;
    let said = brief.checks().iter().map(|c| format!("{}:{}", c.kind(), c.verdict()));
    Ok(said.collect::<Vec<_>>().join(" "))
}
