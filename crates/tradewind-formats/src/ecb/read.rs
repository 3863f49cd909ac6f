//! Reading the publications.

use std::sync::Arc;

use tradewind::{
    Currency, Date, Decimal, Rate, RateKind, RateTable, When,
    error::{Error, ErrorCode, Result},
};

use super::{cubes::read_cubes, history::read_history};
use crate::{
    archive::{is_archive, unpack_csv},
    table::{Rows, read_text},
    xml::{Document, is_xml, read_xml_text},
};

/// The currency that every rate is for one of.
pub(super) const BASE: &str = "EUR";

/// Reads a publication of the euro reference rates.
///
/// | file of the bank | what it holds |
/// |---|---|
/// | `eurofxref-hist.csv`, or the zip of it | a row a day; dates as 2024-10-25, `N/A` for a missing rate |
/// | `eurofxref.csv`, or the zip of it | one day; dates as 25 October 2024, blanks after commas |
/// | `eurofxref-daily.xml`, `-hist-90d.xml`, `-hist.xml` | a cube a day, without the missing rates |
///
/// Each rate is the price of 1 euro on a day, kept with its digits. Rows may stand in
/// any order; a date may stand twice when both say the same. Currencies that are no more
/// are held like the others. A byte-order mark and CR LF are accepted.
///
/// - Missing or zero: only `N/A` is missing; series that start late, pause or end early
///   have no rates there. An empty cell, a zero or a negative rate is an error.
///
/// # Errors
/// - [`ErrorCode::TooLarge`] when a document or archive, or what it unpacks to, has more
///   than [`crate::MAX_BYTES`].
/// - [`ErrorCode::InvalidArchive`] when the zip is damaged, encrypted, or has not exactly
///   one CSV entry.
/// - [`ErrorCode::InvalidUtf8`], [`ErrorCode::EmptyInput`] (also of a header alone, and
///   of a document without rates).
/// - [`ErrorCode::InvalidHeader`] when the first column is not `Date`, or another is
///   unnamed before the last, repeated, or no currency.
/// - [`ErrorCode::InvalidRow`] when a row is short or long, a cell is empty, or the
///   unnamed last column is not.
/// - [`ErrorCode::InvalidXml`] when a document is not well formed, has a document type,
///   an element that is not the bank's, or no date, currency or rate where one is due.
/// - [`ErrorCode::InvalidDate`], [`ErrorCode::InvalidNumber`],
///   [`ErrorCode::TooManyDigits`], [`ErrorCode::InvalidRate`] for a cell;
///   [`ErrorCode::UnknownCurrency`] in a document.
/// - [`ErrorCode::ConflictingRates`] when two rows or cubes of one date differ.
///
/// All of them name the line, and the column where there is one.
///
/// # Example
/// ```
/// let bytes = b"Date,USD,CNY,HRK,\n2024-10-25,1.0825,7.7123,N/A,\n";
/// let table = tradewind_formats::read_ecb(bytes)?;
/// assert_eq!(table.len(), 2);
/// let daily = b"Date, USD, CNY, \n25 October 2024, 1.0825, 7.7123, \n";
/// assert!(tradewind_formats::read_ecb(daily)?.rates().eq(table.rates()));
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
/// `eurofxref-hist.zip`, `eurofxref.zip`, `eurofxref-daily.xml`.
pub fn read_ecb(bytes: &[u8]) -> Result<RateTable> {
    if is_archive(bytes) {
        return read_history(Rows::open(read_text(&unpack_csv(bytes)?)?)?);
    }
    if is_xml(bytes) {
        let text = read_xml_text(bytes)?;
        let mut document = Document::new(&text);
        let root = document.root()?;
        return read_cubes(document, &root);
    }
    read_history(Rows::open(read_text(bytes)?)?)
}

/// The error that a document has no rates.
pub(super) fn without_rates() -> Error {
    let fact = "the document has no rates: expected a cube with a currency";
    Error::new(ErrorCode::EmptyInput, fact)
}

/// What all rates of the bank have in common.
#[derive(Debug)]
pub(super) struct Reference {
    base: Currency,
    source: Arc<str>,
}

impl Reference {
    pub(super) fn new() -> Result<Self> {
        let source = "European Central Bank, euro foreign exchange reference rates";
        Ok(Self { base: Currency::from_code(BASE)?, source: source.into() })
    }

    /// The price of one euro on a day.
    pub(super) fn rate(&self, quote: Currency, value: Decimal, date: Date) -> Rate {
        Rate {
            base: self.base,
            quote,
            units: 1,
            value,
            when: When::Day(date),
            kind: RateKind::Spot,
            source: Arc::clone(&self.source),
        }
    }
}
