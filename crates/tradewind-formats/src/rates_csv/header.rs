//! The header of a tidy table: where each column stands.

use std::collections::BTreeMap;

use tradewind::error::{Result, excerpt};

use crate::table::Rows;

/// Every column, in the order in which they are written.
pub(super) const NAMES: [&str; 8] =
    ["date", "period", "base", "quote", "units", "rate", "kind", "source"];

const EXPECTED: &str = "date or period, base, quote, units, rate, kind, source";

/// Where each column stands.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) date: Option<usize>,
    pub(super) period: Option<usize>,
    pub(super) base: usize,
    pub(super) quote: usize,
    pub(super) units: Option<usize>,
    pub(super) rate: usize,
    pub(super) kind: usize,
    pub(super) source: usize,
}

/// Whether a tidy table has a column of that name.
pub(crate) fn is_column(name: &str) -> bool {
    NAMES.contains(&name)
}

/// Finds the columns, in any order.
///
/// # Errors
/// - [`tradewind::ErrorCode::InvalidHeader`] when a column is unknown, repeated or
///   missing.
pub(super) fn read_columns(rows: &Rows<'_>) -> Result<Columns> {
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, name) in rows.header().enumerate() {
        if !NAMES.contains(&name) {
            return Err(rows.invalid_header(name, &unknown(name)));
        }
        if found.insert(name, index).is_some() {
            let fact =
                format!("the column {} stands twice: expected once", excerpt(name));
            return Err(rows.invalid_header(name, &fact));
        }
    }
    let optional = |name: &str| found.get(name).copied();
    let required = |name: &str| {
        optional(name).ok_or_else(|| {
            let fact = format!("the column {name} is missing: expected {EXPECTED}");
            rows.invalid_header(name, &fact)
        })
    };
    let (date, period) = (optional("date"), optional("period"));
    if date.or(period).is_none() {
        let fact = format!("both date and period are missing: expected {EXPECTED}");
        return Err(rows.invalid_header("date", &fact));
    }
    Ok(Columns {
        date,
        period,
        base: required("base")?,
        quote: required("quote")?,
        units: optional("units"),
        rate: required("rate")?,
        kind: required("kind")?,
        source: required("source")?,
    })
}

fn unknown(name: &str) -> String {
    let shown = excerpt(name);
    let plain = name.trim().to_ascii_lowercase();
    if NAMES.contains(&plain.as_str()) {
        return format!("unknown column {shown}: write {plain}");
    }
    if name.is_empty() {
        return format!("a column has no name: expected {EXPECTED}");
    }
    if name.contains([';', '\t']) {
        return format!("unknown column {shown}: separate columns by commas");
    }
    format!("unknown column {shown}: expected {EXPECTED}")
}
