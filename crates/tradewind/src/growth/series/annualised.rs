//! Growth over the period before as a rate for a year.

use rust_decimal::Decimal;

use super::{DerivedSeries, over::base_code};
use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Cell, Places, Rational},
    period::Cadence,
    series::Series,
};

/// Growth of each period over the one before, compounded over a year.
///
/// `growth_t = (value_t / value_(t−1))^f − 1`, f being the periods of a year: 4 for
/// quarters, 12 for months. The convention of the result says it.
///
/// - Unit: a fraction a year.
/// - Range: both values above zero; years and their parts, neither weeks nor days, of which
///   years have different numbers, nor years to date.
/// - Rounding: once, by `places`.
/// - Missing or zero: where either value is missing, and for the first period, growth is
///   `MISSING_PERIOD`; values of zero or less are undefined.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] for weeks, days and years to date.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let levels: Series = "2023-Q4=250.3, 2024-Q1=251.9".parse()?;
/// let growth = series::annualised(&levels, Places::decimals(4))?;
/// assert_eq!(
///     growth.to_string(),
///     "2023-Q4=MISSING_PERIOD, 2024-Q1=0.0258 rounded; periods_per_year=4",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// OECD Economic Outlook, database inventory: growth rates at annual rates.
#[doc(alias = "pca")]
#[doc(alias = "saar")]
pub fn annualised(series: &Series, places: Places) -> Result<DerivedSeries> {
    let power = parts(series.cadence(), "growth at annual rates")?;
    let before = core::iter::once(&None).chain(series.values());
    let cells = before.zip(series.values()).map(|(base, value)| {
        let Some((base, value)) = base.zip(*value) else {
            return Ok(Err(ErrorCode::MissingPeriod));
        };
        of(base, value, power, places)
    });
    let growth = DerivedSeries::of_cells(series, cells)?;
    Ok(growth.by(format!("periods_per_year={power}")))
}

fn of(base: Decimal, value: Decimal, power: u32, places: Places) -> Result<Cell> {
    if let Some(code) = base_code(base) {
        return Ok(Err(code));
    }
    if value <= Decimal::ZERO {
        return Ok(Err(ErrorCode::NotPositive));
    }
    let ratio = Rational::from(value).divided_by(&base.into())?;
    let raised = (1..power).fold(ratio.clone(), |product, _| product * ratio.clone());
    (raised - Rational::one()).to_decimal(places).map(Ok)
}

/// How many of the periods every year has.
pub(super) fn parts(cadence: Cadence, what: &str) -> Result<u32> {
    let parts = cadence.parts_a_year().filter(|_| !cadence.is_year_to_date());
    parts.ok_or_else(|| {
        let message = format!(
            "no {what} of a series by {}: expected years or parts of which every year \
             has as many",
            cadence.noun()
        );
        Error::new(ErrorCode::FrequencyMismatch, message).at(Location::name("series"))
    })
}
