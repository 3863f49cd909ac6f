//! Figures: reading, and the interval under each reading of the digits.

use tradewind::Figure;

use super::{fault::Answer, row::Row};

pub(super) fn parse(row: &Row) -> Answer {
    let figure: Figure = row.value("text")?;
    Ok(format!(
        "{}; {}; {}; {} digits",
        figure.value(),
        figure.unit(),
        figure.qualifier(),
        figure.significant_digits()
    ))
}

pub(super) fn interval(row: &Row) -> Answer {
    let mut figure: Figure = row.value("text")?;
    if let Some(qualifier) = row.option("qualifier")? {
        figure = figure.with_qualifier(qualifier)?;
    }
    Ok(figure.interval(row.value("reading")?).to_string())
}
