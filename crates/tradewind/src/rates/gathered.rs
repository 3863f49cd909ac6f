//! `Gathered`: the observations of a series while rates still arrive.

use std::collections::{BTreeMap, VecDeque};

use super::{
    Quotation,
    days::{Days, Observation},
};
use crate::period::Period;

/// Observations that arrive in any order. Files are sorted one way or the other, so that
/// nearly all arrive at one of the two ends; the rest waits in a tree.
#[derive(Clone, Debug, Default)]
pub(super) struct Gathered {
    days: VecDeque<Observation>,
    late: BTreeMap<i32, Quotation>,
    pub(super) periods: BTreeMap<Period, Quotation>,
}

impl Gathered {
    pub(super) fn on(&self, day: i32) -> Option<Quotation> {
        let outside = self.days.front().is_none_or(|(first, _)| day < *first)
            || self.days.back().is_none_or(|(last, _)| *last < day);
        if outside {
            return None;
        }
        match self.position(day) {
            Ok(index) => self.days.get(index).map(|(_, value)| *value),
            Err(_) => self.late.get(&day).copied(),
        }
    }

    /// Keeps the value of a day, in place of an earlier one.
    pub(super) fn put(&mut self, day: i32, value: Quotation) {
        if self.days.back().is_none_or(|(last, _)| *last < day) {
            self.days.push_back((day, value));
        } else if self.days.front().is_some_and(|(first, _)| day < *first) {
            self.days.push_front((day, value));
        } else if let Ok(index) = self.position(day)
            && let Some((_, held)) = self.days.get_mut(index)
        {
            *held = value;
        } else {
            self.late.insert(day, value);
        }
    }

    /// At one of the two ends at once: there a price of the other direction asks.
    fn position(&self, day: i32) -> Result<usize, usize> {
        if self.days.front().is_some_and(|(first, _)| *first == day) {
            return Ok(0);
        }
        if self.days.back().is_some_and(|(last, _)| *last == day) {
            return Ok(self.days.len().saturating_sub(1));
        }
        self.days.binary_search_by_key(&day, |(held, _)| *held)
    }

    /// The columns of a table, in order of time.
    pub(super) fn into_columns(self) -> (Days, BTreeMap<Period, Quotation>) {
        let days = if self.late.is_empty() {
            self.days.into_iter().collect()
        } else {
            let mut all: Vec<Observation> = self.days.into_iter().collect();
            all.extend(self.late);
            all.sort_unstable_by_key(|(day, _)| *day);
            all.into_iter().collect()
        };
        (days, self.periods)
    }
}
