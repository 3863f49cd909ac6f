//! Splicing two series that overlap.

use rust_decimal::Decimal;

use super::{DerivedSeries, KeptLevel, Technique, annualised::parts};
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth::{Decumulated, splice::not_positive},
    number::{Factor, Places, Rational, Sum, scaled_by},
    period::Period,
    series::Series,
};

/// One series from an old and a new one, linked where they overlap.
///
/// With the level of the old one kept, its values stand up to the end of the overlap; after
/// it `value_t = new_t · old_overlap / new_overlap`. With that of the new one kept, its
/// values stand from the overlap on; before it `value_t = old_t · new_overlap /
/// old_overlap`. The overlap is one period (`one_period`), the sums of one year (`annual`),
/// or for each part of a year the same part of that year (`over_the_year`). Without `at` it
/// is the last that both have. The result's convention says which.
///
/// No value is lost: where the series that is due has none and the other has one, that one
/// stands, on the level that is kept; the convention counts them as `filled`.
///
/// - Unit: that of the series whose level is kept.
/// - Range: levels at the overlap above zero.
/// - Rounding: once, by `places`; the factor is not rounded.
/// - Missing or zero: what both lack is `MISSING_PERIOD`.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] when the series differ in frequency, when `at` is no
///   period of theirs (no year, for the techniques by year), and for weeks, days and years
///   to date by year.
/// - [`ErrorCode::NoOverlap`] when either lacks a value at the overlap.
/// - [`ErrorCode::NotPositive`] when a level at the overlap is zero or negative.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series::{self, KeptLevel, Technique}};
/// let old: Series = "2020=80, 2021=90, 2022=100".parse()?;
/// let new: Series = "2022=50, 2023=55".parse()?;
/// let places = Places::default();
/// let spliced =
///     series::splice(&old, &new, None, Technique::OnePeriod, KeptLevel::Old, places)?;
/// assert_eq!(
///     spliced.to_string(),
///     "2020=80 exact, 2021=90 exact, 2022=100 exact, 2023=110 exact; \
///      technique=one_period; at=2022; kept=old",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: annual overlap, one-quarter
/// overlap, over-the-year technique.
#[doc(alias = "link")]
#[doc(alias = "ts_chain")]
pub fn splice(
    old: &Series,
    new: &Series,
    at: Option<Period>,
    technique: Technique,
    kept: KeptLevel,
    places: Places,
) -> Result<DerivedSeries> {
    super::deflate::same_frequency(old, new, "new")?;
    let overlap = match technique {
        Technique::OnePeriod => of_one_period(old, new, at)?,
        Technique::Annual | Technique::OverTheYear => of_one_year(old, new, at)?,
    };
    let by_part = technique == Technique::OverTheYear;
    let factors = factors(old, new, overlap, by_part, kept)?;
    let (first, last) = overlap;
    let mut filled = 0_usize;
    let span = old.start().min(new.start())..old.end().max(new.end());
    let results = span.map(|ordinal| {
        let old_first = match kept {
            KeptLevel::Old => ordinal <= last,
            KeptLevel::New => ordinal < first,
        };
        let of_old = old.at(ordinal).map(|value| (value, kept == KeptLevel::New));
        let of_new = new.at(ordinal).map(|value| (value, kept == KeptLevel::Old));
        let (due, other) = if old_first { (of_old, of_new) } else { (of_new, of_old) };
        if due.is_none() && other.is_some() {
            filled = filled.saturating_add(1);
        }
        let part = ordinal.saturating_sub(first);
        result(due.or(other), &factors, part, places)
    });
    let start = old.start().min(new.start());
    let spliced = DerivedSeries::collect(old.cadence(), start, results)?;
    let at = at.or_else(|| shown(old, overlap, technique));
    let at = at.map(|at| at.to_string()).unwrap_or_default();
    let filled = if filled > 0 { format!("; filled={filled}") } else { String::new() };
    Ok(spliced.by(format!("technique={technique}; at={at}; kept={kept}{filled}")))
}

/// A value with whether it is to be brought to the other level.
fn result(
    value: Option<(Decimal, bool)>,
    factors: &[Factor],
    part: i32,
    places: Places,
) -> Result<Decumulated> {
    let Some((value, linked)) = value else {
        return Ok(Decumulated::of(Err(ErrorCode::MissingPeriod)));
    };
    let factor = i32::try_from(factors.len()).ok().and_then(|count| {
        factors.get(usize::try_from(part.checked_rem_euclid(count)?).ok()?)
    });
    let linked = match factor.filter(|_| linked) {
        Some(factor) => factor.apply(value, places)?,
        None => scaled_by(value, Decimal::ONE, Decimal::ONE, places)?,
    };
    Ok(Decumulated::of(Ok(linked)))
}

/// The period that stands for the overlap.
fn shown(series: &Series, overlap: (i32, i32), technique: Technique) -> Option<Period> {
    let first = series.cadence().period(overlap.0)?;
    if technique == Technique::OnePeriod {
        return Some(first);
    }
    Period::year(first.first_day().year()).ok()
}

fn of_one_period(old: &Series, new: &Series, at: Option<Period>) -> Result<(i32, i32)> {
    let both = |ordinal: &i32| old.at(*ordinal).is_some() && new.at(*ordinal).is_some();
    let ordinal = match at {
        Some(at) if at.cadence() != Some(old.cadence()) => {
            return Err(unfit(at, &format!("a {}", old.cadence().noun())));
        }
        Some(at) => Some(at.ordinal()).filter(both),
        None => (new.start()..old.end()).rev().find(both),
    };
    ordinal.map(|ordinal| (ordinal, ordinal)).ok_or_else(|| none(at, "period"))
}

fn of_one_year(old: &Series, new: &Series, at: Option<Period>) -> Result<(i32, i32)> {
    let cadence = old.cadence();
    let count = parts(cadence, "link by year")?;
    let more = i32::try_from(count).unwrap_or(1).saturating_sub(1);
    let both = |(first, last): &(i32, i32)| {
        (*first..=*last).all(|part| old.at(part).is_some() && new.at(part).is_some())
    };
    let year = match at {
        Some(at) if at.frequency() != crate::period::Frequency::Year => {
            return Err(unfit(at, "a year"));
        }
        Some(at) => cadence.within(at).filter(both),
        None => (new.start()..old.end())
            .rev()
            .filter(|ordinal| cadence.first_of_year(*ordinal) == Some(*ordinal))
            .map(|first| (first, first.saturating_add(more)))
            .find(both),
    };
    year.ok_or_else(|| none(at, "whole year"))
}

/// What brings one level to the other: one factor, or one for each part of the year.
fn factors(
    old: &Series,
    new: &Series,
    (first, last): (i32, i32),
    by_part: bool,
    kept: KeptLevel,
) -> Result<Vec<Factor>> {
    let groups: Vec<_> = if by_part {
        (first..=last).map(|part| part..=part).collect()
    } else {
        vec![first..=last]
    };
    let level = |series: &Series, name: &str, group: core::ops::RangeInclusive<i32>| {
        let mut sum = Sum::default();
        group.filter_map(|part| series.at(part)).for_each(|value| sum.add(value));
        let sum = sum.to_rational();
        if sum.is_positive() {
            return Ok(sum);
        }
        Err(not_positive(name, &sum).at(Location::name(name)))
    };
    let factor = |group: core::ops::RangeInclusive<i32>| -> Result<Factor> {
        let old: Rational = level(old, "old", group.clone())?;
        let new = level(new, "new", group)?;
        Ok(Factor::from(match kept {
            KeptLevel::Old => old.divided_by(&new)?,
            KeptLevel::New => new.divided_by(&old)?,
        }))
    };
    groups.into_iter().map(factor).collect()
}

fn unfit(at: Period, due: &str) -> Error {
    let message = format!("no link at {at}: expected {due}");
    Error::new(ErrorCode::FrequencyMismatch, message).at(Location::name("at"))
}

fn none(at: Option<Period>, due: &str) -> Error {
    let message = match at {
        Some(at) => {
            format!("no link at {at}: expected a {due} with values in both series")
        }
        None => format!("no link: the series have no {due} in common"),
    };
    Error::new(ErrorCode::NoOverlap, message).at(Location::name("at"))
}
