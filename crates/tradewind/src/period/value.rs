//! `Period`: a stretch of days with a name.

use jiff::ToSpan;
use jiff::civil::Date;

use super::date::days_between;
use super::frequency::Frequency;
use super::unit::Unit;

/// A period of the Gregorian calendar, as statistics name it.
///
/// | text | period |
/// |---|---|
/// | `2023`, also `2023-A1` | year |
/// | `2023-S1`, `2023-S2` | half-year |
/// | `2023-T1` … `2023-T3` | third of a year |
/// | `2023-Q1` … `2023-Q4` | quarter |
/// | `2023-03`, also `2023-M03` | month |
/// | `2023-W01` … `2023-W53` | ISO 8601 week, Monday to Sunday |
/// | `2023-02-14`, also `2023-D045` | day |
/// | `2023-01/2023-10` | range, from the start of one to the end of the other |
/// | `YTD/2023-10` | year to date: 1 January to the end of that period |
///
/// Reading takes these forms and no other; printing gives the first form of each line,
/// so that equal periods have equal texts. Periods are ordered by their first day, then
/// by their last. A range is not equal to a quarter of the same days, and year-to-date
/// is equal to neither.
///
/// - Range: 0001-01-01 to 9999-12-31; every day of a period lies inside.
///
/// # Example
/// ```
/// use tradewind::Period;
///
/// let quarter: Period = "2023-Q4".parse()?;
/// assert_eq!(quarter.first_day().to_string(), "2023-10-01");
/// assert_eq!(quarter.last_day().to_string(), "2023-12-31");
/// assert_eq!("2023-M03".parse::<Period>()?.to_string(), "2023-03");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// SDMX 2.1, section 6 (technical notes), 4.2.4 and 4.2.6, with a reporting year that
/// starts on 1 January; ISO 8601-1:2019 for weeks, ordinal days and `start/end`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    // The order of the fields is the order of periods.
    pub(super) first: Date,
    pub(super) last: Date,
    pub(super) shape: Shape,
}

/// How the days of a period are named.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Shape {
    /// One unit.
    One(Unit),
    /// From a unit to another of its kind.
    Range(Unit),
    /// From 1 January to the end of a unit.
    YearToDate(Unit),
}

impl Shape {
    pub(super) fn unit(self) -> Unit {
        match self {
            Self::One(unit) | Self::Range(unit) | Self::YearToDate(unit) => unit,
        }
    }
}

impl Period {
    /// The first day.
    ///
    /// # Example
    /// ```
    /// let week: tradewind::Period = "2024-W01".parse()?;
    /// assert_eq!(week.first_day().to_string(), "2024-01-01");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn first_day(self) -> Date {
        self.first
    }

    /// The last day, which belongs to the period.
    ///
    /// # Example
    /// ```
    /// let february: tradewind::Period = "2024-02".parse()?;
    /// assert_eq!(february.last_day().to_string(), "2024-02-29");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn last_day(self) -> Date {
        self.last
    }

    /// Whether the day belongs to the period.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Period, parse_date};
    ///
    /// let year: Period = "2023".parse()?;
    /// assert!(year.contains(parse_date("2023-12-31")?));
    /// assert!(!year.contains(parse_date("2024-01-01")?));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// What kind of period it is.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Frequency, Period};
    ///
    /// assert_eq!("2023-W05".parse::<Period>()?.frequency(), Frequency::Week);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn frequency(self) -> Frequency {
        match self.shape {
            Shape::One(unit) => unit.frequency(),
            Shape::Range(_) => Frequency::Range,
            Shape::YearToDate(_) => Frequency::YearToDate,
        }
    }

    /// How many days the period has, first and last included.
    ///
    /// # Example
    /// ```
    /// assert_eq!("2024".parse::<tradewind::Period>()?.day_count(), 366);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn day_count(self) -> i32 {
        days_between(self.first, self.last).saturating_add(1)
    }

    /// The days, from the first to the last.
    ///
    /// # Example
    /// ```
    /// let week: tradewind::Period = "2024-W43".parse()?;
    /// let last = week.days().last();
    /// assert_eq!(last.map(|day| day.to_string()).as_deref(), Some("2024-10-27"));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn days(self) -> impl Iterator<Item = Date> {
        self.first.series(1.day()).take_while(move |day| *day <= self.last)
    }
}
