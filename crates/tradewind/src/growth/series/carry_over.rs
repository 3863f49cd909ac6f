//! Carry-over: the growth that the last level alone brings about.

use rust_decimal::Decimal;

use super::{DerivedSeries, annualised::parts};
use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Cell, Places, Rational, Sum, cell},
    series::Series,
};

/// Moving carry-over: growth of the next year's mean, should the level stay as it is.
///
/// `carry_t = value_t / mean(the year that ends with t) − 1`. At the last period of a
/// calendar year that is the statistical overhang into the next one.
///
/// - Unit: a fraction.
/// - Range: half-years, thirds, quarters or months; a mean above zero.
/// - Rounding: once, by `places`; the mean is not rounded.
/// - Missing or zero: where a value of the year that ends with t is missing,
///   `MISSING_PERIOD`; a mean of zero or less is undefined.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] for years, weeks, days and years to date.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let levels: Series = "2023-Q1=100, 2023-Q2=101, 2023-Q3=102, 2023-Q4=103".parse()?;
/// let overhang = series::carry_over(&levels, Places::decimals(4))?;
/// let last = overhang.get("2023-Q4".parse()?).map(ToString::to_string);
/// assert_eq!(last.as_deref(), Some("2023-Q4=0.0148 rounded"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// European Central Bank, Monthly Bulletin, March 2010: the carry-over effect.
#[doc(alias = "statistical_overhang")]
pub fn carry_over(series: &Series, places: Places) -> Result<DerivedSeries> {
    let window = parts(series.cadence(), "carry-over")?;
    if window < 2 {
        let message = "no carry-over of a series by year: expected parts of a year";
        return Err(Error::new(ErrorCode::FrequencyMismatch, message)
            .at(Location::name("series")));
    }
    let width = usize::try_from(window).unwrap_or(usize::MAX);
    let (mut sum, mut held) = (Sum::default(), 0_u32);
    let leaving = core::iter::repeat_n(&None, width).chain(series.values());
    let cells = leaving.zip(series.values()).map(|(old, value)| {
        if let Some(old) = old {
            sum.subtract(*old);
            held = held.saturating_sub(1);
        }
        let Some(value) = value else { return Ok(Err(ErrorCode::MissingPeriod)) };
        sum.add(*value);
        held = held.saturating_add(1);
        if held < window {
            return Ok(Err(ErrorCode::MissingPeriod));
        }
        over_mean(*value, &sum.to_rational(), window, places)
    });
    DerivedSeries::of_cells(series, cells)
}

fn over_mean(value: Decimal, sum: &Rational, count: u32, places: Places) -> Result<Cell> {
    if !sum.is_positive() {
        let zero = sum.is_zero();
        return Ok(Err(if zero { ErrorCode::ZeroBase } else { ErrorCode::NegativeBase }));
    }
    let value = Rational::from(value) * Rational::from(i64::from(count));
    cell((&value - sum).divided_by(sum)?.to_decimal(places))
}
