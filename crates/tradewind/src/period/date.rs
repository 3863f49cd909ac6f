//! Calendar days: reading, counting, naming.

use jiff::civil::{Date, Weekday};
use jiff_core::civil::UnixEpochDay;

use crate::error::{Error, ErrorCode, Result, excerpt};

/// The day that day numbers count from.
const EPOCH: Date = jiff::civil::date(1970, 1, 1);

const HOURS_A_DAY: i64 = 24;

/// The day that a text of the form `YYYY-MM-DD` names.
///
/// No other form is read. The calendar is the Gregorian one, also before 1582.
///
/// - Range: 0001-01-01 to 9999-12-31.
///
/// # Errors
/// - [`ErrorCode::InvalidDate`] when the text has another form, or names no day.
///
/// # Example
/// ```
/// use tradewind::{parse_date, weekday_name};
///
/// assert_eq!(weekday_name(parse_date("2024-10-27")?), "Sunday");
/// let error = parse_date("2023-02-29").unwrap_err();
/// assert_eq!(
///     error.message(),
///     "invalid date \"2023-02-29\": February 2023 has 28 days",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// ISO 8601-1:2019, 5.2.2.1, extended format.
pub fn parse_date(text: &str) -> Result<Date> {
    read(text).map_err(|fact| {
        let message = format!("invalid date {}: {fact}", excerpt(text));
        Error::new(ErrorCode::InvalidDate, message)
    })
}

/// The day that is so many days after 1970-01-01, which is day 0.
///
/// - Range: 0001-01-01 is -719162, 9999-12-31 is 2932896.
///
/// # Errors
/// - [`ErrorCode::InvalidDate`] when the day lies outside the years 1 to 9999.
///
/// # Example
/// ```
/// assert_eq!(tradewind::date_from_days(20_023)?.to_string(), "2024-10-27");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn date_from_days(days: i32) -> Result<Date> {
    // By the day number, which jiff's own core takes without a detour over seconds.
    let date = UnixEpochDay::new(days).ok().map(UnixEpochDay::to_date);
    let date =
        date.and_then(|date| Date::new(date.year(), date.month(), date.day()).ok());
    date.filter(|date| date.year() >= 1).ok_or_else(|| {
        let fact = "expected -719162 (0001-01-01) to 2932896 (9999-12-31)";
        Error::new(ErrorCode::InvalidDate, format!("invalid day number {days}: {fact}"))
    })
}

/// How many days the day lies after 1970-01-01; negative when before.
///
/// # Example
/// ```
/// use tradewind::{days_since_1970, parse_date};
///
/// assert_eq!(days_since_1970(parse_date("2024-10-27")?), 20_023);
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn days_since_1970(date: Date) -> i32 {
    days_between(EPOCH, date)
}

/// How many days after `start` the day `end` lies: `end − start`, negative when before.
///
/// # Example
/// ```
/// use tradewind::{days_between, parse_date};
///
/// let age = days_between(parse_date("2024-10-25")?, parse_date("2024-10-27")?);
/// assert_eq!(age, 2);
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn days_between(start: Date, end: Date) -> i32 {
    let days = start.duration_until(end).as_hours() / HOURS_A_DAY;
    // Cannot saturate: the calendar has fewer than eight million days.
    i32::try_from(days).unwrap_or(i32::MAX)
}

/// The English name of the day of the week.
///
/// # Example
/// ```
/// use tradewind::{parse_date, weekday_name};
///
/// assert_eq!(weekday_name(parse_date("2024-10-25")?), "Friday");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn weekday_name(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// The day, or the fact that stands against it.
pub(super) fn read(text: &str) -> core::result::Result<Date, String> {
    let expected = || match rewritten(text) {
        Some(date) => format!("expected YYYY-MM-DD, write {date}"),
        None => "expected YYYY-MM-DD".to_owned(),
    };
    let mut parts = text.split('-');
    let mut next = |width| parts.next().and_then(|part| digits(part, width));
    let (year, month, day) = (next(4), next(2), next(2));
    match (year, month, day, parts.next()) {
        (Some(year), Some(month), Some(day), None) => calendar_day(year, month, day),
        _ => Err(expected()),
    }
}

/// The value of a text of exactly `width` ASCII digits.
pub(super) fn digits(text: &str, width: usize) -> Option<i16> {
    let plain = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// The day, or the part of it that the calendar does not have.
pub(super) fn calendar_day(
    year: i16,
    month: i16,
    day: i16,
) -> core::result::Result<Date, String> {
    let narrow = |value: i16| i8::try_from(value).unwrap_or(i8::MAX);
    if year < 1 {
        return Err("the year is 0001 to 9999".to_owned());
    }
    let Ok(first) = Date::new(year, narrow(month), 1) else {
        return Err("the month is 01 to 12".to_owned());
    };
    Date::new(year, narrow(month), narrow(day)).map_err(|_| {
        let name = month_name(first.month());
        format!("{name} {year:04} has {} days", first.days_in_month())
    })
}

fn month_name(month: i8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// The one day that a lenient text with the year in front can mean.
fn rewritten(text: &str) -> Option<Date> {
    let text = text.get(..10).filter(|_| text.get(10..11) == Some("T")).unwrap_or(text);
    let parts: Vec<&str> = match text.len() {
        8 if digits(text.get(..4)?, 4).is_some()
            && digits(text.get(4..)?, 4).is_some() =>
        {
            vec![text.get(..4)?, text.get(4..6)?, text.get(6..)?]
        }
        6..=12 => text.trim().split(['-', '/', '.', ' ']).collect(),
        _ => return None,
    };
    let [year, month, day] = parts.as_slice() else { return None };
    let short = |part: &str| digits(part, 2).or_else(|| digits(part, 1));
    calendar_day(digits(year, 4)?, short(month)?, short(day)?).ok()
}
