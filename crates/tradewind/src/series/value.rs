//! `Series`: values of consecutive periods, some of which may be missing.

use rust_decimal::Decimal;

use crate::period::{Cadence, Frequency, Period};

/// The values of one figure over consecutive periods of one frequency.
///
/// Periods are matched by what they mean: `2023-A1` is `2023`. A period without a value is
/// a gap; it stays one, nothing is filled in. A series without any value for a period
/// between two others has a gap there, too. Years to date (`YTD/2023-10`) are a frequency
/// of their own, one for each kind of period that they end with.
///
/// - Range: at least one period; years, half-years, thirds, quarters, months, weeks, days
///   or years to date, no ranges.
///
/// # Example
/// ```
/// use tradewind::Series;
///
/// let series: Series = "2023-01=1.5, 2023-03=2".parse()?;
/// assert_eq!(series.to_string(), "2023-01=1.5, 2023-02=, 2023-03=2");
/// assert_eq!(series.gaps().map(|gap| gap.to_string()).collect::<Vec<_>>(), ["2023-02"]);
/// assert_eq!(series.get("2023-M03".parse()?), Some(2.into()));
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Series {
    // Never empty, and every period from the first to the last exists.
    pub(super) cadence: Cadence,
    pub(super) start: i32,
    pub(super) values: Vec<Option<Decimal>>,
}

impl Series {
    /// The value of a period; `None` for a gap, and for a period that lies outside or is of
    /// another frequency.
    pub fn get(&self, period: Period) -> Option<Decimal> {
        if period.cadence() != Some(self.cadence) {
            return None;
        }
        self.at(period.ordinal())
    }

    /// Whether the period is one of the series, with a value or as a gap.
    pub fn contains(&self, period: Period) -> bool {
        let ordinal = period.ordinal();
        period.cadence() == Some(self.cadence)
            && self.start <= ordinal
            && ordinal < self.end()
    }

    /// The values with their periods, in order; `None` for a gap.
    pub fn iter(&self) -> impl Iterator<Item = (Period, Option<Decimal>)> + '_ {
        // Every period was made from this calendar, so that none is passed over.
        (self.start..).zip(&self.values).filter_map(|(ordinal, value)| {
            self.cadence.period(ordinal).map(|period| (period, *value))
        })
    }

    /// The values in order; `None` for a gap.
    pub fn values(&self) -> &[Option<Decimal>] {
        &self.values
    }

    /// The periods without a value, in order.
    pub fn gaps(&self) -> impl Iterator<Item = Period> + '_ {
        self.iter().filter(|(_, value)| value.is_none()).map(|(period, _)| period)
    }

    /// The first period, which may be a gap that was given.
    pub fn first(&self) -> Option<Period> {
        self.cadence.period(self.start)
    }

    /// The last period, which may be a gap that was given.
    pub fn last(&self) -> Option<Period> {
        self.cadence.period(self.end().saturating_sub(1))
    }

    /// The period at a position, the first being 0.
    pub fn period(&self, index: usize) -> Option<Period> {
        let steps = i32::try_from(index).ok().filter(|_| index < self.values.len())?;
        self.cadence.period(self.start.checked_add(steps)?)
    }

    /// How many periods there are, gaps included.
    pub fn period_count(&self) -> usize {
        self.values.len()
    }

    /// How many periods have a value.
    pub fn value_count(&self) -> usize {
        self.values.iter().flatten().count()
    }

    /// What kind of periods they are.
    pub fn frequency(&self) -> Frequency {
        self.first().map_or(Frequency::Year, Period::frequency)
    }

    /// The run that the periods belong to.
    pub(crate) fn cadence(&self) -> Cadence {
        self.cadence
    }

    /// The running number of the first period.
    pub(crate) fn start(&self) -> i32 {
        self.start
    }

    /// The running number after that of the last period.
    pub(crate) fn end(&self) -> i32 {
        let count = i32::try_from(self.values.len()).unwrap_or(i32::MAX);
        self.start.saturating_add(count)
    }

    /// The value of the period with that running number.
    pub(crate) fn at(&self, ordinal: i32) -> Option<Decimal> {
        let place = usize::try_from(ordinal.checked_sub(self.start)?).ok()?;
        *self.values.get(place)?
    }
}
