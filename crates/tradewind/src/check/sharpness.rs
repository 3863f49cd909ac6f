//! `Sharpness`: how much a check could have noticed.

use serde::Serialize;

use crate::number::{Interval, Places, Rational};

/// How much a check could have noticed: a wide interval agrees with nearly anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sharpness {
    /// Width of the interval in percent of the value, two decimals; absent if unbounded.
    pub width_percent: Option<String>,
    /// Days of the year up to the rate whose rate would also pass.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_passing: Option<u32>,
    /// Days of that year that have a rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_observed: Option<u32>,
}

impl Sharpness {
    /// From the width of an interval around a value.
    pub(super) fn of(interval: &Interval, value: &Rational) -> Self {
        let percent = interval
            .width()
            .map(|width| width * Rational::from(100))
            .and_then(|width| width.divided_by(&value.absolute()).ok())
            .and_then(|percent| percent.to_decimal(Places::decimals(2)).ok())
            .map(|rounded| rounded.value.to_string());
        Self { width_percent: percent, days_passing: None, days_observed: None }
    }

    /// From two intervals that are compared: how far both together leave room.
    pub(super) fn between(one: &Interval, other: &Interval, value: &Rational) -> Self {
        let zero = Interval::point(Rational::zero());
        let centred = |interval: &Interval| {
            interval.low().map_or(zero.clone(), |low| {
                interval - &Interval::point(low.value.clone())
            })
        };
        if one.width().is_none() || other.width().is_none() {
            return Self { width_percent: None, days_passing: None, days_observed: None };
        }
        Self::of(&(&centred(one) + &centred(other)), value)
    }

    /// One phrase: `interval 1.53 % wide; 255 of 256 days of the past year also pass`.
    pub fn text(&self) -> String {
        let width = match &self.width_percent {
            Some(percent) => format!("interval {percent} % wide"),
            None => "interval without bound".to_owned(),
        };
        match (self.days_passing, self.days_observed) {
            (Some(passing), Some(observed)) => format!(
                "{width}; {passing} of the {observed} days with a rate in the past year \
                 would also pass"
            ),
            _ => width,
        }
    }
}
