//! `When`: the day or the period that a rate or a conversion belongs to.

use core::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::{
    error::{Error, Result},
    period::{Frequency, Period, parse_date},
};

/// The day or the period that a rate or a conversion belongs to.
///
/// Single dated transactions take a day's rate, flows over a period its average.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// A calendar day.
    Day(Date),
    /// A period.
    Period(Period),
}

impl From<Date> for When {
    fn from(date: Date) -> Self {
        Self::Day(date)
    }
}

impl From<Period> for When {
    /// A period of one day is that day.
    fn from(period: Period) -> Self {
        if period.frequency() == Frequency::Day {
            return Self::Day(period.first_day());
        }
        Self::Period(period)
    }
}

impl FromStr for When {
    type Err = Error;

    /// Reads `2024-10-27` as a day, and every other form as a [`Period`].
    fn from_str(text: &str) -> Result<Self> {
        let dashes = text.bytes().filter(|b| *b == b'-').count();
        if text.len() == 10 && dashes == 2 && !text.contains('/') {
            return parse_date(text).map(Self::Day);
        }
        text.parse::<Period>().map(Self::from)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => date.fmt(f),
            Self::Period(period) => period.fmt(f),
        }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
