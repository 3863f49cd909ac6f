//! Reading a tidy table of rates.

use std::{collections::BTreeSet, sync::Arc};

use tradewind::{
    Currency, Decimal, Notation, Period, Rate, RateKind, RateTable, When,
    error::{Error, ErrorCode, Result},
    parse_date,
};

use super::header::{Columns, read_columns};
use crate::table::{Row, Rows, read_number_in, read_text, read_units};

/// How a tidy table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RatesCsvOptions {
    /// How its rates separate decimals and thousands; plain by default.
    pub notation: Notation,
    /// Whether `CNH` is taken for the offshore yuan, which ISO 4217 does not list.
    pub offshore_yuan: bool,
}

/// Reads a tidy table of rates: comma-separated values with one rate a row.
///
/// | column | what it holds |
/// |---|---|
/// | `date` | a day, as 2024-10-25; for `spot`, `fixed`, `official` |
/// | `period` | a period, as 2023 or 2023-Q4; for `period_average`, `period_end` |
/// | `base`, `quote` | ISO 4217 codes: so many units of the base cost `rate` of the quote |
/// | `units` | how many units of the base; without the column 1 |
/// | `rate` | the price as quoted, with a decimal point |
/// | `kind` | `spot`, `period_average`, `period_end`, `fixed` or `official` |
/// | `source` | who publishes it |
///
/// The columns may stand in any order; `date` and `period` may both stand, and each row
/// fills one of them. Digits are kept. Rows may stand in any order, also twice when they
/// say the same. A byte-order mark and CR LF are accepted.
///
/// - Missing or zero: leave out the row; an empty cell, a zero or a negative rate is an
///   error.
///
/// # Errors
/// - [`ErrorCode::InvalidUtf8`], [`ErrorCode::EmptyInput`] (also of a header alone).
/// - [`ErrorCode::InvalidHeader`] when a column is unknown, repeated or missing.
/// - [`ErrorCode::InvalidRow`] when a row is short or long, a cell is empty, both or
///   neither of date and period are filled, or a quote is out of place.
/// - [`ErrorCode::InvalidDate`], [`ErrorCode::InvalidPeriod`],
///   [`ErrorCode::UnknownCurrency`], [`ErrorCode::InvalidNumber`],
///   [`ErrorCode::TooManyDigits`] for a cell; [`ErrorCode::InvalidPolicy`] for an unknown
///   kind.
/// - [`ErrorCode::InvalidRate`] as [`Rate::check`].
/// - [`ErrorCode::ConflictingRates`] when two rates of one pair, kind and day or period
///   contradict each other, as [`tradewind::RateTableBuilder::add`].
///
/// All of them name the line, and the column where there is one.
///
/// # Example
/// ```
/// let bytes = b"period,base,quote,rate,kind,source\n\
///     2023,USD,CNY,7.083998423436308,period_average,International Monetary Fund\n";
/// let table = tradewind_formats::read_rates_csv(bytes)?;
/// let rate = table.rates().next().expect("one rate");
/// assert_eq!(rate.value.to_string(), "7.083998423436308");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn read_rates_csv(bytes: &[u8]) -> Result<RateTable> {
    read_rates_csv_with(bytes, &RatesCsvOptions::default())
}

/// Reads a tidy table of rates that is written in another notation, or that prices the
/// offshore yuan.
///
/// Everything is as in [`read_rates_csv`], but for the column `rate`, which is in the
/// notation of the options, and for `CNH`, which is read where they ask for it. Commas are
/// those of the table: a rate with a comma stands in quotes.
///
/// # Errors
/// - As [`read_rates_csv`].
///
/// # Example
/// ```
/// use tradewind::Notation;
/// use tradewind_formats::{RatesCsvOptions, read_rates_csv_with};
///
/// let bytes = b"date,base,quote,rate,kind,source\n\
///     2024-10-25,USD,UZS,\"12.775,50\",official,Central Bank of Uzbekistan\n";
/// let notation = Notation::PointComma;
/// let options = RatesCsvOptions { notation, ..RatesCsvOptions::default() };
/// let table = read_rates_csv_with(bytes, &options)?;
/// let rate = table.rates().next().expect("one rate");
/// assert_eq!(rate.value.to_string(), "12775.50");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn read_rates_csv_with(bytes: &[u8], options: &RatesCsvOptions) -> Result<RateTable> {
    read_rows(Rows::open(read_text(bytes)?)?, *options)
}

/// Reads the rows of a tidy table.
pub(crate) fn read_rows(
    mut rows: Rows<'_>,
    options: RatesCsvOptions,
) -> Result<RateTable> {
    let columns = read_columns(&rows)?;
    let mut sources = BTreeSet::new();
    let mut builder = RateTable::builder();
    while let Some(row) = rows.read()? {
        let rate = read_rate(row, &columns, options, &mut sources)?;
        let column = blamed(&rate);
        builder.add(rate).map_err(|error| error.at(row.location().named(column)))?;
    }
    Ok(builder.build())
}

fn read_rate(
    row: Row<'_>,
    columns: &Columns,
    options: RatesCsvOptions,
    sources: &mut BTreeSet<Arc<str>>,
) -> Result<Rate> {
    let currency = |index, name| {
        let cell = row.filled(index, name, "a currency code such as CNY")?;
        let read = if options.offshore_yuan {
            Currency::from_own_code(cell)
        } else {
            Currency::from_code(cell)
        };
        at(row, name, read)
    };
    let rate = row.filled(columns.rate, "rate", "a number; leave out a missing rate")?;
    let kind = row.filled(columns.kind, "kind", "a kind such as spot")?;
    let source = row.filled(columns.source, "source", "who publishes the rate")?;
    let units = |index| {
        let cell =
            row.filled(index, "units", "a whole number, 1 where the rate is for one")?;
        at(row, "units", read_units(cell))
    };
    Ok(Rate {
        when: read_when(row, columns)?,
        base: currency(columns.base, "base")?,
        quote: currency(columns.quote, "quote")?,
        units: columns.units.map_or(Ok(1), units)?,
        value: at(row, "rate", read_number_in(rate, options.notation))?,
        kind: at(row, "kind", kind.parse::<RateKind>())?,
        source: shared(sources, source),
    })
}

/// The day or the period: one of both cells.
fn read_when(row: Row<'_>, columns: &Columns) -> Result<When> {
    let cell = |index: Option<usize>| index.map_or("", |index| row.cell(index));
    match (cell(columns.date), cell(columns.period)) {
        (date, "") if !date.is_empty() => {
            at(row, "date", parse_date(date)).map(When::Day)
        }
        ("", period) if !period.is_empty() => {
            at(row, "period", period.parse::<Period>()).map(When::from)
        }
        (date, _) => {
            let both = !date.is_empty();
            let name = if both || columns.date.is_none() { "period" } else { "date" };
            let fact = if both {
                "date and period are both filled: expected one of them"
            } else {
                "the rate has no date or period: expected one of them"
            };
            at(row, name, Err(Error::new(ErrorCode::InvalidRow, fact)))
        }
    }
}

/// The text, shared by all rates of the source.
fn shared(sources: &mut BTreeSet<Arc<str>>, text: &str) -> Arc<str> {
    if let Some(source) = sources.get(text) {
        return Arc::clone(source);
    }
    let source: Arc<str> = text.into();
    sources.insert(Arc::clone(&source));
    source
}

/// The column that is at fault when the table does not take the rate.
fn blamed(rate: &Rate) -> &'static str {
    if rate.value <= Decimal::ZERO {
        "rate"
    } else if rate.units == 0 {
        "units"
    } else if rate.base == rate.quote {
        "quote"
    } else if rate.kind.is_daily() != matches!(rate.when, When::Day(_)) {
        "kind"
    } else {
        "rate"
    }
}

/// The result, with the place of its error.
fn at<T>(row: Row<'_>, name: &str, result: Result<T>) -> Result<T> {
    result.map_err(|error| error.at(row.location().named(name)))
}
