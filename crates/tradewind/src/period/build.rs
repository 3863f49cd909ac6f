//! Building a period from numbers, days and other periods.

use jiff::civil::Date;

use super::unit::Unit;
use super::value::{Period, Shape};
use crate::error::{Error, ErrorCode, Result};

impl Period {
    /// The calendar year.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when the year is not 1 to 9999.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Period::year(2023)?.to_string(), "2023");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn year(year: i16) -> Result<Self> {
        part(Unit::Year, year, 1).map_err(|fact| invalid(&format!("year {year}"), &fact))
    }

    /// The quarter 1 to 4 of a year.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when year or quarter does not exist.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Period::quarter(2023, 4)?.to_string(), "2023-Q4");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn quarter(year: i16, quarter: i8) -> Result<Self> {
        part(Unit::Quarter, year, i16::from(quarter))
            .map_err(|fact| invalid(&format!("quarter {quarter} of {year}"), &fact))
    }

    /// The month 1 to 12 of a year.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when year or month does not exist.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Period::month(2023, 3)?.to_string(), "2023-03");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn month(year: i16, month: i8) -> Result<Self> {
        part(Unit::Month, year, i16::from(month))
            .map_err(|fact| invalid(&format!("month {month} of {year}"), &fact))
    }

    /// One day.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when the day lies before 0001-01-01.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Period, parse_date};
    ///
    /// let day = Period::day(parse_date("2024-10-27")?)?;
    /// assert_eq!(day.to_string(), "2024-10-27");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn day(day: Date) -> Result<Self> {
        around(Unit::Day, day).ok_or_else(|| invalid(&format!("day {day}"), YEARS))
    }

    /// From the start of one period to the end of another of the same frequency.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when the two differ in frequency, are ranges or
    ///   year-to-date themselves, or when the first starts after the second.
    ///
    /// # Example
    /// ```
    /// use tradewind::Period;
    ///
    /// let range = Period::range("2023-01".parse()?, "2023-10".parse()?)?;
    /// assert_eq!(range.to_string(), "2023-01/2023-10");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn range(start: Self, end: Self) -> Result<Self> {
        range(start, end).map_err(|fact| invalid(&format!("range {start}/{end}"), &fact))
    }

    /// From 1 January to the end of a half-year, third, quarter, month, week or day.
    ///
    /// The year of a week is its ISO 8601 year: year-to-date 2020-W53 starts on
    /// 2020-01-01 and ends on 2021-01-03.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when `end` is a year, a range or year-to-date.
    ///
    /// # Example
    /// ```
    /// use tradewind::Period;
    ///
    /// let so_far = Period::year_to_date("2023-10".parse()?)?;
    /// assert_eq!(so_far.to_string(), "YTD/2023-10");
    /// assert_eq!(so_far.first_day().to_string(), "2023-01-01");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn year_to_date(end: Self) -> Result<Self> {
        year_to_date(end).map_err(|fact| invalid(&format!("year to date {end}"), &fact))
    }
}

/// The fact against a year that the calendar here does not have.
pub(super) const YEARS: &str = "the year is 0001 to 9999";

pub(super) fn invalid(shown: &str, fact: &str) -> Error {
    Error::new(ErrorCode::InvalidPeriod, format!("invalid period {shown}: {fact}"))
}

/// The unit that contains the day, if all its days exist.
pub(super) fn around(unit: Unit, day: Date) -> Option<Period> {
    let (first, last) = unit.span(unit.index_of(day))?;
    Some(Period { first, last, shape: Shape::One(unit) })
}

/// The unit with that number in the year; the number counts from 1.
pub(super) fn part(
    unit: Unit,
    year: i16,
    number: i16,
) -> core::result::Result<Period, String> {
    if !(1..=9999).contains(&year) {
        return Err(YEARS.to_owned());
    }
    match unit.start(year, number) {
        Some(first) => around(unit, first)
            .ok_or_else(|| "it ends after 9999-12-31, the last day there is".to_owned()),
        None => Err(unit.numbers_of(year)),
    }
}

pub(super) fn range(start: Period, end: Period) -> core::result::Result<Period, String> {
    let (Shape::One(unit), Shape::One(other)) = (start.shape, end.shape) else {
        return Err("both ends must be plain periods".to_owned());
    };
    if unit != other {
        let (unit, other) = (unit.noun(), other.noun());
        return Err(format!(
            "it starts with a {unit} but ends with a {other}, expected one frequency"
        ));
    }
    if start > end {
        return Err(format!("it starts on {} but ends on {}", start.first, end.last));
    }
    Ok(Period { first: start.first, last: end.last, shape: Shape::Range(unit) })
}

pub(super) fn year_to_date(end: Period) -> core::result::Result<Period, String> {
    let expected = "expected a quarter, month, week or day after YTD/";
    match end.shape {
        Shape::One(Unit::Year) => {
            Err(format!("a whole year is no part of one, write {end}"))
        }
        Shape::One(unit) => {
            let year = unit.year_of(end.first);
            let first = Date::new(year, 1, 1).map_err(|_| YEARS.to_owned())?;
            Ok(Period { first, last: end.last, shape: Shape::YearToDate(unit) })
        }
        Shape::Range(_) | Shape::YearToDate(_) => Err(expected.to_owned()),
    }
}
