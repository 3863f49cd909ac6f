//! The periods around a period: before, after, a year before.

use jiff::civil::Date;

use super::build::{YEARS, around, part, range, year_to_date};
use super::date::calendar_day;
use super::unit::Unit;
use super::value::{Period, Shape};
use crate::error::{Error, ErrorCode, Result};

impl Period {
    /// The same period one year before, which year-on-year growth compares with.
    ///
    /// A quarter gives the same quarter, a week the same week number, a day the same
    /// month and day; a range moves both ends; year-to-date gives year-to-date.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when the year before has no such week or day (W53,
    ///   29 February), or is before the year 1.
    ///
    /// # Example
    /// ```
    /// use tradewind::Period;
    ///
    /// let base = "YTD/2023-10".parse::<Period>()?.previous_year()?;
    /// assert_eq!(base.to_string(), "YTD/2022-10");
    /// let error = "2020-W53".parse::<Period>()?.previous_year().unwrap_err();
    /// assert_eq!(
    ///     error.message(),
    ///     "no period a year before 2020-W53: 2019 has the ISO weeks W01 to W52",
    /// );
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn previous_year(self) -> Result<Self> {
        let unit = self.shape.unit();
        let moved = match self.shape {
            Shape::One(_) => year_before(unit, self.first),
            Shape::Range(_) => year_before(unit, self.first)
                .and_then(|start| range(start, year_before(unit, self.last)?)),
            Shape::YearToDate(_) => year_before(unit, self.last).and_then(year_to_date),
        };
        moved.map_err(|fact| {
            let message = format!("no period a year before {self}: {fact}");
            Error::new(ErrorCode::InvalidPeriod, message)
        })
    }

    /// The period of the same length that ends on the day before this one starts.
    ///
    /// The length is counted in units: before `2023-01/2023-10` come the ten months
    /// `2022-03/2022-12`.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when that is before the year 1, and for
    ///   year-to-date, which nothing of its kind precedes: use
    ///   [`previous_year`](Self::previous_year).
    ///
    /// # Example
    /// ```
    /// use tradewind::Period;
    ///
    /// assert_eq!("2023-Q1".parse::<Period>()?.previous()?.to_string(), "2022-Q4");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn previous(self) -> Result<Self> {
        let none = |fact: &str| {
            let message = format!("no period before {self}: {fact}");
            Error::new(ErrorCode::InvalidPeriod, message)
        };
        if let Shape::YearToDate(_) = self.shape {
            return Err(none("year-to-date starts on 1 January, take the year before"));
        }
        self.step_back().ok_or_else(|| none("the first day there is, is 0001-01-01"))
    }

    /// The period of the same length that starts on the day after this one ends.
    ///
    /// The length is counted in units: after `2023-01/2023-10` come the ten months
    /// `2023-11/2024-08`.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidPeriod`] when that is after the year 9999, and for
    ///   year-to-date, which nothing of its kind follows.
    ///
    /// # Example
    /// ```
    /// use tradewind::Period;
    ///
    /// assert_eq!("2020-W53".parse::<Period>()?.next()?.to_string(), "2021-W01");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn next(self) -> Result<Self> {
        let none = |fact: &str| {
            let message = format!("no period after {self}: {fact}");
            Error::new(ErrorCode::InvalidPeriod, message)
        };
        if let Shape::YearToDate(_) = self.shape {
            return Err(none("year-to-date starts on 1 January, take the year after"));
        }
        self.step_on().ok_or_else(|| none("the last day there is, is 9999-12-31"))
    }

    fn step_on(self) -> Option<Self> {
        let unit = self.shape.unit();
        let (start, end) = (unit.index_of(self.first), unit.index_of(self.last));
        let after = end.checked_add(1)?;
        let last = after.checked_add(end.checked_sub(start)?)?;
        Some(Self {
            first: unit.span(after)?.0,
            last: unit.span(last)?.1,
            shape: self.shape,
        })
    }

    fn step_back(self) -> Option<Self> {
        let unit = self.shape.unit();
        let (start, end) = (unit.index_of(self.first), unit.index_of(self.last));
        let before = start.checked_sub(1)?;
        let first = before.checked_sub(end.checked_sub(start)?)?;
        Some(Self {
            first: unit.span(first)?.0,
            last: unit.span(before)?.1,
            shape: self.shape,
        })
    }
}

/// The unit around `day`, moved to the year before.
fn year_before(unit: Unit, day: Date) -> core::result::Result<Period, String> {
    let first = around(unit, day).map_or(day, Period::first_day);
    let year = unit.year_of(first).saturating_sub(1);
    if unit != Unit::Day {
        let number = i16::try_from(unit.number(first)).unwrap_or(i16::MAX);
        return part(unit, year, number);
    }
    let moved = calendar_day(year, i16::from(day.month()), i16::from(day.day()))?;
    around(unit, moved).ok_or_else(|| YEARS.to_owned())
}
