//! Deflating: a series at the prices of an index's base.

use rust_decimal::Decimal;

use super::DerivedSeries;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth::deflate::positive,
    number::{Cell, Places, scaled_by},
    series::Series,
};

/// A series at constant prices: each value over the price index of its period.
///
/// `real_t = nominal_t · index_base / index_t`, the base mostly being
/// [`INDEX_BASE`](crate::growth::INDEX_BASE), 100.
///
/// - Unit: that of the series, at the prices of the base.
/// - Range: index values above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: where either is missing, `MISSING_PERIOD`; an index of zero or less is
///   `NOT_POSITIVE`.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] when the series differ in frequency.
/// - [`ErrorCode::NotPositive`] when the base of the index is not positive.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::{self, series}};
/// let nominal: Series = "2022=200, 2023=231".parse()?;
/// let prices: Series = "2022=100, 2023=105".parse()?;
/// let base = growth::INDEX_BASE;
/// let real = series::deflate(&nominal, &prices, base, Places::default())?;
/// assert_eq!(real.to_string(), "2022=200 exact, 2023=220 exact; index_base=100");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Office for National Statistics, consumer trends: current prices over the deflator.
#[doc(alias = "constant_prices")]
pub fn deflate(
    series: &Series,
    index: &Series,
    index_base: Decimal,
    places: Places,
) -> Result<DerivedSeries> {
    positive(index_base, "the base of an index")?;
    same_frequency(series, index, "index")?;
    let cells = (series.start()..).zip(series.values()).map(|(ordinal, value)| {
        let Some((value, index)) = value.zip(index.at(ordinal)) else {
            return Ok::<Cell, _>(Err(ErrorCode::MissingPeriod));
        };
        if index <= Decimal::ZERO {
            return Ok(Err(ErrorCode::NotPositive));
        }
        scaled_by(value, index_base, index, places).map(Ok)
    });
    let real = DerivedSeries::of_cells(series, cells)?;
    Ok(real.by(format!("index_base={}", index_base.normalize())))
}

/// Two series of one computation have periods of one kind.
pub(super) fn same_frequency(one: &Series, other: &Series, name: &str) -> Result<()> {
    if one.cadence() == other.cadence() {
        return Ok(());
    }
    let message = format!(
        "a series by {} together with one by {}: expected one frequency",
        one.cadence().noun(),
        other.cadence().noun()
    );
    Err(Error::new(ErrorCode::FrequencyMismatch, message).at(Location::name(name)))
}
