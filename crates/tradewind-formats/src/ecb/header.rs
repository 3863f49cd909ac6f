//! The header of the history: what each column is.

use std::collections::BTreeSet;

use tradewind::{
    Currency,
    error::{Result, excerpt},
};

use crate::{rates_csv::is_column, table::Rows};

/// The header of a table.
#[derive(Debug)]
pub(super) struct Header {
    /// The columns after the date.
    pub(super) columns: Vec<Column>,
    /// Whether blanks follow the commas, as in the table of one day.
    pub(super) spaced: bool,
}

/// What a column after the date holds.
#[derive(Debug)]
pub(super) enum Column {
    /// Rates of a currency.
    Rates(Currency),
    /// Nothing: every line ends with a comma.
    Unnamed,
}

impl Column {
    /// The name in the header.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Rates(currency) => currency.code(),
            Self::Unnamed => "",
        }
    }
}

/// Whether the header is that of the history, sound or not: its first cell is `Date`. A
/// tidy table has `date`, or another column first.
pub(crate) fn is_history(rows: &Rows<'_>) -> bool {
    rows.header().next() == Some("Date")
}

/// Reads the header.
///
/// # Errors
/// - [`tradewind::ErrorCode::InvalidHeader`] when the first name is not `Date`, a name
///   is missing before the last, is repeated, or is the code of no currency.
pub(super) fn read_header(rows: &Rows<'_>) -> Result<Header> {
    let spaced = rows.header().nth(1).is_some_and(|name| name.starts_with(' '));
    let blanks: &[char] = if spaced { &[' '] } else { &[] };
    let mut names = rows.header().map(|name| name.trim_matches(blanks)).peekable();
    let first = names.next().unwrap_or_default();
    if first != "Date" {
        let fact = format!("the first column is {}: expected \"Date\"", excerpt(first));
        return Err(rows.invalid_header(first, &fact));
    }
    let mut seen = BTreeSet::new();
    let mut columns = Vec::new();
    let mut number: u32 = 1;
    while let Some(name) = names.next() {
        number = number.saturating_add(1);
        let column = if !name.is_empty() {
            read_column(rows, name)?
        } else if names.peek().is_none() {
            Column::Unnamed
        } else {
            let fact = format!("column {number} has no name: expected a currency code");
            return Err(rows.invalid_header(name, &fact));
        };
        if !seen.insert(name) {
            let fact =
                format!("the column {} stands twice: expected once", excerpt(name));
            return Err(rows.invalid_header(name, &fact));
        }
        columns.push(column);
    }
    if !columns.iter().any(|column| matches!(column, Column::Rates(_))) {
        let fact = "no column has a currency code: expected USD and others";
        return Err(rows.invalid_header("", fact));
    }
    Ok(Header { columns, spaced })
}

fn read_column(rows: &Rows<'_>, name: &str) -> Result<Column> {
    match Currency::from_code(name) {
        Ok(currency) if currency.code() == super::read::BASE => {
            let fact =
                "the column EUR prices the euro in itself: expected other currencies";
            Err(rows.invalid_header(name, fact))
        }
        Ok(currency) => Ok(Column::Rates(currency)),
        Err(_) if is_column(&name.trim().to_ascii_lowercase()) => {
            let shown = excerpt(name);
            let fact = format!(
                "the column {shown} is no currency: a tidy table begins with date, and \
                 names its columns in small letters"
            );
            Err(rows.invalid_header(name, &fact))
        }
        Err(error) => Err(rows.invalid_header(name, error.message())),
    }
}
