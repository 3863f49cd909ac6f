//! Formats: what a reader makes of bytes.

use tradewind::Dossier;
use tradewind_formats::{
    ImfOptions, NominalTableOptions, RatesCsvOptions, read_bank_of_belarus,
    read_bank_of_russia, read_dossier, read_ecb, read_imf, read_nominal_table,
    read_rates_csv_with, write_dossier, write_rates_csv,
};

use super::{fault::Answer, rates::count, row::Row};

pub(super) fn ecb(row: &Row) -> Answer {
    Ok(count(&read_ecb(&row.bytes()?)?))
}

pub(super) fn rates_csv(row: &Row) -> Answer {
    let options = RatesCsvOptions {
        notation: row.option("notation")?.unwrap_or_default(),
        ..RatesCsvOptions::default()
    };
    Ok(count(&read_rates_csv_with(&row.bytes()?, &options)?))
}

pub(super) fn nominal_table(row: &Row) -> Answer {
    let mut options = NominalTableOptions::new(row.text("publisher")?);
    options.kind = row.option("kind")?.unwrap_or(options.kind);
    options.notation = row.option("notation")?.unwrap_or(options.notation);
    Ok(write_rates_csv(&read_nominal_table(&row.bytes()?, &options)?))
}

pub(super) fn bank_of_russia(row: &Row) -> Answer {
    Ok(write_rates_csv(&read_bank_of_russia(&row.bytes()?)?))
}

pub(super) fn bank_of_belarus(row: &Row) -> Answer {
    Ok(write_rates_csv(&read_bank_of_belarus(&row.bytes()?)?))
}

pub(super) fn imf(row: &Row) -> Answer {
    let options = ImfOptions {
        duplicates: row.option("duplicates")?.unwrap_or_default(),
        unscaled: row.option("unscaled")?.unwrap_or_default(),
    };
    Ok(write_rates_csv(&read_imf(&row.bytes()?, &options)?))
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
