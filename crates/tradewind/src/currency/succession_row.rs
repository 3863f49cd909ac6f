//! `SuccessionRow`: one line of the table of legal factors.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::succession::SuccessionKind;

/// What one source says about one former currency.
#[derive(Clone, Copy, Debug)]
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
    let [b0, b1, b2, b3, b4, b5, b6, b7] = digits.to_le_bytes();
    let low = u32::from_le_bytes([b0, b1, b2, b3]);
    let middle = u32::from_le_bytes([b4, b5, b6, b7]);
    let factor = Decimal::from_parts(low, middle, 0, false, scale);
    SuccessionRow { from, to, factor, effective: date(year, month, day), kind, source }
}
