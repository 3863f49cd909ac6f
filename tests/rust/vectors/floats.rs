//! Floating-point numbers as the vectors have them.

use tradewind::indicators::FloatCell;

use super::fault::{Answer, Fault};

/// Digits of a binary result that are the same on every machine.
const DIGITS: i32 = 9;

pub(super) fn parse(text: &str) -> Answer<f64> {
    text.parse().map_err(|_| Fault::Unasked(format!("{text} is no binary number")))
}

/// Nine significant digits, without zeros at the end: `%.9g` of C.
pub(super) fn said(value: f64) -> String {
    if !value.is_finite() {
        return format!("{value}").to_lowercase();
    }
    let text = format!("{value:.8e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if !(-4..DIGITS).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{}e{sign}{:02}", trimmed(digits), exponent.unsigned_abs());
    }
    let decimals = usize::try_from(DIGITS.saturating_sub(1).saturating_sub(exponent));
    trimmed(&format!("{value:.*}", decimals.unwrap_or(0))).to_owned()
}

fn trimmed(digits: &str) -> &str {
    if digits.contains('.') {
        return digits.trim_end_matches('0').trim_end_matches('.');
    }
    digits
}

/// Several results: numbers, and the codes that stand for none.
pub(super) fn cells(cells: &[FloatCell]) -> String {
    let said = cells.iter().map(|cell| match cell {
        Ok(value) => said(*value),
        Err(code) => code.name().to_owned(),
    });
    said.collect::<Vec<_>>().join(", ")
}
