//! One row of the table.

use tradewind::{
    Currency, Decimal,
    error::{Error, ErrorCode, Result, excerpt},
    parse_date,
};

use crate::table::{Row, Rows, find_columns, read_number};

const NAMES: [&[&str]; 7] = [
    &["Date"],
    &["Rate"],
    &["Currency"],
    &["Frequency"],
    &["Source"],
    &["Country code"],
    &["Country"],
];

/// The average of a year, in the series of a country.
#[derive(Clone, Debug)]
pub(super) struct Average {
    pub(super) currency: Currency,
    pub(super) year: i16,
    pub(super) value: Decimal,
    pub(super) country: String,
    pub(super) name: String,
    pub(super) line: u64,
}

/// Whether the header is that of the table, sound or not.
pub(crate) fn is_imf(rows: &Rows<'_>) -> bool {
    let has = |due: &str| rows.header().any(|name| name == due);
    has("Frequency") && has("Currency")
}

/// The averages of a table, in its order; those of the dollar in itself, which are 1,
/// are passed over.
pub(super) fn read_all(mut rows: Rows<'_>) -> Result<Vec<Average>> {
    let columns = find_columns(&rows, NAMES)?;
    let mut out = Vec::new();
    while let Some(row) = rows.read()? {
        let average = read_average(row, columns)?;
        let trivial = average.value == Decimal::ONE && average.currency.code() == "USD";
        if !trivial {
            out.push(average);
        }
    }
    Ok(out)
}

fn read_average(
    row: Row<'_>,
    [date, rate, currency, frequency, source, code, country]: [usize; 7],
) -> Result<Average> {
    let at =
        |name: &'static str| move |error: Error| error.at(row.location().named(name));
    due(row, frequency, "Frequency", "A", "A, annual averages")?;
    due(row, source, "Source", "IMF", "IMF")?;
    let date = row.filled(date, "Date", "a date such as 2023-12-31")?;
    let cell = row.filled(rate, "Rate", "a number; leave out a missing rate")?;
    let value = read_number(cell).map_err(at("Rate"))?;
    if value <= Decimal::ZERO {
        let fact = format!("the average is {value}: expected a positive number");
        return Err(at("Rate")(Error::new(ErrorCode::InvalidRate, fact)));
    }
    let currency = row.filled(currency, "Currency", "a currency code such as CNY")?;
    Ok(Average {
        currency: Currency::from_code(currency).map_err(at("Currency"))?,
        year: parse_date(date).map_err(at("Date"))?.year(),
        value,
        country: row.filled(code, "Country code", "a code such as CN")?.to_owned(),
        name: row.filled(country, "Country", "a name")?.to_owned(),
        line: row.line,
    })
}

/// Refuses a cell that says anything else.
fn due(row: Row<'_>, index: usize, name: &str, due: &str, expected: &str) -> Result<()> {
    let cell = row.filled(index, name, expected)?;
    if cell == due {
        return Ok(());
    }
    let fact = format!("{} is not read: expected {expected}", excerpt(cell));
    Err(Error::new(ErrorCode::InvalidValue, fact).at(row.location().named(name)))
}
