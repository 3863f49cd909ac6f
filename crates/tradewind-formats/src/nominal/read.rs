//! Reading a table of rates with their units.

use std::sync::Arc;

use tradewind::{
    Currency, Rate, RateTable, When,
    error::{Error, ErrorCode, Result},
    parse_date,
};

use super::NominalTableOptions;
use crate::table::{Row, Rows, find_columns, read_number_in, read_text, read_units};

const DATE: &[&str] = &["date"];
const BASE: &[&str] = &["base", "base_currency", "char_code", "currency"];
const UNITS: &[&str] = &["units", "nominal", "scale"];
const QUOTE: &[&str] = &["quote", "quote_currency"];
const VALUE: &[&str] = &["value", "rate"];

/// Reads a table of official rates: comma-separated values, each the price of a number of
/// units.
///
/// | column | other names | what it holds |
/// |---|---|---|
/// | `date` | | a day, as 2023-09-27 |
/// | `base` | `base_currency`, `char_code`, `currency` | the currency that is priced |
/// | `units` | `nominal`, `scale` | how many units of it, as 100 |
/// | `quote` | `quote_currency` | the currency of the price |
/// | `value` | `rate` | the price of so many units, in the notation of the options |
///
/// All five stand, in any order. The source and the kind of all rates are those of the
/// options, because such tables do not say them; a tidy table, which does, is for
/// [`crate::read_rates_csv`]. Digits and units are kept: 100 tenge at 20.3042 roubles are
/// never 1 at 0.203042. Rows may stand in any order, also twice when they say the same.
///
/// - Missing or zero: leave out the row; an empty cell, a zero or a negative rate is an
///   error. There is no default for the units.
///
/// # Errors
/// - [`ErrorCode::InvalidUtf8`], [`ErrorCode::EmptyInput`] (also of a header alone).
/// - [`ErrorCode::InvalidHeader`] when a column is unknown, repeated or missing.
/// - [`ErrorCode::InvalidRow`] when a row is short or long, a cell is empty, or a quote
///   is out of place.
/// - [`ErrorCode::InvalidDate`], [`ErrorCode::UnknownCurrency`],
///   [`ErrorCode::InvalidNumber`], [`ErrorCode::TooManyDigits`] for a cell.
/// - [`ErrorCode::InvalidRate`] as [`Rate::check`], also when the source is empty or the
///   kind belongs to periods.
/// - [`ErrorCode::ConflictingRates`] when a pair has two rates on one day, or two of both
///   directions that contradict, as [`tradewind::RateTableBuilder::add`].
///
/// All that lie in the table name the line, and the column where there is one.
///
/// # Example
/// ```
/// use tradewind_formats::{NominalTableOptions, read_nominal_table};
///
/// let bytes = b"date,base_currency,units,quote_currency,value\n\
///     2023-09-27,KZT,100,RUB,20.3042\n";
/// let table = read_nominal_table(bytes, &NominalTableOptions::new("Bank of Russia"))?;
/// let rate = table.rates().next().expect("one rate");
/// assert_eq!((rate.units, rate.value.to_string()), (100, "20.3042".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn read_nominal_table(
    bytes: &[u8],
    options: &NominalTableOptions,
) -> Result<RateTable> {
    let mut rows = Rows::open(read_text(bytes)?)?;
    let columns = find_columns(&rows, [DATE, BASE, UNITS, QUOTE, VALUE])?;
    let source: Arc<str> = options.source.as_str().into();
    let mut builder = RateTable::builder();
    while let Some(row) = rows.read()? {
        let rate = read_rate(row, columns, options, &source)?;
        let added = builder.add(rate);
        added.map_err(|error| error.at(row.location().named("value")))?;
    }
    Ok(builder.build())
}

/// Whether the header is that of such a table, and of no tidy one.
pub(crate) fn is_nominal(rows: &Rows<'_>) -> bool {
    find_columns(rows, [DATE, BASE, UNITS, QUOTE, VALUE]).is_ok()
}

fn read_rate(
    row: Row<'_>,
    [date, base, units, quote, value]: [usize; 5],
    options: &NominalTableOptions,
    source: &Arc<str>,
) -> Result<Rate> {
    let at =
        |name: &'static str| move |error: Error| error.at(row.location().named(name));
    let currency = |index, name| {
        let cell = row.filled(index, name, "a currency code such as KZT")?;
        Currency::from_code(cell).map_err(at(name))
    };
    let date = row.filled(date, "date", "a date such as 2023-09-27")?;
    let units =
        row.filled(units, "units", "a whole number, 1 where the rate is for one")?;
    let value = row.filled(value, "value", "a number; leave out a missing rate")?;
    let number = read_number_in(value, options.notation).map_err(at("value"))?;
    let units = read_units(units).map_err(at("units"))?;
    if units == 0 {
        let fact = "the rate is for 0 units: expected 1 or more";
        return Err(at("units")(Error::new(ErrorCode::InvalidRate, fact)));
    }
    Ok(Rate {
        base: currency(base, "base")?,
        quote: currency(quote, "quote")?,
        units,
        value: number,
        when: When::Day(parse_date(date).map_err(at("date"))?),
        kind: options.kind,
        source: Arc::clone(source),
    })
}
