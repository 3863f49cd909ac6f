//! Writing a tidy table of rates.

use csv::{Terminator, WriterBuilder};
use tradewind::{RateTable, When};

use super::header::NAMES;

/// Writes every rate as a tidy table, which [`crate::read_rates_csv`] reads again.
///
/// All eight columns stand, in the order `date`, `period`, `base`, `quote`, `units`,
/// `rate`, `kind`, `source`; digits are kept. Lines end with LF. Which of several merged
/// tables was preferred is not written. Rates of the offshore yuan are read back with
/// [`crate::RatesCsvOptions::offshore_yuan`].
///
/// - Rounding: none.
///
/// # Example
/// ```
/// let bytes = b"Date,CNY,\n2024-10-25,7.7120,\n";
/// let table = tradewind_formats::read_ecb(bytes)?;
/// let text = tradewind_formats::write_rates_csv(&table);
/// assert_eq!(text, "\
/// date,period,base,quote,units,rate,kind,source
/// 2024-10-25,,EUR,CNY,1,7.7120,spot,\
/// \"European Central Bank, euro foreign exchange reference rates\"
/// ");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn write_rates_csv(table: &RateTable) -> String {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    let mut write = |cells: [&str; 8]| {
        // Writing to memory does not fail, and every row has eight cells.
        let written = writer.write_record(cells);
        debug_assert!(written.is_ok(), "{written:?}");
    };
    write(NAMES);
    for rate in table.rates() {
        let (date, period) = match rate.when {
            When::Day(date) => (date.to_string(), String::new()),
            When::Period(period) => (String::new(), period.to_string()),
        };
        write([
            &date,
            &period,
            rate.base.code(),
            rate.quote.code(),
            &rate.units.to_string(),
            &rate.value.to_string(),
            rate.kind.name(),
            &rate.source,
        ]);
    }
    // Cells are text, so the bytes are.
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
