//! Means of days: arithmetic, harmonic, and of months.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use smallvec::SmallVec;

use super::{days::Days, missing::missing};
use crate::{
    convert::{Computed, ConvertOptions, Legs, Path, Price, path::Way},
    currency::Currency,
    error::{Error, ErrorCode, Result},
    number::Rational,
    period::Period,
    rates::{RateKind, RateTable, When},
};

/// How days become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mean {
    /// Their sum, divided by their number.
    Arithmetic,
    /// Their number, divided by the sum of their inverses.
    Harmonic,
    /// The arithmetic mean of the arithmetic means of the months.
    OfMonths,
}

/// The mean of the days of a route.
pub(super) struct MeanOfDays {
    ratio: Rational,
    route: SmallVec<[Currency; 4]>,
    path: Path,
    observed: BTreeSet<Date>,
    sources: String,
}

/// The mean of daily crosses over a period, of the best route.
///
/// A single series is averaged as it is quoted, a cross, which has no quotation, the way
/// in which its first day is at least one (at exactly one, units of the later code for the
/// earlier); so both directions of a conversion use the same mean, unless the pair itself
/// is quoted both ways.
pub(super) fn mean_of_days(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    way: Way,
    mean: Mean,
) -> Result<MeanOfDays> {
    let none = || {
        Error::new(
            ErrorCode::NoAverage,
            format!("no {from}/{to} rate within {period}: there is nothing to average"),
        )
    };
    let days = Days::best(table, from, to, period, way).ok_or_else(none)?;
    let path = match (days.via, days.inverted) {
        (Some(_), _) => Path::Cross,
        (None, true) => Path::Inverse,
        (None, false) => Path::Direct,
    };
    let factors: Vec<(Date, Rational)> =
        days.factors.iter().map(|(day, factor)| (*day, factor.to_rational())).collect();
    let (_, first) = factors.first().ok_or_else(none)?;
    let one = Rational::one();
    // At exactly one neither way is larger; the codes decide, so that both directions agree.
    let falls = *first < one || (*first == one && to < from);
    let turned = days.inverted || (days.via.is_some() && falls);
    let observed = factors.iter().map(|(day, _)| *day).collect();
    let ratio = match mean {
        Mean::Arithmetic => arithmetic(rates(factors, turned)?)?,
        // The inverse of the mean of the inverses.
        Mean::Harmonic => inverse(&arithmetic(rates(factors, !turned)?)?)?,
        Mean::OfMonths => of_months(period, (from, to), factors, turned)?,
    };
    let ratio = if turned { inverse(&ratio)? } else { ratio };
    let route = [Some(from), days.via, Some(to)].into_iter().flatten().collect();
    Ok(MeanOfDays { ratio, route, path, observed, sources: days.sources })
}

impl MeanOfDays {
    pub(super) fn into_price(self, period: Period, options: &ConvertOptions) -> Price {
        let ends = self.observed.first().zip(self.observed.last());
        let computed = ends.map(|(first, last)| Computed {
            first_day: *first,
            last_day: *last,
            missing: missing(period, &self.observed),
            sources: self.sources,
        });
        Price {
            factor: self.ratio.into(),
            route: self.route,
            legs: Legs::new(),
            path: self.path,
            on: When::Period(period),
            policy: options.policy,
            average: options.average,
            kind: RateKind::PeriodAverage,
            observations: u32::try_from(self.observed.len()).unwrap_or(u32::MAX),
            computed,
        }
    }
}

pub(super) fn inverse(value: &Rational) -> Result<Rational> {
    Rational::one().divided_by(value)
}

/// The factors as quoted, or the other way round.
fn rates(factors: Vec<(Date, Rational)>, turned: bool) -> Result<Vec<Rational>> {
    let rate = |factor: Rational| if turned { inverse(&factor) } else { Ok(factor) };
    factors.into_iter().map(|(_, factor)| rate(factor)).collect()
}

pub(super) fn arithmetic(terms: Vec<Rational>) -> Result<Rational> {
    let count = i64::try_from(terms.len()).unwrap_or(i64::MAX);
    Rational::sum(terms).divided_by(&Rational::from(count))
}

fn of_months(
    period: Period,
    (from, to): (Currency, Currency),
    factors: Vec<(Date, Rational)>,
    turned: bool,
) -> Result<Rational> {
    let refuse = |fact: String| {
        let text = format!("no {from}/{to} mean of month means over {period}: {fact}");
        Err(Error::new(ErrorCode::NoAverage, text))
    };
    let (first, last) = (period.first_day(), period.last_day());
    if first.day() != 1 || last.day() != last.days_in_month() {
        return refuse("expected a period of whole months".to_owned());
    }
    let month = |day: Date| (day.year(), day.month());
    let mut months: BTreeMap<(i16, i8), Vec<(Date, Rational)>> = BTreeMap::new();
    for day in period.days().filter(|day| day.day() == 1) {
        months.insert(month(day), Vec::new());
    }
    for (day, factor) in factors {
        months.entry(month(day)).or_default().push((day, factor));
    }
    if let Some(((year, month), _)) = months.iter().find(|(_, days)| days.is_empty()) {
        return refuse(format!("{year:04}-{month:02} has no rate"));
    }
    let means = months.into_values().map(|days| arithmetic(rates(days, turned)?));
    arithmetic(means.collect::<Result<_>>()?)
}
