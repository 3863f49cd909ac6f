//! `CldrRow`: the symbol of a currency with the smallest step of a cash payment.

use rust_decimal::Decimal;

/// One line of `cldr.tsv`.
#[derive(Debug)]
pub(super) struct CldrRow {
    pub(super) code: &'static str,
    pub(super) symbol: Option<&'static str>,
    pub(super) cash_increment: Option<Decimal>,
}

/// The digits of an increment, and how many of them are decimals.
type Step = (u32, u32);

/// A currency with both.
pub(super) const fn both(
    code: &'static str,
    symbol: &'static str,
    step: Step,
) -> CldrRow {
    CldrRow { code, symbol: Some(symbol), cash_increment: Some(increment(step)) }
}

/// A currency with a symbol.
pub(super) const fn signed(code: &'static str, symbol: &'static str) -> CldrRow {
    CldrRow { code, symbol: Some(symbol), cash_increment: None }
}

/// A currency with a cash increment.
pub(super) const fn stepped(code: &'static str, step: Step) -> CldrRow {
    CldrRow { code, symbol: None, cash_increment: Some(increment(step)) }
}

const fn increment((digits, scale): Step) -> Decimal {
    Decimal::from_parts(digits, 0, 0, false, scale)
}
