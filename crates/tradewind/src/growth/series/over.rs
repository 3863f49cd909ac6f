//! Growth of each period over another one.

use rust_decimal::Decimal;

use super::DerivedSeries;
use crate::{
    error::{ErrorCode, Result},
    number::{Cell, Places, change_over},
    series::Series,
};

/// Growth of each period over the one just before.
///
/// `growth_t = value_t / value_(t−1) − 1`
///
/// - Unit: a fraction; 0.1 is ten percent.
/// - Range: a base above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: where either value is missing, and for the first period, growth is
///   `MISSING_PERIOD`; a gap is not bridged. A base of zero or less is undefined.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] for years to date, which hold those before them.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let levels: Series = "2023-Q4=250.3, 2024-Q1=251.9".parse()?;
/// let growth = series::growth_over_previous(&levels, Places::decimals(4))?;
/// assert_eq!(growth.to_string(), "2023-Q4=MISSING_PERIOD, 2024-Q1=0.0064 rounded");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// OECD Economic Outlook, database inventory: growth rates.
#[doc(alias = "pct_change")]
#[doc(alias = "month_on_month")]
#[doc(alias = "quarter_on_quarter")]
pub fn growth_over_previous(series: &Series, places: Places) -> Result<DerivedSeries> {
    super::change::follows(series.cadence(), super::Comparison::Previous)?;
    let before = core::iter::once(&None).chain(series.values());
    let pairs = before.zip(series.values());
    DerivedSeries::of_cells(series, pairs.map(|(base, value)| of(*base, *value, places)))
}

/// Growth of each period over the same period of the year before.
///
/// `growth_t = value_t / value_(a year before t) − 1`
///
/// - Unit: a fraction; 0.1 is ten percent.
/// - Range: a base above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: where either value is missing, where the year before has no such week
///   or day (W53, 29 February), and in the first year, growth is `MISSING_PERIOD`. A base
///   of zero or less is undefined.
///
/// # Errors
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let so_far: Series = "YTD/2024-05=259.39, YTD/2025-05=286.42".parse()?;
/// let growth = series::growth_over_year(&so_far, Places::decimals(3))?;
/// let last = growth.get("YTD/2025-05".parse()?).map(ToString::to_string);
/// assert_eq!(last.as_deref(), Some("YTD/2025-05=0.104 rounded"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// OECD Economic Outlook, database inventory: growth rates.
#[doc(alias = "year_on_year")]
#[doc(alias = "pchy")]
pub fn growth_over_year(series: &Series, places: Places) -> Result<DerivedSeries> {
    let cells = (series.start()..).zip(series.values()).map(|(ordinal, value)| {
        let base = year_before(series, ordinal);
        of(base, *value, places)
    });
    DerivedSeries::of_cells(series, cells)
}

/// The value of the same period of the year before.
pub(super) fn year_before(series: &Series, ordinal: i32) -> Option<Decimal> {
    series.at(series.cadence().year_before(ordinal)?)
}

fn of(base: Option<Decimal>, value: Option<Decimal>, places: Places) -> Result<Cell> {
    let Some((base, value)) = base.zip(value) else {
        return Ok(Err(ErrorCode::MissingPeriod));
    };
    match base_code(base) {
        Some(code) => Ok(Err(code)),
        None => change_over(value, base, base, places).map(Ok),
    }
}

/// Why there is no growth over the base, if there is none.
pub(super) fn base_code(base: Decimal) -> Option<ErrorCode> {
    if base.is_zero() {
        return Some(ErrorCode::ZeroBase);
    }
    base.is_sign_negative().then_some(ErrorCode::NegativeBase)
}
