//! Conversions: the amount, the rate behind it, the footnote.

use tradewind::{Conversion, ConvertOptions, Figure, Leg, Places, RateKind};

use super::{fault::Answer, number::exactness, rates::Files, row::Row};

pub(super) fn day(row: &Row, files: &Files) -> Answer {
    let mut options = ConvertOptions {
        policy: row.option("policy")?.unwrap_or_default(),
        via: row.option("via")?,
        places: row.places()?,
        ..ConvertOptions::default()
    };
    aged(row, &mut options)?;
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

pub(super) fn average(row: &Row, files: &Files) -> Answer {
    let mut options = averaged(row, Places::default(), true)?;
    aged(row, &mut options)?;
    let conversion = convert(row, files, &options)?;
    let missing: Vec<String> =
        conversion.missing().iter().map(ToString::to_string).collect();
    Ok(format!(
        "{}; {} observations; missing {}",
        conversion.rate()?,
        conversion.observations(),
        joined(&missing, ",")
    ))
}

pub(super) fn route(row: &Row, files: &Files) -> Answer {
    let mut options = ConvertOptions {
        policy: row.option("policy")?.unwrap_or_default(),
        via: row.option("via")?,
        ..ConvertOptions::default()
    };
    aged(row, &mut options)?;
    let conversion = convert(row, files, &options)?;
    let codes: Vec<&str> = conversion.route().iter().map(|one| one.code()).collect();
    let legs: Vec<String> = conversion.legs().iter().map(dated).collect();
    Ok(format!("{}; {}; {}", codes.join(">"), conversion.path(), joined(&legs, ", ")))
}

fn dated(leg: &Leg) -> String {
    if leg.kind == RateKind::Fixed {
        return format!("{} fixed", leg.when);
    }
    format!("{} {}", leg.when, leg.age_days)
}

fn joined(parts: &[String], separator: &str) -> String {
    if parts.is_empty() { "-".to_owned() } else { parts.join(separator) }
}

pub(super) fn figure(row: &Row, files: &Files) -> Answer {
    let options = averaged(row, Places::default(), false)?;
    let figure: Figure = row.value("figure")?;
    let (to, on) = (row.value("to")?, row.value("on")?);
    let converted = files.table(row)?.convert_figure(&figure, to, on, &options)?;
    Ok(converted.interval(row.value("reading")?).to_string())
}

pub(super) fn cite(row: &Row, files: &Files) -> Answer {
    let options = averaged(row, Places::default(), false)?;
    Ok(convert(row, files, &options)?.cite()?)
}

fn aged(row: &Row, options: &mut ConvertOptions) -> Answer<()> {
    options.max_age_days = row.integer("max_age_days")?.unwrap_or(options.max_age_days);
    Ok(())
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
