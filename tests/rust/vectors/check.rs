//! Checks: an amount with its stated equivalent.

use tradewind::{Date, Result, check, parse_date};

use super::{fault::Answer, rates::Files, row::Row};

pub(super) fn equivalent(row: &Row, files: &Files) -> Answer {
    let (stated, other) = (row.value("stated")?, row.value("equivalent")?);
    let days: Result<Vec<Date>> = row.text("on")?.split(',').map(parse_date).collect();
    let check = check::equivalent(&stated, &other, &files.table(row)?, &days?)?;
    Ok(check.verdict().to_string())
}
