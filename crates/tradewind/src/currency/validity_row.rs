//! `ValidityRow`: the first and last day of one currency.

use jiff::civil::{Date, date};

/// One line of `validity.tsv`.
#[derive(Debug)]
pub(super) struct ValidityRow {
    pub(super) code: &'static str,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
}

/// Year, month, day.
type Day = (i16, i8, i8);

/// A currency whose first and last day are known.
pub(super) const fn between(code: &'static str, from: Day, until: Day) -> ValidityRow {
    ValidityRow { code, from: Some(day(from)), until: Some(day(until)) }
}

/// A currency whose first day is known.
pub(super) const fn since(code: &'static str, from: Day) -> ValidityRow {
    ValidityRow { code, from: Some(day(from)), until: None }
}

/// A currency whose last day is known.
pub(super) const fn until(code: &'static str, until: Day) -> ValidityRow {
    ValidityRow { code, from: None, until: Some(day(until)) }
}

const fn day((year, month, day): Day) -> Date {
    date(year, month, day)
}
