//! Reading the table.

use std::sync::Arc;

use tradewind::{
    Currency, Period, Rate, RateKind, RateTable, When,
    error::{Location, Result},
};

use super::{
    ImfOptions,
    areas::one_a_year,
    row::{Average, read_all},
    units::in_own_units,
};
use crate::table::{Rows, read_text};

const SOURCE: &str =
    "International Monetary Fund, International Financial Statistics, period average";

/// Reads the table of annual averages of the International Monetary Fund.
///
/// Comma-separated values with the columns `Date`, `Rate`, `Currency`, `Frequency`,
/// `Source`, `Country code` and `Country`, one row a country and year. Each rate is the
/// price of 1 US dollar in the currency, the average of the year of the date, which is
/// its last day. Digits are kept. Rows of the dollar itself, which say 1, are passed over.
///
/// **Several countries, one currency.** The table has one series a country, so that the
/// euro has one of Andorra, Kosovo, Montenegro and the euro area each, and they differ: in
/// the last digits, and in some years in the fourth. The options say what to do; averages
/// that are the same are one in any case.
///
/// **Averages in a former currency.** The fund restates a series in the present currency
/// when a country changes it, so that the averages of the manat of Azerbaijan (AZN, since
/// 2006), the rouble of Belarus (BYN, since 2016), the somoni (TJS, since 2000) and the
/// rouble of Russia (RUB, since 1998) go on without a step over the redenomination. The
/// averages of Turkmenistan end in 2001, before the manat of 2009 (TMT), and were never
/// restated: 5200 in 1999 is a price in the manat of the time (TMM), of which 5000 became
/// one. This is found by a rule: the averages of a series from the years before the
/// redenomination that brought its currency about are in the predecessor
/// - when the series has no later average, so that nobody restated it, or
/// - when its last average before is more than its first one after, times the square root
///   of the legal factor: the step is then nearer to the factor than to none.
///
/// The year in which the redenomination falls counts as after. Currencies that were not
/// brought about by a redenomination (the euro, tenge, som, sum, tögrög, yuan) have no
/// such averages.
///
/// - Missing or zero: a year without a row is missing; an empty cell, a zero or a
///   negative rate is an error.
///
/// # Errors
/// - [`ErrorCode::InvalidUtf8`], [`ErrorCode::EmptyInput`] (also of a header alone).
/// - [`ErrorCode::InvalidHeader`] when a column is unknown, repeated or missing.
/// - [`ErrorCode::InvalidRow`] when a row is short or long, a cell is empty, or a quote
///   is out of place.
/// - [`ErrorCode::InvalidValue`] when the frequency is not `A` or the source not `IMF`.
/// - [`ErrorCode::InvalidDate`], [`ErrorCode::UnknownCurrency`],
///   [`ErrorCode::InvalidNumber`], [`ErrorCode::TooManyDigits`] for a cell.
/// - [`ErrorCode::InvalidRate`] when a rate is zero or negative, or of the dollar and not
///   1; also when averages are in a former currency and these are refused.
/// - [`ErrorCode::ConflictingRates`] when a currency has two averages of a year, and the
///   options do not say which.
///
/// All of them name the line, and the column where there is one.
///
/// # Example
/// ```
/// use tradewind_formats::{ImfDuplicates, ImfOptions, read_imf};
///
/// let bytes = b"Date,Rate,Currency,Frequency,Source,Country code,Country\n\
///     2023-12-31,0.92484,EUR,A,IMF,U2,Euro Area (EA)\n\
///     2023-12-31,0.924709622987356,EUR,A,IMF,ME,Montenegro\n";
/// let error = read_imf(bytes, &ImfOptions::default()).unwrap_err();
/// assert_eq!(error.location().line, Some(3));
///
/// let options = ImfOptions { duplicates: ImfDuplicates::Issuer, ..Default::default() };
/// let table = read_imf(bytes, &options)?;
/// let rate = table.rates().next().expect("one rate");
/// assert_eq!((rate.when.to_string(), rate.value.to_string()),
///     ("2023".to_owned(), "0.92484".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// International Monetary Fund, International Financial Statistics, exchange rates,
/// national currency per US dollar, period average.
///
/// [`ErrorCode::InvalidUtf8`]: tradewind::ErrorCode::InvalidUtf8
/// [`ErrorCode::EmptyInput`]: tradewind::ErrorCode::EmptyInput
/// [`ErrorCode::InvalidHeader`]: tradewind::ErrorCode::InvalidHeader
/// [`ErrorCode::InvalidRow`]: tradewind::ErrorCode::InvalidRow
/// [`ErrorCode::InvalidValue`]: tradewind::ErrorCode::InvalidValue
/// [`ErrorCode::InvalidDate`]: tradewind::ErrorCode::InvalidDate
/// [`ErrorCode::UnknownCurrency`]: tradewind::ErrorCode::UnknownCurrency
/// [`ErrorCode::InvalidNumber`]: tradewind::ErrorCode::InvalidNumber
/// [`ErrorCode::TooManyDigits`]: tradewind::ErrorCode::TooManyDigits
/// [`ErrorCode::InvalidRate`]: tradewind::ErrorCode::InvalidRate
/// [`ErrorCode::ConflictingRates`]: tradewind::ErrorCode::ConflictingRates
pub fn read_imf(bytes: &[u8], options: &ImfOptions) -> Result<RateTable> {
    read_averages(Rows::open(read_text(bytes)?)?, *options)
}

/// Reads the rows of the table.
pub(crate) fn read_averages(rows: Rows<'_>, options: ImfOptions) -> Result<RateTable> {
    let averages = in_own_units(read_all(rows)?, options.unscaled)?;
    let base = Currency::from_code("USD")?;
    let source: Arc<str> = SOURCE.into();
    let mut builder = RateTable::builder();
    for average in one_a_year(averages, options.duplicates)? {
        let added = builder.add(rate_of(&average, base, Arc::clone(&source))?);
        added.map_err(|error| error.at(Location::line(average.line).named("Rate")))?;
    }
    Ok(builder.build())
}

fn rate_of(average: &Average, base: Currency, source: Arc<str>) -> Result<Rate> {
    let year: Period = format!("{:04}", average.year).parse()?;
    Ok(Rate {
        base,
        quote: average.currency,
        units: 1,
        value: average.value,
        when: When::from(year),
        kind: RateKind::PeriodAverage,
        source,
    })
}
