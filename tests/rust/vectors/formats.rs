//! Formats: what a reader makes of bytes.

use tradewind::Dossier;
use tradewind_formats::{read_dossier, read_ecb, read_rates_csv, write_dossier};

use super::{fault::Answer, rates::count, row::Row};

pub(super) fn ecb(row: &Row) -> Answer {
    Ok(count(&read_ecb(&row.bytes()?)?))
}

pub(super) fn rates_csv(row: &Row) -> Answer {
    Ok(count(&read_rates_csv(&row.bytes()?)?))
}

/// What was read, which must be what the written form holds.
pub(super) fn dossier(row: &Row) -> Answer {
    let dossier = read_dossier(&row.bytes()?)?;
    let again = read_dossier(write_dossier(&dossier).as_bytes())?;
    let (first, second) = (records(&dossier), records(&again));
    if first == second { Ok(first) } else { Ok(format!("{first}; written {second}")) }
}

fn records(dossier: &Dossier) -> String {
    format!(
        "{} sources, {} forums, {} editions, {} packages, {} projects, {} trade",
        dossier.sources.len(),
        dossier.forums.len(),
        dossier.editions.len(),
        dossier.packages.len(),
        dossier.projects.len(),
        dossier.trade.len()
    )
}
