//! `Cadence`: the run of periods that a period belongs to.

use super::build::year_to_date;
use super::unit::Unit;
use super::value::{Period, Shape};

/// Periods of one kind, each following the one before: the months, or the years to date
/// that end with a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cadence {
    unit: Unit,
    year_to_date: bool,
}

impl Period {
    /// The run that the period belongs to; `None` for a range, which nothing follows.
    pub(crate) fn cadence(self) -> Option<Cadence> {
        match self.shape {
            Shape::One(unit) => Some(Cadence { unit, year_to_date: false }),
            Shape::YearToDate(unit) => Some(Cadence { unit, year_to_date: true }),
            Shape::Range(_) => None,
        }
    }

    /// The running number of the period in its run.
    pub(crate) fn ordinal(self) -> i32 {
        self.shape.unit().index_of(self.last)
    }
}

impl Cadence {
    /// The period with that running number, if the calendar has it.
    pub(crate) fn period(self, ordinal: i32) -> Option<Period> {
        let (first, last) = self.unit.span(ordinal)?;
        let part = Period { first, last, shape: Shape::One(self.unit) };
        if self.year_to_date { year_to_date(part).ok() } else { Some(part) }
    }

    /// What the run is made of, in a sentence.
    pub(crate) fn noun(self) -> String {
        let unit = self.unit.noun();
        if self.year_to_date {
            format!("year to date by {unit}")
        } else {
            unit.to_owned()
        }
    }

    /// Whether every period is a year to date.
    pub(crate) fn is_year_to_date(self) -> bool {
        self.year_to_date
    }

    /// The years to date that end with these periods; `None` for years, and for what is
    /// year-to-date already.
    pub(crate) fn accumulated(self) -> Option<Self> {
        let divides = !self.year_to_date && self.unit != Unit::Year;
        divides.then_some(Self { unit: self.unit, year_to_date: true })
    }

    /// The periods that years to date end with.
    pub(crate) fn parts(self) -> Self {
        Self { unit: self.unit, year_to_date: false }
    }

    /// How many of them a year has, where every year has as many.
    pub(crate) fn parts_a_year(self) -> Option<u32> {
        match self.unit {
            Unit::Year => Some(1),
            Unit::HalfYear => Some(2),
            Unit::ThirdYear => Some(3),
            Unit::Quarter => Some(4),
            Unit::Month => Some(12),
            Unit::Week | Unit::Day => None,
        }
    }

    /// The running number of the first of the same year.
    pub(crate) fn first_of_year(self, ordinal: i32) -> Option<i32> {
        if let Some(parts) = self.parts_a_year() {
            let parts = i32::try_from(parts).ok()?;
            return ordinal.checked_sub(ordinal.rem_euclid(parts));
        }
        let (first, _) = self.unit.span(ordinal)?;
        Some(self.unit.index_of(self.unit.start(self.unit.year_of(first), 1)?))
    }

    /// The running number of the same period of the year before; `None` where it has no
    /// such week or day.
    pub(crate) fn year_before(self, ordinal: i32) -> Option<i32> {
        if let Some(parts) = self.parts_a_year() {
            return ordinal.checked_sub(i32::try_from(parts).ok()?);
        }
        Some(self.parts().period(ordinal)?.previous_year().ok()?.ordinal())
    }

    /// The running numbers of the first and the last that the period is cut into; `None`
    /// where they do not fill it.
    pub(crate) fn within(self, period: Period) -> Option<(i32, i32)> {
        let whole = match period.shape {
            Shape::One(unit) | Shape::Range(unit) => unit,
            Shape::YearToDate(_) => return None,
        };
        let (first, last) =
            (self.unit.index_of(period.first), self.unit.index_of(period.last));
        if whole == self.unit {
            return Some((first, last));
        }
        let starts = self.unit.span(first)?.0 == period.first;
        let ends = self.unit.span(last)?.1 == period.last;
        (starts && ends).then_some((first, last))
    }
}
