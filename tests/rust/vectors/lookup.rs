//! Places, periods: what a code or a name stands for.

use tradewind::{Period, Place};

use super::{fault::Answer, row::Row};

pub(super) fn place(row: &Row) -> Answer {
    let place = Place::from_code(row.text("code")?)?;
    Ok(format!(
        "{} {} {} {} {}",
        place.code(),
        place.alpha3().unwrap_or("-"),
        place.numeric().unwrap_or("-"),
        place.kind().name(),
        place.name()
    ))
}

pub(super) fn period(row: &Row) -> Answer {
    Ok(days(row.value("text")?))
}

pub(super) fn previous_year(row: &Row) -> Answer {
    Ok(days(row.value::<Period>("text")?.previous_year()?))
}

pub(super) fn next(row: &Row) -> Answer {
    Ok(days(row.value::<Period>("text")?.next()?))
}

pub(super) fn previous(row: &Row) -> Answer {
    Ok(days(row.value::<Period>("text")?.previous()?))
}

fn days(period: Period) -> String {
    format!("{period} {} {}", period.first_day(), period.last_day())
}
