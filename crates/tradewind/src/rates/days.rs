//! `Days`: the observations of a series, by day.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Quotation, shelves::Shelves};
use crate::period::{date_from_days, days_since_1970};

/// A quotation with the number of its day, counted from 1970-01-01.
pub(crate) type Observation = (i32, Quotation);

/// Observations in order of time, as columns: 20 bytes each, 24 where units change.
#[derive(Debug, Default)]
pub(crate) struct Days {
    numbers: Box<[i32]>,
    values: Box<[Decimal]>,
    units: Units,
    shelves: Shelves,
}

/// For how many units of the base the prices are.
#[derive(Debug)]
enum Units {
    All(u32),
    Each(Box<[u32]>),
}

impl Default for Units {
    fn default() -> Self {
        Self::All(1)
    }
}

impl Days {
    pub(crate) fn len(&self) -> usize {
        self.numbers.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = Observation> + '_ {
        (0..self.len()).filter_map(|index| self.at(index))
    }

    pub(crate) fn first(&self) -> Option<i32> {
        self.numbers.first().copied()
    }

    pub(crate) fn last(&self) -> Option<i32> {
        self.numbers.last().copied()
    }

    pub(crate) fn at(&self, index: usize) -> Option<Observation> {
        let units = match &self.units {
            Units::All(units) => *units,
            Units::Each(units) => *units.get(index)?,
        };
        let quotation = Quotation { value: *self.values.get(index)?, units };
        Some((*self.numbers.get(index)?, quotation))
    }

    pub(crate) fn get(&self, day: i32) -> Option<Quotation> {
        let index = self.numbers.binary_search(&day).ok()?;
        self.at(index).map(|(_, quotation)| quotation)
    }

    /// The last observation at or before the day, and the first after it.
    pub(crate) fn around(&self, day: i32) -> [Option<Observation>; 2] {
        let index = self.count_until(day);
        [index.checked_sub(1).and_then(|i| self.at(i)), self.at(index)]
    }

    /// The place of the last observation at or before the day.
    pub(crate) fn last_until(&self, day: i32) -> Option<usize> {
        self.count_until(day).checked_sub(1)
    }

    /// How many observations lie at or before the day.
    fn count_until(&self, day: i32) -> usize {
        let Some(first) = self.first() else { return 0 };
        if day < first {
            return 0;
        }
        let (from, to) = self.shelves.range(first.abs_diff(day), self.len());
        let near = self.numbers.get(from..to).unwrap_or(&[]);
        near.partition_point(|held| *held <= day).saturating_add(from)
    }

    /// The observations from one day to another, both included.
    pub(crate) fn between(
        &self,
        first: Date,
        last: Date,
    ) -> impl Iterator<Item = Observation> + '_ {
        let (first, last) = (days_since_1970(first), days_since_1970(last));
        let from = self.numbers.partition_point(|held| *held < first);
        let to = self.numbers.partition_point(|held| *held <= last);
        (from..to).filter_map(|index| self.at(index))
    }

    /// The days that another series has, too, with what both have.
    pub(crate) fn common<'a>(
        &'a self,
        other: &'a Self,
    ) -> impl Iterator<Item = (i32, Quotation, Quotation)> + 'a {
        let mut rest = other.iter().peekable();
        self.iter().filter_map(move |(number, own)| {
            while rest.next_if(|(day, _)| *day < number).is_some() {}
            let (_, found) = rest.next_if(|(day, _)| *day == number)?;
            Some((number, own, found))
        })
    }

    /// The longest stretch between two observations, in days.
    pub(crate) fn longest_gap(&self) -> Option<i32> {
        let pairs = self.numbers.windows(2);
        pairs
            .filter_map(|pair| match pair {
                [earlier, later] => Some(later.saturating_sub(*earlier)),
                _ => None,
            })
            .max()
    }
}

impl FromIterator<Observation> for Days {
    /// The observations must be in order of time.
    fn from_iter<I: IntoIterator<Item = Observation>>(observations: I) -> Self {
        let (mut numbers, mut values, mut units) = (Vec::new(), Vec::new(), Vec::new());
        for (number, quotation) in observations {
            numbers.push(number);
            values.push(quotation.value);
            units.push(quotation.units);
        }
        let first = units.first().copied().unwrap_or(1);
        let units = if units.iter().all(|one| *one == first) {
            Units::All(first)
        } else {
            Units::Each(units.into())
        };
        let shelves = Shelves::new(&numbers);
        Self { numbers: numbers.into(), values: values.into(), units, shelves }
    }
}

/// The day with this number. Numbers in a table come from days, so that there is one.
pub(crate) fn day(number: i32) -> Date {
    date_from_days(number).unwrap_or(Date::MAX)
}
