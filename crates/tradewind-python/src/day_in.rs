//! Days from Python: dates, text, periods.

use pyo3::{
    Borrowed, intern,
    prelude::*,
    types::{PyDate, PyDateTime, PyString, PyTimeAccess, PyTzInfoAccess},
};
use tradewind::{Date, ErrorCode, When};

use crate::{
    convert_in::{kind, text, wrong_kind},
    errors::{Failure, Outcome, refused},
    period::Period,
};

/// A day: `date`, or `YYYY-MM-DD`.
#[derive(Clone, Copy)]
pub(crate) struct Day(pub(crate) Date);

/// A day or a period: what a [`Day`] takes, `Period`, or the text of one.
#[derive(Clone, Copy)]
pub(crate) struct On(pub(crate) When);

impl<'py> FromPyObject<'_, 'py> for Day {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        if let Ok(string) = object.cast::<PyString>() {
            return Ok(Self(tradewind::parse_date(text(&string)?)?));
        }
        match object.cast::<PyDate>() {
            Ok(date) => date_in(&date).map(Self),
            Err(_) => Err(wrong_kind(&object, "datetime.date or \"YYYY-MM-DD\"")),
        }
    }
}

/// A date and nothing more, which has an ordinal without fail.
fn plain_date_in(date: &Bound<'_, PyDate>) -> Outcome<Date> {
    const ORDINAL_OF_1970: i32 = 719_163;
    let ordinal = date.call_method0(intern!(date.py(), "toordinal"))?;
    let days = ordinal.extract::<i32>()?.saturating_sub(ORDINAL_OF_1970);
    Ok(tradewind::date_from_days(days)?)
}

fn date_in(date: &Bound<'_, PyDate>) -> Outcome<Date> {
    if let Ok(moment) = date.cast::<PyDateTime>() {
        let time = (moment.get_hour(), moment.get_minute(), moment.get_second());
        let midnight = time == (0, 0, 0) && moment.get_microsecond() == 0;
        if !midnight || moment.get_tzinfo().is_some() {
            let clock = moment.call_method0("timetz")?.str()?;
            let message = format!(
                "got {} with the time {clock}: expected datetime.date, write .date()",
                kind(date)
            );
            return Err(refused(ErrorCode::InvalidDate, message));
        }
    }
    // The text, not the fields: that of a missing date such as pandas.NaT is no date.
    let text = date.call_method0("isoformat")?.str()?.to_string();
    Ok(tradewind::parse_date(text.strip_suffix("T00:00:00").unwrap_or(&text))?)
}

impl<'py> FromPyObject<'_, 'py> for On {
    type Error = Failure;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> Outcome<Self> {
        // A date first: that is what a loop over many amounts gives.
        if let Ok(date) = object.cast_exact::<PyDate>() {
            return Ok(Self(plain_date_in(&date)?.into()));
        }
        if let Ok(string) = object.cast::<PyString>() {
            return Ok(Self(text(&string)?.parse()?));
        }
        if let Ok(period) = object.cast::<Period>() {
            return Ok(Self(period.get().0.into()));
        }
        if object.cast::<PyDate>().is_err() {
            let expected =
                "datetime.date, Period, or text such as \"2024-10-27\", \"2023\"";
            return Err(wrong_kind(&object, expected));
        }
        let Day(date) = object.extract()?;
        Ok(Self(date.into()))
    }
}

/// The days of one date or of several; the first is the one chosen.
pub(crate) fn days(object: &Bound<'_, PyAny>) -> Outcome<Vec<Date>> {
    if object.cast::<PyString>().is_ok() || object.cast::<PyDate>().is_ok() {
        let Day(date) = object.extract()?;
        return Ok(vec![date]);
    }
    let items = object
        .try_iter()
        .map_err(|_| wrong_kind(object, "datetime.date, text, or several of them"))?;
    items.map(|item| item?.extract::<Day>().map(|Day(date)| date)).collect()
}
