//! Reading tables: a row a day, a column a currency.

use std::collections::{BTreeMap, btree_map::Entry};

use tradewind::{
    Date, Decimal, RateTable,
    error::{Error, ErrorCode, Result},
    parse_date,
};

use super::{
    header::{Column, Header, read_header},
    read::{BASE, Reference},
};
use crate::{
    dates::read_month_named,
    table::{Row, Rows, read_number},
};

/// What stands where there is no rate.
const MISSING: &str = "N/A";

/// One day's cells, with their line.
type Day = (u64, Vec<Option<Decimal>>);

/// Reads the rows of the history, or of a day.
pub(crate) fn read_history(mut rows: Rows<'_>) -> Result<RateTable> {
    let Header { columns, spaced } = read_header(&rows)?;
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    while let Some(row) = rows.read()? {
        let row = if spaced { row.without_blanks() } else { row };
        let cell = row.filled(0, "Date", "a date such as 2024-10-25")?;
        let date = if spaced { read_month_named(cell) } else { parse_date(cell) };
        let date = date.map_err(|error| error.at(row.location().named("Date")))?;
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
    let reference = Reference::new()?;
    let mut builder = RateTable::builder();
    for (date, (_, values)) in days {
        for (column, value) in columns.iter().zip(values) {
            if let (Column::Rates(quote), Some(value)) = (column, value) {
                builder.add(reference.rate(*quote, value, date))?;
            }
        }
    }
    Ok(builder.build())
}
