//! Reading a file of rates, whichever it is.

use tradewind::{RateTable, error::Result};

use crate::{
    archive::{is_archive, unpack_csv},
    ecb::{is_history, read_cubes, read_history},
    imf::{ImfOptions, is_imf, read_averages},
    nominal::is_nominal,
    official::{
        BANK_OF_BELARUS_ROOT, BANK_OF_RUSSIA_ROOT, read_daily_ex_rates, read_val_curs,
    },
    rates_csv::{RatesCsvOptions, read_rows},
    table::{Rows, read_text},
    xml::{Document, is_xml, read_xml_text},
};

/// Reads a file of rates, whichever it is of those that say so themselves.
///
/// | what it begins with | read as |
/// |---|---|
/// | an XML element `Envelope` | [`crate::read_ecb`] |
/// | an XML element `ValCurs` | [`crate::read_bank_of_russia`] |
/// | an XML element `DailyExRates` | [`crate::read_bank_of_belarus`] |
/// | a header with `Currency` and `Frequency` | [`crate::read_imf`], with the default options |
/// | a header whose first cell is `Date`, with a capital | [`crate::read_ecb`] |
/// | any other header | [`crate::read_rates_csv`] |
///
/// A zip archive with one table is read as the table. A table of rates with units that
/// does not name its source is not read: [`crate::read_nominal_table`] takes it.
///
/// # Errors
/// - As those functions.
/// - [`tradewind::ErrorCode::InvalidXml`] when the first element is another one.
/// - [`tradewind::ErrorCode::InvalidHeader`] when the header is that of a table without its source.
///
/// # Example
/// ```
/// let ecb = tradewind_formats::read_rates(b"Date,CNY,\n2024-10-25,7.7123,\n")?;
/// let tidy = tradewind_formats::read_rates(
///     b"date,base,quote,rate,kind,source\n2024-10-25,USD,CNY,7.1199,spot,Federal Reserve\n",
/// )?;
/// assert_eq!(ecb.merged(&tidy)?.len(), 2);
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn read_rates(bytes: &[u8]) -> Result<RateTable> {
    if is_archive(bytes) {
        return read_table(&unpack_csv(bytes)?);
    }
    if is_xml(bytes) { read_document(bytes) } else { read_table(bytes) }
}

fn read_document(bytes: &[u8]) -> Result<RateTable> {
    let text = read_xml_text(bytes)?;
    let mut document = Document::new(&text);
    let root = document.root()?;
    match root.name() {
        "Envelope" => read_cubes(document, &root),
        BANK_OF_RUSSIA_ROOT => read_val_curs(document, &root),
        BANK_OF_BELARUS_ROOT => read_daily_ex_rates(document, &root),
        _ => Err(document.unknown(&root, "Envelope, ValCurs or DailyExRates")),
    }
}

fn read_table(bytes: &[u8]) -> Result<RateTable> {
    let rows = Rows::open(read_text(bytes)?)?;
    if is_imf(&rows) {
        return read_averages(rows, ImfOptions::default());
    }
    if is_history(&rows) {
        return read_history(rows);
    }
    if is_nominal(&rows) {
        let fact = "the table does not name its source: read it as a nominal table, with \
                    its source";
        return Err(rows.invalid_header("", fact));
    }
    read_rows(rows, RatesCsvOptions::default())
}
