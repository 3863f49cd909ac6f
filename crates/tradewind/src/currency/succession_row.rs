//! `SuccessionRow`: one line of the table of legal factors.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::succession::SuccessionKind;

/// What one legal text says about one former currency.
#[derive(Debug)]
pub(super) struct SuccessionRow {
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) factor: Decimal,
    pub(super) effective: Date,
    pub(super) kind: SuccessionKind,
    pub(super) source: &'static str,
}

/// The digits of a factor, and how many of them are decimals.
type Factor = (u64, u32);

/// Year, month, day.
type Day = (i16, i8, i8);

/// A fixed conversion.
pub(super) const fn fixed(
    from: &'static str,
    to: &'static str,
    factor: Factor,
    effective: Day,
    source: &'static str,
) -> SuccessionRow {
    row(from, to, factor, effective, SuccessionKind::FixedConversion, source)
}

/// A redenomination.
pub(super) const fn redenominated(
    from: &'static str,
    to: &'static str,
    factor: Factor,
    effective: Day,
    source: &'static str,
) -> SuccessionRow {
    row(from, to, factor, effective, SuccessionKind::Redenomination, source)
}

const fn row(
    from: &'static str,
    to: &'static str,
    (digits, scale): Factor,
    (year, month, day): Day,
    kind: SuccessionKind,
    source: &'static str,
) -> SuccessionRow {
    let [a, b, c, d, e, f, g, h] = digits.to_le_bytes();
    let (low, middle) =
        (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]));
    let factor = Decimal::from_parts(low, middle, 0, false, scale);
    SuccessionRow { from, to, factor, effective: date(year, month, day), kind, source }
}
