//! Lookup: the observation of a pair that serves a day.

use super::{LookupPolicy, Miss, RateKind, RateTable, Series, days::Observation};
use crate::currency::Currency;

/// What a lookup is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    /// The day, as days since 1970-01-01.
    pub(crate) day: i32,
    pub(crate) policy: LookupPolicy,
    /// How far from the day an observation may lie.
    pub(crate) max_age: u32,
    /// Whether that is as far as the first day of the period whose end the day is.
    pub(crate) whole_period: bool,
}

/// What serves a day: one observation, or two with the day on the line between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'a> {
    pub(crate) series: &'a Series,
    pub(crate) inverted: bool,
    pub(crate) observation: Observation,
    /// The later of two, where the rate is interpolated.
    pub(crate) later: Option<Observation>,
    /// From the observation to the day asked for; negative for a later one, 0 for a
    /// fixed rate in force.
    pub(crate) age: i32,
    /// The larger distance of what was used.
    pub(crate) distance: u32,
}

impl RateTable {
    /// The observation of a pair that serves the day: of the most preferred table that
    /// has one the nearest; of two equally near the earlier, then as quoted before
    /// inverted, then by kind and source.
    pub(crate) fn observed(
        &self,
        from: Currency,
        to: Currency,
        question: Question,
    ) -> Result<Found<'_>, Miss> {
        let mut best: Option<Found<'_>> = None;
        let mut miss = Miss::NoSeries { from, to };
        for (series, inverted) in self.linking(from, to) {
            if series.days.is_empty() {
                let periods = Miss::PeriodsOnly { from, to };
                if periods.is_nearer_than(miss, question) {
                    miss = periods;
                }
                continue;
            }
            match serve(series, inverted, question) {
                Ok(found) => {
                    if best.as_ref().is_none_or(|held| found.order() < held.order()) {
                        best = Some(found);
                    }
                }
                Err(other) if other.is_nearer_than(miss, question) => miss = other,
                Err(_) => {}
            }
        }
        best.ok_or(miss)
    }
}

impl Found<'_> {
    fn order(&self) -> impl Ord + '_ {
        let series = self.series;
        let kind = match series.kind {
            RateKind::Fixed => 0_u8,
            RateKind::Official => 1,
            RateKind::Spot | RateKind::PeriodAverage | RateKind::PeriodEnd => 2,
        };
        let later = self.age < 0;
        let how = (series.rank, self.distance, later, self.inverted);
        (how, kind, &*series.source)
    }
}

fn serve(series: &Series, inverted: bool, question: Question) -> Result<Found<'_>, Miss> {
    let Question { day, policy, max_age, .. } = question;
    let [before, after] = series.days.around(day);
    let found = |observation: Observation, age: i32| Found {
        series,
        inverted,
        observation,
        later: None,
        age,
        distance: age.unsigned_abs(),
    };
    let fixed = series.kind == RateKind::Fixed;
    if let Some(observation) = before
        && (observation.0 == day || fixed)
    {
        return Ok(found(observation, 0));
    }
    // What is fixed by law or peg does not hold before its day, under any policy.
    let ahead = if fixed { None } else { after };
    let [earlier, later] = [before, ahead].map(|held| {
        held.map(|observation| found(observation, day.saturating_sub(observation.0)))
            .filter(|found| found.distance <= max_age)
    });
    let served = match policy {
        LookupPolicy::Previous => earlier,
        LookupPolicy::Exact => None,
        LookupPolicy::Next => later,
        LookupPolicy::Nearest => match (earlier, later) {
            (Some(one), Some(other)) if other.distance < one.distance => Some(other),
            (Some(one), _) => Some(one),
            (None, other) => other,
        },
        LookupPolicy::Linear => earlier.zip(later).map(|(one, other)| Found {
            later: Some(other.observation),
            distance: one.distance.max(other.distance),
            ..one
        }),
    };
    served.ok_or(Miss::Series {
        base: series.base,
        quote: series.quote,
        before: before.map(|(day, _)| day),
        after: after.map(|(day, _)| day),
        fixed,
    })
}
