//! Conversions: the amount, the rate behind it, the footnote.

use tradewind::{Conversion, ConvertOptions, Places};

use super::{fault::Answer, number::exactness, rates::Files, row::Row};

pub(super) fn day(row: &Row, files: &Files) -> Answer {
    let mut options = ConvertOptions {
        policy: row.option("policy")?.unwrap_or_default(),
        via: row.option("via")?,
        places: row.places()?,
        ..ConvertOptions::default()
    };
    options.max_age_days = row.integer("max_age_days")?.unwrap_or(options.max_age_days);
    Ok(amount(&convert(row, files, &options)?))
}

pub(super) fn period(row: &Row, files: &Files) -> Answer {
    let conversion = convert(row, files, &averaged(row, row.places()?, true)?)?;
    Ok(format!("{}; {} observations", amount(&conversion), conversion.observations()))
}

pub(super) fn rate(row: &Row, files: &Files) -> Answer {
    let options = averaged(row, Places::default(), true)?;
    let conversion = convert(row, files, &options)?;
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
    Ok(format!(
        "{}; {}; {}; {}; {}",
        conversion.rate()?,
        or_dash(conversion.rate_date().map(|date| date.to_string())),
        or_dash(conversion.age_days().map(|days| days.to_string())),
        conversion.path(),
        or_dash(conversion.via().map(|via| via.to_string())),
    ))
}

pub(super) fn cite(row: &Row, files: &Files) -> Answer {
    let options = averaged(row, Places::default(), false)?;
    Ok(convert(row, files, &options)?.cite()?)
}

fn averaged(row: &Row, places: Places, has_via: bool) -> Answer<ConvertOptions> {
    Ok(ConvertOptions {
        average: row.option("average")?.unwrap_or_default(),
        via: if has_via { row.option("via")? } else { None },
        places,
        ..ConvertOptions::default()
    })
}

fn convert(row: &Row, files: &Files, options: &ConvertOptions) -> Answer<Conversion> {
    let table = files.table(row)?;
    Ok(table.convert(row.value("money")?, row.value("to")?, row.value("on")?, options)?)
}

fn amount(conversion: &Conversion) -> String {
    format!("{} {}", conversion.money(), exactness(conversion.is_exact()))
}
