//! A number in a cell.

use tradewind::{
    Decimal,
    error::{Error, ErrorCode, Result, excerpt},
    number::parse_decimal,
};

/// The number in a cell, with its digits; only a point separates decimals.
///
/// # Errors
/// - [`ErrorCode::InvalidNumber`] when the cell is no decimal number; commas are
///   answered with what to write.
/// - [`ErrorCode::TooManyDigits`] when it has more digits than a decimal holds.
pub(crate) fn read_number(cell: &str) -> Result<Decimal> {
    parse_decimal(cell).map_err(|error| {
        if error.code() != ErrorCode::InvalidNumber {
            return error;
        }
        match remedy(cell) {
            Some(remedy) => Error::new(
                ErrorCode::InvalidNumber,
                format!("{} is not a decimal number: {remedy}", excerpt(cell)),
            ),
            None => error,
        }
    })
}

/// What to write instead, where commas or blanks are all that is wrong.
fn remedy(cell: &str) -> Option<String> {
    /// No longer number is worth a remedy.
    const LIMIT: usize = 40;
    if cell.len() > LIMIT {
        return None;
    }
    let trimmed = cell.trim();
    if trimmed.len() < cell.len() && parse_decimal(trimmed).is_ok() {
        return Some(format!("write {trimmed}, without blanks"));
    }
    let (before, after) = trimmed.rsplit_once(',')?;
    let plain = trimmed.replace(',', "");
    parse_decimal(&plain).ok()?;
    if after.contains('.') && !before.contains('.') {
        return Some(format!("write {plain}, without thousands commas"));
    }
    if !before.contains([',', '.']) && after.len() != 3 {
        return Some(format!("write {before}.{after}, with a decimal point"));
    }
    Some("expected a point before the decimals, and nothing between thousands".to_owned())
}
