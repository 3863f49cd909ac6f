//! Years to date: cumulated values and their growth.

use rust_decimal::Decimal;

use super::DerivedSeries;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    growth::{Decumulated, year_to_date_growth::Year},
    number::{Cell, Places},
    period::Cadence,
    series::Series,
};

/// The sum of the year so far, after each period.
///
/// `so far_k = value_1 + … + value_k`. The result has years to date for its periods; weeks
/// are summed over their ISO 8601 year.
///
/// - Unit: that of the series.
/// - Rounding: once, by `places`; without a scale a sum is exact as long as it has 28 digits.
/// - Missing or zero: from the first period on that the year lacks, the sum is
///   `MISSING_PERIOD`; also where the series starts within the year.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] for a series of years, and of years to date.
/// - [`ErrorCode::Overflow`] when a sum does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let months: Series = "2023-01=10, 2023-02=15, 2023-03=, 2024-01=12".parse()?;
/// let so_far = series::year_to_date(&months, Places::default())?;
/// let at = |period: &str| Ok::<_, tradewind::Error>(so_far.get(period.parse()?));
/// let shown = at("YTD/2023-02")?.map(ToString::to_string);
/// assert_eq!(shown.as_deref(), Some("YTD/2023-02=25 exact"));
/// assert!(at("YTD/2023-03")?.is_some_and(|point| point.cell.is_err()));
/// assert!(at("YTD/2024-01")?.is_some_and(|point| point.cell.is_ok()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// China Customs (GACC), monthly tables: columns of the year to date.
#[doc(alias = "cumulate")]
#[doc(alias = "TOTALYTD")]
pub fn year_to_date(series: &Series, places: Places) -> Result<DerivedSeries> {
    let accumulated = accumulated(series)?;
    let cadence = series.cadence();
    let mut year = Year::default();
    let results = (series.start()..).zip(series.values()).map(|(ordinal, value)| {
        let first = cadence.first_of_year(ordinal);
        if first == Some(ordinal) {
            year = Year::default();
        } else if ordinal == series.start() {
            year.add(None);
        }
        year.add(*value);
        Ok(Decumulated::of(match year.sum() {
            Ok(sum) => Ok(sum.to_decimal(places)?),
            Err(code) => Err(code),
        }))
    });
    DerivedSeries::collect(accumulated, series.start(), results)
}

/// Growth of the year so far over the same periods of the year before, after each period.
///
/// `growth_k = (value_1 + … + value_k) / (the same periods of the year before) − 1`. The
/// result has years to date for its periods. A series that is year-to-date already needs
/// [`growth_over_year`](super::growth_over_year).
///
/// - Unit: a fraction; 0.1 is ten percent.
/// - Range: a sum of the year before above zero.
/// - Rounding: once, by `places`; the sums are not rounded.
/// - Missing or zero: what both years lack is `MISSING_PERIOD` and left out of both sums,
///   such as January where one figure stands for January and February; from the first
///   period on that only one of them lacks, every growth is: sums over different periods
///   are not compared. A sum of zero or less is no base.
///
/// # Errors
/// - [`ErrorCode::FrequencyMismatch`] for a series of years, and of years to date.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth::series};
/// let halves: Series = "2022-S1=100, 2022-S2=100, 2023-S1=110, 2023-S2=90".parse()?;
/// let growth = series::year_to_date_growth(&halves, Places::default())?;
/// let last = growth.points.last().map(ToString::to_string);
/// assert_eq!(last.as_deref(), Some("YTD/2023-S2=0 exact"));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// China Customs (GACC), monthly tables: columns of the year to date.
#[doc(alias = "ytd_growth")]
pub fn year_to_date_growth(series: &Series, places: Places) -> Result<DerivedSeries> {
    let accumulated = accumulated(series)?;
    let cadence = series.cadence();
    let mut pair = Pair::default();
    let results = (series.start()..).zip(series.values()).map(|(ordinal, value)| {
        if pair.first.is_none() || cadence.first_of_year(ordinal) == Some(ordinal) {
            pair = Pair::at(series, ordinal);
        }
        pair.growth(series, ordinal, *value, places).map(Decumulated::of)
    });
    DerivedSeries::collect(accumulated, series.start(), results)
}

/// A year and the one before, each as far as the computation has come.
#[derive(Debug, Default)]
struct Pair {
    year: Year,
    base: Year,
    first: Option<i32>,
    next: Option<i32>,
}

impl Pair {
    /// The year of that period, with what a series lacks of it.
    fn at(series: &Series, ordinal: i32) -> Self {
        let cadence = series.cadence();
        let first = cadence.first_of_year(ordinal);
        let mut pair = Self { first: Some(ordinal), ..Self::default() };
        if first != Some(ordinal) {
            pair.year.add(None);
        }
        pair.next = first.and_then(|first| cadence.first_of_year(first.checked_sub(1)?));
        pair
    }

    fn growth(
        &mut self,
        series: &Series,
        ordinal: i32,
        value: Option<Decimal>,
        places: Places,
    ) -> Result<Cell> {
        let base = series.cadence().year_before(ordinal);
        let Some((base, next)) = base.zip(self.next) else {
            self.year.add(value);
            return Ok(Err(ErrorCode::MissingPeriod));
        };
        self.next = Some(next.max(base.saturating_add(1)));
        // What both years lack does not keep them from being compared.
        if value.is_none() && (next..=base).all(|before| series.at(before).is_none()) {
            return Ok(Err(ErrorCode::MissingPeriod));
        }
        self.year.add(value);
        (next..=base).for_each(|before| self.base.add(series.at(before)));
        self.year.growth_over(&self.base, places)
    }
}

fn accumulated(series: &Series) -> Result<Cadence> {
    series.cadence().accumulated().ok_or_else(|| {
        let noun = series.cadence().noun();
        let message = format!(
            "a series by {noun} has no year to date: expected parts of a year, such as \
             months"
        );
        Error::new(ErrorCode::FrequencyMismatch, message).at(Location::name("series"))
    })
}
