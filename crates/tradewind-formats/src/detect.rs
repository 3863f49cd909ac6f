//! Reading a file of rates, whichever it is.

use tradewind::{RateTable, error::Result};

use crate::{
    archive::is_archive,
    ecb::{is_history, read_ecb, read_history},
    limit::refuse_large,
    rates_csv::read_rows,
    table::{Rows, read_text},
};

/// Reads a file of rates: the history of the European Central Bank, as CSV or zip, or a
/// tidy table.
///
/// A zip archive is read by [`read_ecb`]; so is a header whose first cell is `Date`, with
/// a capital. Everything else is read by [`crate::read_rates_csv`].
///
/// # Errors
/// - As [`read_ecb`] or [`crate::read_rates_csv`].
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
    refuse_large(bytes)?;
    if is_archive(bytes) {
        return read_ecb(bytes);
    }
    let rows = Rows::open(read_text(bytes)?)?;
    if is_history(&rows) { read_history(rows) } else { read_rows(rows) }
}
