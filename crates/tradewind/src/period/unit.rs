//! `Unit`: the stretches that the calendar is cut into.

use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::date::{date_from_days, days_since_1970};
use super::frequency::Frequency;

/// A stretch of the calendar with a beginning that follows from the calendar alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Unit {
    Year,
    HalfYear,
    ThirdYear,
    Quarter,
    Month,
    Week,
    Day,
}

const DAYS_A_WEEK: i32 = 7;
const MONTHS_A_YEAR: i32 = 12;

/// 1970-01-01 was a Thursday: its week began three days before.
const WEEKDAY_OF_EPOCH: i32 = 3;

impl Unit {
    pub(super) fn frequency(self) -> Frequency {
        match self {
            Self::Year => Frequency::Year,
            Self::HalfYear => Frequency::HalfYear,
            Self::ThirdYear => Frequency::ThirdYear,
            Self::Quarter => Frequency::Quarter,
            Self::Month => Frequency::Month,
            Self::Week => Frequency::Week,
            Self::Day => Frequency::Day,
        }
    }

    /// The unit's name in a sentence.
    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::HalfYear => "half-year",
            Self::ThirdYear => "third of a year",
            Self::Quarter => "quarter",
            Self::Month => "month",
            Self::Week => "week",
            Self::Day => "day",
        }
    }

    /// How many months a unit has; `None` for weeks and days.
    pub(super) fn months(self) -> Option<i32> {
        match self {
            Self::Year => Some(12),
            Self::HalfYear => Some(6),
            Self::ThirdYear => Some(4),
            Self::Quarter => Some(3),
            Self::Month => Some(1),
            Self::Week | Self::Day => None,
        }
    }

    /// The running number of the unit that contains the day.
    pub(super) fn index_of(self, date: Date) -> i32 {
        let days = days_since_1970(date);
        match self.months() {
            Some(months) => month_index(date).div_euclid(months),
            None if self == Self::Week => {
                days.saturating_add(WEEKDAY_OF_EPOCH).div_euclid(DAYS_A_WEEK)
            }
            None => days,
        }
    }

    /// First and last day of the unit with that running number, if both exist.
    pub(super) fn span(self, index: i32) -> Option<(Date, Date)> {
        if let Some(months) = self.months() {
            let first = index.checked_mul(months)?;
            let last = first.checked_add(months)?.checked_sub(1)?;
            return Some((first_of_month(first)?, first_of_month(last)?.last_of_month()));
        }
        if self == Self::Day {
            let day = date_from_days(index).ok()?;
            return Some((day, day));
        }
        let monday = index.checked_mul(DAYS_A_WEEK)?.checked_sub(WEEKDAY_OF_EPOCH)?;
        let sunday = monday.checked_add(DAYS_A_WEEK)?.checked_sub(1)?;
        Some((date_from_days(monday).ok()?, date_from_days(sunday).ok()?))
    }

    /// First day of the unit with that number, from 1, in the year.
    pub(super) fn start(self, year: i16, number: i16) -> Option<Date> {
        match self.months() {
            Some(months) => {
                let month = i32::from(number).checked_sub(1)?.checked_mul(months)?;
                let month = i8::try_from(month.checked_add(1)?).ok()?;
                Date::new(year, month, 1).ok()
            }
            None if self == Self::Week => {
                let week = i8::try_from(number).ok()?;
                ISOWeekDate::new(year, week, Weekday::Monday).ok().map(ISOWeekDate::date)
            }
            None => Date::new(year, 1, 1).ok()?.with().day_of_year(number).build().ok(),
        }
    }

    /// The number, from 1, of the unit that begins on that day, in its year.
    pub(super) fn number(self, first: Date) -> i32 {
        match self.months() {
            Some(months) => {
                let month = i32::from(first.month()).saturating_sub(1);
                month.div_euclid(months).saturating_add(1)
            }
            None if self == Self::Week => i32::from(ISOWeekDate::from_date(first).week()),
            None => i32::from(first.day_of_year()),
        }
    }

    /// The sentence that says which numbers the year has.
    pub(super) fn numbers_of(self, year: i16) -> String {
        match self {
            Self::Year => "a year has one part, A1".to_owned(),
            Self::HalfYear => "half-years are S1 and S2".to_owned(),
            Self::ThirdYear => "thirds of a year are T1 to T3".to_owned(),
            Self::Quarter => "quarters are Q1 to Q4".to_owned(),
            Self::Month => "months are 01 to 12".to_owned(),
            Self::Week => {
                let weeks = Date::new(year, 7, 1)
                    .map_or(52, |day| day.iso_week_date().weeks_in_year());
                format!("{year:04} has the ISO weeks W01 to W{weeks}")
            }
            Self::Day => {
                let days = Date::new(year, 1, 1).map_or(365, Date::days_in_year);
                format!("{year:04} has the days D001 to D{days}")
            }
        }
    }

    /// The year that the unit belongs to: a week's is the year of its Thursday.
    pub(super) fn year_of(self, date: Date) -> i16 {
        if self == Self::Week { ISOWeekDate::from_date(date).year() } else { date.year() }
    }
}

fn month_index(date: Date) -> i32 {
    let years = i32::from(date.year()).saturating_mul(MONTHS_A_YEAR);
    years.saturating_add(i32::from(date.month())).saturating_sub(1)
}

fn first_of_month(index: i32) -> Option<Date> {
    let year = i16::try_from(index.div_euclid(MONTHS_A_YEAR)).ok()?;
    let month = i8::try_from(index.rem_euclid(MONTHS_A_YEAR)).ok()?.checked_add(1)?;
    if year < 1 {
        return None;
    }
    Date::new(year, month, 1).ok()
}
