//! A number in a cell.

use tradewind::{
    Decimal, Notation,
    error::{Error, ErrorCode, Result, excerpt},
    number::{parse_decimal, parse_decimal_in},
};

/// The number in a cell, with its digits, in the notation of the table.
///
/// # Errors
/// - As [`read_number`].
pub(crate) fn read_number_in(cell: &str, notation: Notation) -> Result<Decimal> {
    if notation == Notation::Plain {
        return read_number(cell);
    }
    parse_decimal_in(cell, notation)
}

/// The number of units of the base that a price is for.
///
/// # Errors
/// - [`ErrorCode::InvalidNumber`] when it is no whole number, or one past [`u32::MAX`].
/// - [`ErrorCode::TooManyDigits`] when it has more digits than a decimal holds.
pub(crate) fn read_units(cell: &str) -> Result<u32> {
    if let Ok(units) = cell.parse::<u32>()
        && cell.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Ok(units);
    }
    let number = read_number(cell)?;
    let most = u32::MAX;
    let fact = format!("{number} units: expected a whole number from 1 to {most}");
    Err(Error::new(ErrorCode::InvalidNumber, fact))
}

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
