//! Reading a period.

use core::str::FromStr;

use super::build::{around, invalid, part, range, year_to_date};
use super::date::{digits, read};
use super::remedy::remedy;
use super::unit::Unit;
use super::value::Period;
use crate::error::{Error, Result, excerpt};

/// No text longer than two days, a slash and some spaces is worth a remedy.
const LONGEST: usize = 32;

const FORMS: &str = "expected a form such as 2023, 2023-Q4, 2023-03, 2023-W05, 2023-02-14, \
     2023-01/2023-10 or YTD/2023-10";

impl FromStr for Period {
    type Err = Error;

    /// Reads one of the forms that [`Period`] lists, and no other.
    ///
    /// # Errors
    /// - [`InvalidPeriod`](crate::ErrorCode::InvalidPeriod) when the text has another
    ///   form, or names a period that does not exist.
    fn from_str(text: &str) -> Result<Self> {
        strict(text).map_err(|fact| {
            let known = || if text.len() <= LONGEST { remedy(text) } else { None };
            let fact = fact.or_else(|| known().map(|period| format!("write {period}")));
            let fact = fact.unwrap_or_else(|| FORMS.to_owned());
            invalid(&excerpt(text), &fact)
        })
    }
}

impl TryFrom<&str> for Period {
    type Error = Error;

    fn try_from(text: &str) -> Result<Self> {
        text.parse()
    }
}

/// The period; else the fact against it, or nothing where the form itself is unknown.
pub(super) fn strict(text: &str) -> core::result::Result<Period, Option<String>> {
    if let Some(end) = text.strip_prefix("YTD/") {
        return year_to_date(plain(end)?).map_err(Some);
    }
    match text.split_once('/') {
        Some((start, end)) => range(plain(start)?, plain(end)?).map_err(Some),
        None => plain(text),
    }
}

fn plain(text: &str) -> core::result::Result<Period, Option<String>> {
    let year = text.get(..4).and_then(|year| digits(year, 4)).ok_or(None)?;
    let Some(rest) = text.get(4..).filter(|rest| !rest.is_empty()) else {
        return part(Unit::Year, year, 1).map_err(Some);
    };
    let rest = rest.strip_prefix('-').ok_or(None)?;
    if rest.len() == 5 {
        return day(text);
    }
    let (unit, width) = match rest.get(..1) {
        Some("A") => (Unit::Year, 1),
        Some("S") => (Unit::HalfYear, 1),
        Some("T") => (Unit::ThirdYear, 1),
        Some("Q") => (Unit::Quarter, 1),
        Some("M") => (Unit::Month, 2),
        Some("W") => (Unit::Week, 2),
        Some("D") => (Unit::Day, 3),
        _ => {
            let month = digits(rest, 2).ok_or(None)?;
            return part(Unit::Month, year, month).map_err(Some);
        }
    };
    let number = rest.get(1..).and_then(|rest| digits(rest, width)).ok_or(None)?;
    part(unit, year, number).map_err(Some)
}

/// A day; a text that only looks like one has no fact of its own.
fn day(text: &str) -> core::result::Result<Period, Option<String>> {
    let dashed = text.bytes().filter(|byte| *byte == b'-').count() == 2;
    let numeric = text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit());
    let day = read(text).map_err(|fact| (dashed && numeric).then_some(fact))?;
    around(Unit::Day, day).ok_or(None)
}
