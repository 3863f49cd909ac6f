//! The compound annual growth rate between two periods.

use rust_decimal::Decimal;

use super::annualised::parts;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth,
    number::{Measure, Places, Ratio},
    period::Period,
    series::Series,
};

/// The compound annual growth rate of a series from one of its periods to another.
///
/// `rate = (value_end / value_start)^(periods per year / periods) − 1`
///
/// - Unit: a fraction a year; 0.1 is ten percent.
/// - Range: values above zero; `start` before `end`; years and their parts.
/// - Rounding: once, by `places`; every digit is right.
/// - Missing or zero: a missing value is undefined; values between the two do not enter.
///
/// # Errors
/// - [`ErrorCode::MissingPeriod`] when one of the values is missing.
/// - [`ErrorCode::InvalidPeriods`] when `end` does not come after `start`.
/// - [`ErrorCode::FrequencyMismatch`] when `start` or `end` is no period of the series' kind,
///   and for weeks, days and years to date.
/// - [`ErrorCode::ZeroBase`], [`ErrorCode::NegativeBase`] or [`ErrorCode::NotPositive`] when
///   a value is not above zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let trade: Series = "2013=312.04, 2024=674.15".parse()?;
/// let (start, end) = ("2013".parse()?, "2024".parse()?);
/// let rate =
///     series::compound_annual_growth_rate(&trade, start, end, Places::decimals(3))?;
/// assert_eq!(rate.value.to_string(), "0.073");
/// assert_eq!(rate.convention, "start=2013; end=2024; periods=11; periods_per_year=1");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// OECD Handbook on Constructing Composite Indicators; the example is China's trade with
/// Central Asia in billion yuan, General Administration of Customs of China.
#[doc(alias = "CAGR")]
pub fn compound_annual_growth_rate(
    series: &Series,
    start: Period,
    end: Period,
    places: Places,
) -> Result<Measure> {
    let a_year = parts(series.cadence(), "annual growth rate")?;
    let base = value(series, start, "start")?;
    let current = value(series, end, "end")?;
    let periods = end.ordinal().saturating_sub(start.ordinal());
    if periods <= 0 {
        let message =
            format!("{end} does not come after {start}: expected a later period");
        return Err(
            Error::new(ErrorCode::InvalidPeriods, message).at(Location::name("end"))
        );
    }
    let (count, parts) = (Decimal::from(periods), Decimal::from(a_year));
    let rate = growth::annualised(base, current, count, parts, places)?.map(Ratio::value);
    let convention =
        format!("start={start}; end={end}; periods={periods}; periods_per_year={a_year}");
    Ok(Measure::with(rate, convention))
}

fn value(series: &Series, at: Period, name: &'static str) -> Result<Decimal> {
    if at.cadence() != Some(series.cadence()) {
        let due = series.cadence().noun();
        let message = format!("no value at {at}: expected a {due}");
        return Err(
            Error::new(ErrorCode::FrequencyMismatch, message).at(Location::name(name))
        );
    }
    series.at(at.ordinal()).ok_or_else(|| {
        let message = format!("the series has no value at {at}: expected one");
        Error::new(ErrorCode::MissingPeriod, message).at(Location::name(name))
    })
}
