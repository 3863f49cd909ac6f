//! Numbers: reading, exact arithmetic, rounding.

use tradewind::{
    Decimal, Result, Rounded,
    number::{add, multiply, parse_decimal, parse_decimal_in, round, subtract},
};

use super::{fault::Answer, row::Row};

/// The cell as a decimal.
pub(super) fn decimal(row: &Row, name: &str) -> Answer<Decimal> {
    Ok(parse_decimal(row.text(name)?)?)
}

/// A result with whether digits were lost.
pub(super) fn said<T: std::fmt::Display>(rounded: &Rounded<T>) -> String {
    format!("{} {}", rounded.value, exactness(rounded.exact))
}

pub(super) fn exactness(exact: bool) -> &'static str {
    if exact { "exact" } else { "rounded" }
}

pub(super) fn parse(row: &Row) -> Answer {
    Ok(decimal(row, "text")?.to_string())
}

pub(super) fn parse_in(row: &Row) -> Answer {
    let notation = row.value("notation")?;
    Ok(parse_decimal_in(row.text("text")?, notation)?.to_string())
}

pub(super) fn sum(row: &Row) -> Answer {
    of_two(row, add)
}

pub(super) fn difference(row: &Row) -> Answer {
    of_two(row, subtract)
}

pub(super) fn product(row: &Row) -> Answer {
    of_two(row, multiply)
}

fn of_two(row: &Row, verb: fn(Decimal, Decimal) -> Result<Decimal>) -> Answer {
    Ok(verb(decimal(row, "left")?, decimal(row, "right")?)?.to_string())
}

pub(super) fn rounded(row: &Row) -> Answer {
    Ok(said(&round(decimal(row, "value")?, row.places()?)?))
}
