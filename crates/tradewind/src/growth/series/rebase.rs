//! Rebasing a series to a period or to the mean of several.

use super::DerivedSeries;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth::{self, Decumulated},
    number::{Cell, Places},
    period::Period,
    series::Series,
};

/// The series as an index that is 100 at one period.
///
/// `index_t = 100 · value_t / value_base`, growth rates staying what they are.
///
/// - Unit: index points, 100 at the base.
/// - Range: a base above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: a missing value is `MISSING_PERIOD`.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] when `at` is of another frequency than the series: for
///   the mean of a year of months see [`rebase_to_mean`].
/// - [`ErrorCode::MissingPeriod`] when the series has no value at `at`.
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the base is not positive.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let levels: Series = "1993=82.0, 1994=95.3".parse()?;
/// let index = series::rebase(&levels, "1993".parse()?, Places::decimals(1))?;
/// assert_eq!(index.to_string(), "1993=100.0 exact, 1994=116.2 rounded; base=1993");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: re-referencing.
#[doc(alias = "re-reference")]
pub fn rebase(series: &Series, at: Period, places: Places) -> Result<DerivedSeries> {
    if at.cadence() != Some(series.cadence()) {
        let noun = series.cadence().noun();
        let message = format!("{at} is no period of a series by {noun}: expected one");
        return Err(
            Error::new(ErrorCode::FrequencyMismatch, message).at(Location::name("at"))
        );
    }
    let place = usize::try_from(at.ordinal().saturating_sub(series.start()));
    if place.is_err() || series.get(at).is_none() {
        return Err(missing(at));
    }
    let cells = growth::rebase(series.values(), place.unwrap_or(usize::MAX), places)?;
    Ok(whole(series, cells)?.by(format!("base={at}")))
}

/// The series as an index whose mean over a range of periods is 100.
///
/// `index_t = 100 · value_t / mean(values of the range)`: with the range `2015` a series of
/// months has 2015 = 100.
///
/// - Unit: index points, 100 being the mean of the range.
/// - Range: a range that the periods of the series fill, with a mean above zero.
/// - Rounding: once, by `places`; the mean is not rounded.
/// - Missing or zero: a missing value outside the range is `MISSING_PERIOD`.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] when the periods of the series do not fill the range,
///   and for a series of years to date.
/// - [`ErrorCode::MissingPeriod`] when the series lacks a value in the range.
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the mean is not positive.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let levels: Series = "2015-S1=80, 2015-S2=120, 2016-S1=150".parse()?;
/// let index = series::rebase_to_mean(&levels, "2015".parse()?, Places::default())?;
/// assert_eq!(
///     index.to_string(),
///     "2015-S1=80 exact, 2015-S2=120 exact, 2016-S1=150 exact; base=2015",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: the reference period of an
/// index by quarters is a year, whose mean is 100.
#[doc(alias = "ts_index")]
pub fn rebase_to_mean(
    series: &Series,
    range: Period,
    places: Places,
) -> Result<DerivedSeries> {
    let cadence = series.cadence();
    let within = Some(cadence).filter(|cadence| !cadence.is_year_to_date());
    let Some((first, last)) = within.and_then(|cadence| cadence.within(range)) else {
        let noun = cadence.noun();
        let message = format!("{range} is not made of periods of a series by {noun}");
        return Err(
            Error::new(ErrorCode::FrequencyMismatch, message).at(Location::name("range"))
        );
    };
    let gap = (first..=last).find(|ordinal| series.at(*ordinal).is_none());
    if let Some(gap) = gap {
        return Err(missing(cadence.period(gap).unwrap_or(range)));
    }
    let place = |ordinal: i32| usize::try_from(ordinal.saturating_sub(series.start()));
    let (Ok(from), Ok(to)) = (place(first), place(last)) else {
        return Err(missing(range));
    };
    let cells = growth::rebase_to_mean(series.values(), from..=to, places)?;
    Ok(whole(series, cells)?.by(format!("base={range}")))
}

fn whole(series: &Series, cells: Vec<Cell>) -> Result<DerivedSeries> {
    let results = cells.into_iter().map(|cell| Ok(Decumulated::of(cell)));
    DerivedSeries::collect(series.cadence(), series.start(), results)
}

fn missing(period: Period) -> Error {
    let message = format!("no index: the series has no value for {period}, its base");
    Error::new(ErrorCode::MissingPeriod, message).at(Location::name("series"))
}
