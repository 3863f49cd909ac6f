//! Floating-point numbers as the vectors have them.

use tradewind::indicators::FloatCell;

use super::{
    fault::{Answer, Fault},
    row::Row,
};

pub(super) fn parse(text: &str) -> Answer<f64> {
    text.parse().map_err(|_| Fault::Unasked(format!("{text} is no binary number")))
}

/// The digits that read as this number, 15 of them or more.
fn digits(value: f64) -> String {
    let reads = |text: &String| text.parse() == Ok(value);
    let fewer = [15, 16].map(|count| rounded(value, count));
    fewer.into_iter().find(reads).unwrap_or_else(|| rounded(value, 17))
}

/// So many significant digits, without zeros at the end: `%.15g` of C.
fn rounded(value: f64, count: i32) -> String {
    if !value.is_finite() {
        return format!("{value}").to_lowercase();
    }
    let after = count.saturating_sub(1);
    let text = format!("{value:.*e}", usize::try_from(after).unwrap_or(0));
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if !(-4..count).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{}e{sign}{:02}", trimmed(digits), exponent.unsigned_abs());
    }
    let decimals = usize::try_from(after.saturating_sub(exponent));
    trimmed(&format!("{value:.*}", decimals.unwrap_or(0))).to_owned()
}

fn trimmed(digits: &str) -> &str {
    if digits.contains('.') {
        return digits.trim_end_matches('0').trim_end_matches('.');
    }
    digits
}

/// What the row says of a result: how far it may be from what is expected.
struct Slack {
    relative: f64,
    absolute: f64,
}

impl Slack {
    fn of(row: &Row) -> Answer<Self> {
        let bound = |name| match row.text(name)? {
            "" => Ok(0.0),
            text => parse(text),
        };
        Ok(Self { relative: bound("relative")?, absolute: bound("absolute")? })
    }

    /// The number that is expected, where the result is as near to it as it has to be.
    fn said(&self, value: f64, expected: &str) -> String {
        let Ok(due) = expected.parse::<f64>() else { return digits(value) };
        let apart = (value - due).abs();
        let near = apart > 0.0 && apart <= self.absolute + self.relative * due.abs();
        digits(if near { due } else { value })
    }
}

/// Several results: numbers, and the codes that stand for none.
pub(super) fn cells(row: &Row, cells: &[FloatCell]) -> Answer {
    let slack = Slack::of(row)?;
    let expected = row.text("expect")?.split(", ").chain(core::iter::repeat(""));
    let said = cells.iter().zip(expected).map(|(cell, expected)| match cell {
        Ok(value) => slack.said(*value, expected),
        Err(code) => code.name().to_owned(),
    });
    Ok(said.collect::<Vec<_>>().join(", "))
}
