//! Least-squares growth of a series: the trend through its values.

use rust_decimal::Decimal;

use super::GapRule;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth,
    number::{Measure, Places, Ratio, Rounded},
    series::Series,
};

/// The least-squares growth rate a period: the trend through all values of a series.
///
/// `growth = exp(b) − 1`, where `ln(value_t) = a + b · t` is fitted by least squares, t being
/// the number of the period: a gap leaves its t out. The convention of the result says by
/// which rule, and from how many values.
///
/// - Unit: a fraction a period; 0.1 is ten percent.
/// - Range: two or more values above zero; no years to date.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: where more than half of the periods are missing, there is no rate by
///   the rule `at_most_half`; a value of zero or less makes the rate undefined.
///
/// # Errors
/// - [`ErrorCode::TooFewValues`] when there are fewer than two values, or more gaps than the
///   rule allows.
/// - [`ErrorCode::NotPositive`] when a value is not positive.
/// - [`ErrorCode::FrequencyMismatch`] for years to date.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series::{self, GapRule}};
/// let levels: Series = "2015=100, 2016=110, 2018=133.1".parse()?;
/// let trend = series::least_squares(&levels, GapRule::default(), Places::default())?;
/// assert_eq!((trend.value.to_string().as_str(), trend.exact), ("0.1", true));
/// assert_eq!(trend.convention, "gaps=at_most_half; n=3");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// World Bank, World Development Indicators, statistical methods: least-squares growth.
#[doc(alias = "log-linear trend")]
pub fn least_squares(series: &Series, gaps: GapRule, places: Places) -> Result<Measure> {
    trend(series, gaps, places, growth::least_squares)
}

/// The least-squares growth rate in its logarithmic form: the slope of the trend itself.
///
/// `growth = b`, where `ln(value_t) = a + b · t` is fitted by least squares; see
/// [`least_squares`], which is `exp(b) − 1`.
///
/// - Unit: log points a period, as a fraction.
/// - Range: two or more values above zero; no years to date.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: as there.
///
/// # Errors
/// As [`least_squares`].
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series::{self, GapRule}};
/// let levels: Series = "2015=100, 2016=100".parse()?;
/// let slope = series::least_squares_log(&levels, GapRule::Any, Places::default())?;
/// assert!(slope.value.is_zero() && slope.exact);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// UNCTAD, Handbook of Statistics, calculation methods.
pub fn least_squares_log(
    series: &Series,
    gaps: GapRule,
    places: Places,
) -> Result<Measure> {
    trend(series, gaps, places, growth::least_squares_log)
}

type Formula = fn(Option<&[Decimal]>, &[Decimal], Places) -> Result<Rounded<Ratio>>;

fn trend(
    series: &Series,
    gaps: GapRule,
    places: Places,
    formula: Formula,
) -> Result<Measure> {
    if series.cadence().is_year_to_date() {
        let message =
            "no trend of years to date: expected periods that follow one another";
        return Err(Error::new(ErrorCode::FrequencyMismatch, message)
            .at(Location::name("series")));
    }
    let (periods, count) = (series.period_count(), series.value_count());
    let missing = periods.saturating_sub(count);
    if gaps == GapRule::AtMostHalf && missing > count {
        let message = format!(
            "no trend: {missing} of {periods} periods are missing, expected at most half"
        );
        return Err(
            Error::new(ErrorCode::TooFewValues, message).at(Location::name("series"))
        );
    }
    let (times, values): (Vec<Decimal>, Vec<Decimal>) = (0_i64..)
        .zip(series.values())
        .filter_map(|(time, value)| value.map(|value| (Decimal::from(time), value)))
        .unzip();
    let rate = formula(Some(&times), &values, places)?.map(Ratio::value);
    Ok(Measure::with(rate, format!("gaps={gaps}; n={count}")))
}
