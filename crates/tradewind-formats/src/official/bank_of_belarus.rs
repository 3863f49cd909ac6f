//! Reading the documents of the National Bank of the Republic of Belarus.

use tradewind::{
    Currency, Date, Notation, RateTable,
    error::{Error, ErrorCode, Result},
};

use super::quoted::{Bank, Gathered};
use crate::{
    dates::read_month_first,
    xml::{Document, Element, read_fields, read_xml_text},
};

/// The name of the first element.
pub(crate) const BANK_OF_BELARUS_ROOT: &str = "DailyExRates";

const BANK: Bank = Bank {
    quotes: &[("BYN", ""), ("BYR", "2016-07-01"), ("BYB", "2000-01-01")],
    notation: Notation::Plain,
    source: "National Bank of the Republic of Belarus, official exchange rates",
};

/// Reads official rates of a day of the National Bank of the Republic of Belarus.
///
/// The document (`XmlExRates.aspx`) names each currency and how many units of it the
/// price in Belarusian roubles is for. Before the redenominations of 2016-07-01 and
/// 2000-01-01 the prices are in the roubles of the time, BYR and BYB. Names and numeric
/// codes are passed over.
///
/// | what | form |
/// |---|---|
/// | `Date` | 02/21/2023, the month first |
/// | `Scale` | the units of the base, such as 1000 |
/// | `Rate` | the price of so many units, with a decimal point: 6.2457 |
///
/// - Missing or zero: a rate that is not there is missing; zero or less is an error.
///
/// # Errors
/// - [`ErrorCode::TooLarge`] when there are more than [`crate::MAX_BYTES`].
/// - [`ErrorCode::InvalidUtf8`]; [`ErrorCode::EmptyInput`] (also when there is no rate).
/// - [`ErrorCode::InvalidXml`] when the document is not well formed, has a document type,
///   an element that is not the bank's, or lacks a part of a rate.
/// - [`ErrorCode::InvalidDate`], [`ErrorCode::UnknownCurrency`],
///   [`ErrorCode::InvalidNumber`], [`ErrorCode::TooManyDigits`],
///   [`ErrorCode::InvalidRate`] for a part of a rate.
/// - [`ErrorCode::ConflictingRates`] when a currency has two rates.
///
/// All of them name line and column.
///
/// # Example
/// ```
/// let bytes = b"<DailyExRates Date='02/21/2023'><Currency Id='459'>\
///     <NumCode>398</NumCode><CharCode>KZT</CharCode><Scale>1000</Scale>\
///     <Name>Tenge</Name><Rate>6.2457</Rate></Currency></DailyExRates>";
/// let table = tradewind_formats::read_bank_of_belarus(bytes)?;
/// let rate = table.rates().next().expect("one rate");
/// assert_eq!((rate.units, rate.value.to_string()), (1000, "6.2457".to_owned()));
/// assert_eq!(rate.when.to_string(), "2023-02-21");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// National Bank of the Republic of Belarus, official exchange rates, `XmlExRates`. The
/// redenomination: Edict No 450 of 2015-11-04 of the President of Belarus.
pub fn read_bank_of_belarus(bytes: &[u8]) -> Result<RateTable> {
    let text = read_xml_text(bytes)?;
    let mut document = Document::new(&text);
    let root = document.root()?;
    read_daily_ex_rates(document, &root)
}

/// Reads what follows the first element.
pub(crate) fn read_daily_ex_rates<'t>(
    mut document: Document<'t>,
    root: &Element<'t>,
) -> Result<RateTable> {
    if root.name() != BANK_OF_BELARUS_ROOT {
        let due = "DailyExRates, as the National Bank of the Republic of Belarus has it";
        return Err(document.unknown(root, due));
    }
    let mut gathered = Gathered::new(&BANK);
    while let Some(element) = document.child()? {
        // Some saved documents have the currencies in an element of their own.
        if element.name() == "Currencies" {
            while let Some(inner) = document.child()? {
                read_currency(&mut document, &inner, root, &mut gathered)?;
            }
        } else {
            read_currency(&mut document, &element, root, &mut gathered)?;
        }
    }
    document.finish()?;
    let fact = "the document has no rates: expected at least one";
    gathered.build().ok_or_else(|| Error::new(ErrorCode::EmptyInput, fact))
}

fn read_currency<'t>(
    document: &mut Document<'t>,
    element: &Element<'t>,
    root: &Element<'t>,
    gathered: &mut Gathered<'_>,
) -> Result<()> {
    if element.name() != "Currency" {
        return Err(document.unknown(element, "Currency"));
    }
    let date = read_date(document, root)?;
    let [code, units, value] =
        read_fields(document, element, ["CharCode", "Scale", "Rate"])?;
    let base = Currency::from_code(&code.text).map_err(|e| code.at(document, e))?;
    gathered.add(document, base, &[units, value], date)
}

fn read_date<'t>(document: &Document<'t>, element: &Element<'t>) -> Result<Date> {
    let text = document.required(element, "Date")?;
    read_month_first(&text).map_err(|error| document.at(element, "Date", error))
}
