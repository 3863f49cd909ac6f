//! Building a series from periods with their values.

use rust_decimal::Decimal;

use super::Series;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    period::{Cadence, Period},
};

impl Series {
    /// The series of these values, in any order; `None` for a gap.
    ///
    /// # Errors
    /// - [`ErrorCode::NoValues`] when there are no pairs.
    /// - [`ErrorCode::FrequencyMismatch`] when the periods differ in frequency, or are
    ///   ranges.
    /// - [`ErrorCode::DuplicatePeriod`] when a period stands twice.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Decimal, ErrorCode, Series};
    ///
    /// let pair = |period: &str, value| Ok::<_, tradewind::Error>((period.parse()?, value));
    /// let year = pair("2023", Some(Decimal::ONE))?;
    /// let error = Series::from_pairs([year, pair("2023-A1", None)?]).unwrap_err();
    /// assert_eq!(error.code(), ErrorCode::DuplicatePeriod);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_pairs(
        pairs: impl IntoIterator<Item = (Period, Option<Decimal>)>,
    ) -> Result<Self> {
        let (mut cadence, mut held) = (None, Vec::new());
        for (place, (period, value)) in (1..).zip(pairs) {
            let own = run_of(period, place)?;
            if *cadence.get_or_insert(own) != own {
                return Err(mixed(cadence.unwrap_or(own), period, own).at(row(place)));
            }
            held.push((period.ordinal(), place, value));
        }
        let Some(cadence) = cadence else { return Err(empty()) };
        held.sort_unstable_by_key(|(ordinal, place, _)| (*ordinal, *place));
        Self::from_sorted(cadence, &held)
    }

    /// The series of values by position: the first value belongs to the first period.
    ///
    /// # Errors
    /// - [`ErrorCode::LengthMismatch`] when there are more of one than of the other.
    /// - As [`Series::from_pairs`].
    pub fn from_slices(periods: &[Period], values: &[Option<Decimal>]) -> Result<Self> {
        if periods.len() != values.len() {
            let message = format!(
                "{} periods with {} values: expected as many of both",
                periods.len(),
                values.len()
            );
            return Err(Error::new(ErrorCode::LengthMismatch, message)
                .at(Location::name("values")));
        }
        Self::from_pairs(periods.iter().copied().zip(values.iter().copied()))
    }

    /// The series of consecutive periods from the first one on; `None` for a gap.
    ///
    /// # Errors
    /// - [`ErrorCode::NoValues`] when there are no values.
    /// - [`ErrorCode::FrequencyMismatch`] when the first period is a range.
    /// - [`ErrorCode::InvalidPeriod`] when the last one is after the year 9999.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Decimal, Series};
    ///
    /// let values = vec![Some(Decimal::ONE), None, Some(Decimal::TWO)];
    /// let series = Series::consecutive("2023-Q4".parse()?, values)?;
    /// assert_eq!(series.to_string(), "2023-Q4=1, 2024-Q1=, 2024-Q2=2");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn consecutive(first: Period, values: Vec<Option<Decimal>>) -> Result<Self> {
        let cadence = run_of(first, 1)?;
        let Some(steps) = values.len().checked_sub(1) else { return Err(empty()) };
        let start = first.ordinal();
        let last = i32::try_from(steps).ok().and_then(|steps| start.checked_add(steps));
        if last.and_then(|last| cadence.period(last)).is_none() {
            let message = format!(
                "no {} values from {first} on: the last day there is, is 9999-12-31",
                values.len()
            );
            return Err(Error::new(ErrorCode::InvalidPeriod, message));
        }
        Ok(Self { cadence, start, values })
    }

    fn from_sorted(
        cadence: Cadence,
        held: &[(i32, u64, Option<Decimal>)],
    ) -> Result<Self> {
        let start = held.first().map_or(0, |(ordinal, ..)| *ordinal);
        let mut values = Vec::with_capacity(held.len());
        let mut next = start;
        for (ordinal, place, value) in held {
            if *ordinal < next {
                let period = cadence.period(*ordinal);
                let period = period.map(|p| p.to_string()).unwrap_or_default();
                let message =
                    format!("{period} stands twice in the series: expected it once");
                return Err(
                    Error::new(ErrorCode::DuplicatePeriod, message).at(row(*place))
                );
            }
            while next < *ordinal {
                values.push(None);
                next = next.saturating_add(1);
            }
            values.push(*value);
            next = next.saturating_add(1);
        }
        Ok(Self { cadence, start, values })
    }
}

fn row(place: u64) -> Location {
    Location::line(place).named("periods")
}

fn empty() -> Error {
    Error::new(ErrorCode::NoValues, "a series of no periods: expected at least one")
}

fn run_of(period: Period, place: u64) -> Result<Cadence> {
    period.cadence().ok_or_else(|| {
        let message = format!(
            "{period} is no period of a series: expected a year, a part of one, a week, \
             a day or a year to date, which one of its kind follows"
        );
        Error::new(ErrorCode::FrequencyMismatch, message).at(row(place))
    })
}

fn mixed(due: Cadence, period: Period, own: Cadence) -> Error {
    let message = format!(
        "{period} in a series by {}: it is a {}, expected one frequency",
        due.noun(),
        own.noun()
    );
    Error::new(ErrorCode::FrequencyMismatch, message)
}
