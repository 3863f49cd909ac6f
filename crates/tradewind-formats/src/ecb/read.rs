//! Reading the history.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use tradewind::{
    Currency, Date, Decimal, Rate, RateKind, RateTable, When,
    error::{Error, ErrorCode, Result},
    parse_date,
};

use super::header::{Column, read_columns};
use crate::{
    archive::{is_archive, unpack_csv},
    limit::refuse_large,
    table::{Row, Rows, read_number, read_text},
};

/// The currency that every rate is for one of.
pub(super) const BASE: &str = "EUR";

const SOURCE: &str = "European Central Bank, euro foreign exchange reference rates";

/// What stands where there is no rate.
const MISSING: &str = "N/A";

/// Reads the history of the euro reference rates, `eurofxref-hist.csv` or the zip of it.
///
/// Each rate is the price of 1 euro on a day, kept with its digits. Rows may stand in
/// any order; a date may stand twice when both rows say the same. Columns of currencies
/// that are no more are checked like the others, and passed over. A byte-order mark and
/// CR LF are accepted.
///
/// - Missing or zero: only `N/A` is missing; series that start late, pause or end early
///   have no rates there. An empty cell, a zero or a negative rate is an error.
///
/// # Errors
/// - [`ErrorCode::TooLarge`] when the input, or what it unpacks to, has more than
///   [`crate::MAX_BYTES`].
/// - [`ErrorCode::InvalidArchive`] when the zip is damaged, encrypted, or has not exactly
///   one CSV entry.
/// - [`ErrorCode::InvalidUtf8`], [`ErrorCode::EmptyInput`] (also of a header alone).
/// - [`ErrorCode::InvalidHeader`] when the first column is not `Date`, or another is
///   unnamed before the last, repeated, or no currency.
/// - [`ErrorCode::InvalidRow`] when a row is short or long, a cell is empty, or the
///   unnamed last column is not.
/// - [`ErrorCode::InvalidDate`], [`ErrorCode::InvalidNumber`],
///   [`ErrorCode::TooManyDigits`], [`ErrorCode::InvalidRate`] for a cell.
/// - [`ErrorCode::ConflictingRates`] when two rows of one date differ.
///
/// All of them name the line, and the column where there is one.
///
/// # Example
/// ```
/// let bytes = b"Date,USD,CNY,HRK,\n2024-10-25,1.0825,7.7123,N/A,\n";
/// let table = tradewind_formats::read_ecb(bytes)?;
/// assert_eq!(table.len(), 2);
/// let error = tradewind_formats::read_ecb(b"Date,USD,\n2024-10-25,,\n").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the cell is empty: expected a rate or N/A (line 2, `USD`)",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// European Central Bank, Statistics, euro foreign exchange reference rates:
/// `eurofxref-hist.zip`.
pub fn read_ecb(bytes: &[u8]) -> Result<RateTable> {
    refuse_large(bytes)?;
    if is_archive(bytes) {
        return read_history(Rows::open(read_text(&unpack_csv(bytes)?)?)?);
    }
    read_history(Rows::open(read_text(bytes)?)?)
}

/// One day's cells, with their line.
type Day = (u64, Vec<Option<Decimal>>);

/// Reads the rows of the history.
pub(crate) fn read_history(mut rows: Rows<'_>) -> Result<RateTable> {
    let columns = read_columns(&rows)?;
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    while let Some(row) = rows.read()? {
        let cell = row.filled(0, "Date", "a date such as 2024-10-25")?;
        let date =
            parse_date(cell).map_err(|error| error.at(row.location().named("Date")))?;
        let values = read_values(row, &columns)?;
        match days.entry(date) {
            Entry::Vacant(entry) => {
                entry.insert((row.line, values));
            }
            Entry::Occupied(entry) => {
                refuse_conflict(row, date, &columns, entry.get(), &values)?;
            }
        }
    }
    build(&columns, days)
}

/// The cells after the date; a missing rate is `None`.
fn read_values(row: Row<'_>, columns: &[Column]) -> Result<Vec<Option<Decimal>>> {
    let cells = columns.iter().zip(1_usize..);
    cells.map(|(column, index)| read_value(row, column, index)).collect()
}

fn read_value(row: Row<'_>, column: &Column, index: usize) -> Result<Option<Decimal>> {
    let name = column.name();
    if matches!(column, Column::Unnamed) {
        let cell = row.cell(index);
        if cell.is_empty() {
            return Ok(None);
        }
        let fact = "the last cell has no column name: expected it to be empty";
        return Err(Error::new(ErrorCode::InvalidRow, fact).at(row.location()));
    }
    let cell = row.filled(index, name, "a rate or N/A")?;
    if cell == MISSING {
        return Ok(None);
    }
    let place = || row.location().named(name);
    let value = read_number(cell).map_err(|error| {
        if error.code() != ErrorCode::InvalidNumber {
            return error.at(place());
        }
        let fact = format!("{}; a missing rate is {MISSING}", error.message());
        Error::new(ErrorCode::InvalidNumber, fact).at(place())
    })?;
    if value > Decimal::ZERO {
        return Ok(Some(value));
    }
    let fact =
        format!("the {BASE}/{name} rate is {value}: expected a positive number, or N/A");
    Err(Error::new(ErrorCode::InvalidRate, fact).at(place()))
}

/// Two rows of one date must say the same.
fn refuse_conflict(
    row: Row<'_>,
    date: Date,
    columns: &[Column],
    (line, held): &Day,
    values: &[Option<Decimal>],
) -> Result<()> {
    let mut cells = columns.iter().zip(held.iter().zip(values));
    let Some((column, (before, now))) = cells.find(|(_, (before, now))| before != now)
    else {
        return Ok(());
    };
    let shown = |value: &Option<Decimal>| {
        value.map_or_else(|| MISSING.to_owned(), |value| value.to_string())
    };
    let name = column.name();
    let fact = format!(
        "two {BASE}/{name} rates on {date}: {} on line {line}, {} on line {}; expected one",
        shown(before),
        shown(now),
        row.line
    );
    let place = row.location().named(name);
    Err(Error::new(ErrorCode::ConflictingRates, fact).at(place))
}

fn build(columns: &[Column], days: BTreeMap<Date, Day>) -> Result<RateTable> {
    let base = Currency::from_code(BASE)?;
    let source: Arc<str> = SOURCE.into();
    let mut builder = RateTable::builder();
    for (date, (_, values)) in days {
        for (column, value) in columns.iter().zip(values) {
            if let (Column::Rates(quote), Some(value)) = (column, value) {
                builder.add(Rate {
                    base,
                    quote: *quote,
                    units: 1,
                    value,
                    when: When::Day(date),
                    kind: RateKind::Spot,
                    source: Arc::clone(&source),
                })?;
            }
        }
    }
    Ok(builder.build())
}
