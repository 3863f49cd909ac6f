//! Reading the documents of XML: cubes inside cubes.

use tradewind::{
    Currency, Date, Rate, RateTable, RateTableBuilder, error::Result, parse_date,
};

use super::read::{Reference, without_rates};
use crate::{
    table::read_number,
    xml::{Document, Element},
};

/// Reads the cubes of a document whose first element was read.
pub(crate) fn read_cubes<'t>(
    mut document: Document<'t>,
    root: &Element<'t>,
) -> Result<RateTable> {
    if root.name() != "Envelope" {
        return Err(
            document.unknown(root, "Envelope, as the European Central Bank has it")
        );
    }
    let reference = Reference::new()?;
    let mut builder = RateTable::builder();
    let mut any = false;
    while let Some(element) = document.child()? {
        match element.name() {
            "Cube" => any |= read_days(&mut document, &reference, &mut builder)?,
            "subject" | "Sender" => document.skip()?,
            _ => return Err(document.unknown(&element, "subject, Sender or Cube")),
        }
    }
    document.finish()?;
    if any { Ok(builder.build()) } else { Err(without_rates()) }
}

/// Reads the cubes of days; whether any has a rate.
fn read_days(
    document: &mut Document<'_>,
    reference: &Reference,
    builder: &mut RateTableBuilder,
) -> Result<bool> {
    let mut any = false;
    while let Some(element) = document.child()? {
        if element.name() != "Cube" {
            return Err(document.unknown(&element, "Cube"));
        }
        let time = document.required(&element, "time")?;
        let date =
            parse_date(&time).map_err(|error| document.at(&element, "time", error))?;
        while let Some(element) = document.child()? {
            if element.name() != "Cube" {
                return Err(document.unknown(&element, "Cube"));
            }
            let rate = read_rate(document, &element, reference, date)?;
            let added = builder.add(rate);
            added.map_err(|error| document.at(&element, "rate", error))?;
            document.nothing_in(&element)?;
            any = true;
        }
    }
    Ok(any)
}

fn read_rate<'t>(
    document: &Document<'t>,
    element: &Element<'t>,
    reference: &Reference,
    date: Date,
) -> Result<Rate> {
    let at = |name: &'static str| move |error| document.at(element, name, error);
    let code = document.required(element, "currency")?;
    let value = document.required(element, "rate")?;
    let quote = Currency::from_code(&code).map_err(at("currency"))?;
    let value = read_number(&value).map_err(at("rate"))?;
    Ok(reference.rate(quote, value, date))
}
