//! Reading the documents of the Bank of Russia.

use tradewind::{
    Currency, Date, Notation, RateTable,
    error::{Error, ErrorCode, Result},
};

use super::{
    quoted::{Bank, Gathered},
    russian_ids::currency_of_id,
};
use crate::{
    dates::read_day_first,
    xml::{Document, Element, read_fields, read_xml_text},
};

/// The name of the first element.
pub(crate) const BANK_OF_RUSSIA_ROOT: &str = "ValCurs";

const BANK: Bank = Bank {
    quotes: &[("RUB", ""), ("RUR", "1998-01-01")],
    notation: Notation::Comma,
    source: "Bank of Russia, official exchange rates",
};

/// Reads official rates of the Bank of Russia: of one day, or of one currency.
///
/// The document of a day (`XML_daily.asp`) names each currency and how many units of it
/// the price in roubles is for; the day is the one from which the rates are official. The
/// document of a currency (`XML_dynamic.asp`) names it by the number of the bank, such as
/// R01235 for the dollar, and has one record a day. Both may be in windows-1251, as they
/// say, or UTF-8. Until the end of 1997 the prices are in roubles before the
/// redenomination, RUR. Names, numeric codes and prices per unit are passed over.
///
/// | what | form |
/// |---|---|
/// | `Date` | 27.09.2023 |
/// | `Nominal` | the units of the base, such as 100 |
/// | `Value` | the price of so many units, with a decimal comma: 20,3042 |
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
///   [`ErrorCode::InvalidRate`] for a part of a rate; the last also for a rate from
///   before its currency, which the number of the bank does not tell from its
///   predecessor.
/// - [`ErrorCode::ConflictingRates`] when a currency has two rates on one day.
///
/// All of them name line and column.
///
/// # Example
/// ```
/// let bytes = b"<?xml version='1.0' encoding='windows-1251'?>\
///     <ValCurs Date='27.09.2023' name='Foreign Currency Market'>\
///     <Valute ID='R01335'><NumCode>398</NumCode><CharCode>KZT</CharCode>\
///     <Nominal>100</Nominal><Name>\xd2\xe5\xed\xe3\xe5</Name><Value>20,3042</Value>\
///     </Valute></ValCurs>";
/// let table = tradewind_formats::read_bank_of_russia(bytes)?;
/// let rate = table.rates().next().expect("one rate");
/// assert_eq!((rate.units, rate.value.to_string()), (100, "20.3042".to_owned()));
/// assert_eq!((rate.base.code(), rate.quote.code()), ("KZT", "RUB"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Bank of Russia, technical resources, receiving data by XML: `XML_daily`,
/// `XML_dynamic`. The redenomination: Decree No 822 of 1997-08-04 of the President of the
/// Russian Federation.
pub fn read_bank_of_russia(bytes: &[u8]) -> Result<RateTable> {
    let text = read_xml_text(bytes)?;
    let mut document = Document::new(&text);
    let root = document.root()?;
    read_val_curs(document, &root)
}

/// Reads what follows the first element.
pub(crate) fn read_val_curs<'t>(
    mut document: Document<'t>,
    root: &Element<'t>,
) -> Result<RateTable> {
    if root.name() != BANK_OF_RUSSIA_ROOT {
        return Err(document.unknown(root, "ValCurs, as the Bank of Russia has it"));
    }
    let mut gathered = Gathered::new(&BANK);
    let id = document.attribute(root, "ID")?;
    while let Some(element) = document.child()? {
        match &id {
            Some(id) => read_record(&mut document, &element, root, id, &mut gathered)?,
            None => read_valute(&mut document, &element, root, &mut gathered)?,
        }
    }
    document.finish()?;
    let fact = "the document has no rates: expected at least one";
    gathered.build().ok_or_else(|| Error::new(ErrorCode::EmptyInput, fact))
}

/// One currency of a day.
fn read_valute<'t>(
    document: &mut Document<'t>,
    element: &Element<'t>,
    root: &Element<'t>,
    gathered: &mut Gathered<'_>,
) -> Result<()> {
    if element.name() != "Valute" {
        return Err(document.unknown(element, "Valute"));
    }
    let date = read_date(document, root)?;
    let [code, units, value] =
        read_fields(document, element, ["CharCode", "Nominal", "Value"])?;
    let base = Currency::from_code(&code.text).map_err(|e| code.at(document, e))?;
    gathered.add(document, base, &[units, value], date)
}

/// One day of a currency.
fn read_record<'t>(
    document: &mut Document<'t>,
    element: &Element<'t>,
    root: &Element<'t>,
    id: &str,
    gathered: &mut Gathered<'_>,
) -> Result<()> {
    if element.name() != "Record" {
        return Err(document.unknown(element, "Record"));
    }
    let date = read_date(document, element)?;
    let own = document.attribute(element, "Id")?;
    let (id, holder) = own.as_deref().map_or((id, root), |own| (own, element));
    let base = currency_of_id(id).map_err(|error| document.at(holder, "ID", error))?;
    refuse_later(base, date).map_err(|error| document.at(element, "Date", error))?;
    let fields = read_fields(document, element, ["Nominal", "Value"])?;
    gathered.add(document, base, &fields, date)
}

/// Refuses a rate from before its currency: the bank gives one number to a currency and
/// to the one that was before it.
fn refuse_later(base: Currency, date: Date) -> Result<()> {
    let Some(first) = base.valid_from().filter(|first| date < *first) else {
        return Ok(());
    };
    let fact = format!(
        "the rate of {date} is not one of {base}, which began on {first}: \
         expected rates from then on"
    );
    Err(Error::new(ErrorCode::InvalidRate, fact))
}

fn read_date<'t>(document: &Document<'t>, element: &Element<'t>) -> Result<Date> {
    let text = document.required(element, "Date")?;
    read_day_first(&text).map_err(|error| document.at(element, "Date", error))
}
