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
    if let Some(number) = read_short(cell) {
        return Ok(number);
    }
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

/// The number of digits that fit a machine word, with or without a point; nearly every
/// rate is one, and needs no text in between.
fn read_short(cell: &str) -> Option<Decimal> {
    const LIMIT: usize = 18;
    if cell.len() > LIMIT {
        return None;
    }
    let mut digits: i64 = 0;
    let mut scale: Option<u32> = None;
    let mut last = b'.';
    for byte in cell.bytes() {
        match byte {
            b'0'..=b'9' => {
                let digit = i64::from(byte.wrapping_sub(b'0'));
                digits = digits.checked_mul(10)?.checked_add(digit)?;
                scale = scale.map(|scale| scale.saturating_add(1));
            }
            b'.' if scale.is_none() && last != b'.' => scale = Some(0),
            _ => return None,
        }
        last = byte;
    }
    (last != b'.').then(|| Decimal::new(digits, scale.unwrap_or(0)))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_short_number_is_the_number(text in "[0-9]{0,12}\\.?[0-9]{0,12}|[-+ .0-9a]{0,6}") {
            if let Some(short) = read_short(&text) {
                let number = parse_decimal(&text).unwrap();
                prop_assert_eq!(short.to_string(), number.to_string());
            }
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", ".", "1.", ".5", "1.2.3", "-1", "+1", "1,5", "1e5", " 1", "N/A"]
        {
            assert_eq!(read_short(text), None, "{text}");
        }
        let shown = |text: &str| read_short(text).map(|number| number.to_string());
        for text in ["0", "0.000", "7.7120", "123456789012345678", "0.1234567890123456"] {
            assert_eq!(shown(text).as_deref(), Some(text));
        }
        assert_eq!(shown("007.10").as_deref(), Some("7.10"));
    }
}
