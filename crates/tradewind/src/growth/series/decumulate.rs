//! Decumulation of years to date.

use super::DerivedSeries;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth::decumulate::Run,
    number::Places,
    series::Series,
};

/// The part of each period in a series of years to date.
///
/// `value_k = so far_k − so far_j`, j being the last period of the same year before k with
/// a value. Where that is not the one just before, the value spans several periods and says
/// so (`spans`): it is never split between them. The first value of a year is the part
/// itself.
///
/// - Unit: that of the series.
/// - Rounding: once, by `places`.
/// - Missing or zero: a missing value is `MISSING_PERIOD`, and the next one of the year
///   spans it, too. A negative part is kept and flagged (`negative`): of a flow that cannot
///   be negative, an earlier period was revised.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] when the periods are no years to date.
/// - [`ErrorCode::Overflow`] when a difference does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let so_far: Series = "YTD/2023-01=, YTD/2023-02=25, YTD/2023-03=45".parse()?;
/// let parts = series::decumulate(&so_far, Places::default())?;
/// assert_eq!(
///     parts.to_string(),
///     "2023-01=MISSING_PERIOD, 2023-02=25 exact spans 2, 2023-03=20 exact",
/// );
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 2: cumulative data are turned
/// into discrete ones by differences; China Customs (GACC), monthly tables.
#[doc(alias = "difference")]
pub fn decumulate(series: &Series, places: Places) -> Result<DerivedSeries> {
    let cadence = series.cadence();
    if !cadence.is_year_to_date() {
        let noun = cadence.noun();
        let message = format!(
            "nothing to decumulate in a series by {noun}: expected years to date, such as \
             YTD/2023-10"
        );
        return Err(Error::new(ErrorCode::FrequencyMismatch, message)
            .at(Location::name("series")));
    }
    let parts = cadence.parts();
    let mut run = Run::default();
    let results = (series.start()..).zip(series.values()).map(|(ordinal, value)| {
        let first = parts.first_of_year(ordinal).unwrap_or(ordinal);
        if ordinal == first || ordinal == series.start() {
            run = Run::after(ordinal.saturating_sub(first));
        }
        run.next(*value, places)
    });
    DerivedSeries::collect(parts, series.start(), results)
}
