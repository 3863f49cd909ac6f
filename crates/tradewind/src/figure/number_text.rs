//! The number of a figure's text: digits, with commas only where they belong.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result, excerpt},
    number::parse_decimal,
};

/// Reads a number that may have thousands commas in groups of three.
pub(super) fn parse_number(token: &str, text: &str) -> Result<Decimal> {
    let refused = |error: Error| {
        if error.code() == ErrorCode::TooManyDigits {
            return error;
        }
        Error::new(
            ErrorCode::InvalidFigure,
            format!(
                "{} is no figure: {} is not a decimal number",
                excerpt(text),
                excerpt(token)
            ),
        )
    };
    if !token.contains(',') {
        return parse_decimal(token).map_err(refused);
    }
    let unsigned = token.strip_prefix(['-', '+']).unwrap_or(token);
    let whole = unsigned.split_once('.').map_or(unsigned, |(whole, _)| whole);
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or("");
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    let sound = (1..=3).contains(&first.len())
        && digits(first)
        && groups.all(|group| group.len() == 3 && digits(group))
        && !unsigned.split_once('.').is_some_and(|(_, rest)| rest.contains(','));
    if !sound {
        return Err(Error::new(
            ErrorCode::InvalidFigure,
            format!(
                "{} is no figure: the commas of {} are not thousands separators; \
                 write a point before decimals",
                excerpt(text),
                excerpt(token)
            ),
        ));
    }
    parse_decimal(&token.replace(',', "")).map_err(refused)
}
