//! Contributions: what a part adds to the growth of its whole.

use super::{Comparison, DerivedSeries, over::base_code};
use crate::{
    error::{ErrorCode, Result},
    number::{Cell, Places, change_over},
    series::Series,
};

/// What a part adds to the growth of its whole, period by period.
///
/// `contribution_t = (part_t − part_b) / whole_b`, b being the period that `comparison`
/// names. The contributions of all parts add up to the growth of the whole, for data that
/// add up; chained volumes do not.
///
/// - Unit: a fraction of the whole; 0.01 is one percentage point.
/// - Range: a whole above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: where one of the three values is missing, `MISSING_PERIOD`; a whole of
///   zero or less is undefined.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] when the series differ in frequency, and for years
///   to date over the period before.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series, growth::series::Comparison};
/// let exports: Series = "2022=60, 2023=66".parse()?;
/// let trade: Series = "2022=100, 2023=110".parse()?;
/// let points = series::contribution(&exports, &trade, Comparison::Year, Places::default())?;
/// assert_eq!(points.to_string(), "2022=MISSING_PERIOD, 2023=0.06 exact; comparison=year");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Bureau of Economic Analysis, NIPA Handbook, chapter 4: contributions to percent change.
#[doc(alias = "contribution_pp")]
pub fn contribution(
    part: &Series,
    whole: &Series,
    comparison: Comparison,
    places: Places,
) -> Result<DerivedSeries> {
    super::deflate::same_frequency(part, whole, "whole")?;
    let cadence = part.cadence();
    super::change::follows(cadence, comparison)?;
    let cells = (part.start()..).zip(part.values()).map(|(ordinal, current)| {
        let base = comparison.base(cadence, ordinal);
        let base = base.and_then(|base| part.at(base).zip(whole.at(base)));
        let Some((current, (base, whole))) = current.zip(base) else {
            return Ok::<Cell, _>(Err(ErrorCode::MissingPeriod));
        };
        match base_code(whole) {
            Some(code) => Ok(Err(code)),
            None => change_over(current, base, whole, places).map(Ok),
        }
    });
    let contributions = DerivedSeries::of_cells(part, cells)?;
    Ok(contributions.by(format!("comparison={comparison}")))
}
