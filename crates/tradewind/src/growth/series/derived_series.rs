//! `DerivedSeries`: what was computed of a series, period by period.

use core::fmt;
use std::borrow::Cow;

use crate::{
    error::Result,
    growth::Decumulated,
    number::Cell,
    period::{Cadence, Period},
    series::Series,
};

/// The result for one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DerivedPoint {
    /// The period.
    pub period: Period,
    /// The result, or why there is none.
    pub cell: Cell,
    /// How many periods the result is for: 1, more where values before it are missing and
    /// it was not split, 0 where there is none.
    pub spans: u32,
    /// Whether decumulation gave a negative part: of a flow that cannot be negative, an
    /// earlier period was revised.
    pub negative: bool,
}

/// What was computed of a series: a result, or why there is none, for each period.
///
/// # Example
/// ```
/// use tradewind::{Places, Series, growth};
///
/// let levels: Series = "2022=100, 2023=110, 2024=".parse()?;
/// let growth = growth::series::growth_over_previous(&levels, Places::default())?;
/// assert_eq!(
///     growth.to_string(),
///     "2022=MISSING_PERIOD, 2023=0.1 exact, 2024=MISSING_PERIOD",
/// );
/// assert_eq!(growth.to_series()?.to_string(), "2022=, 2023=0.1, 2024=");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DerivedSeries {
    /// The results in order; at least one.
    pub points: Vec<DerivedPoint>,
    /// The named options that were used, such as `technique=annual; at=2015`; empty where a
    /// formula has only one form.
    pub convention: Cow<'static, str>,
}

impl DerivedSeries {
    /// The result of a period, if the series has that period.
    pub fn get(&self, period: Period) -> Option<&DerivedPoint> {
        let place = self.points.binary_search_by_key(&period, |point| point.period);
        self.points.get(place.ok()?)
    }

    /// The values as a series to compute further with.
    ///
    /// What is undefined is a gap there, and so is a value that spans several periods: it
    /// belongs to none of them alone.
    ///
    /// # Errors
    /// As [`Series::from_pairs`].
    pub fn to_series(&self) -> Result<Series> {
        Series::from_pairs(self.points.iter().map(|point| {
            let value = point.cell.ok().filter(|_| point.spans == 1);
            (point.period, value.map(|rounded| rounded.value))
        }))
    }

    /// Results from the period with that running number on, one after the other.
    pub(super) fn collect(
        cadence: Cadence,
        start: i32,
        results: impl IntoIterator<Item = Result<Decumulated>>,
    ) -> Result<Self> {
        let mut points = Vec::new();
        for (ordinal, result) in (start..).zip(results) {
            // The periods are those of a series, or a year before or after its first.
            let Some(period) = cadence.period(ordinal) else { continue };
            let result = result.map_err(|error| {
                error.at(crate::error::Location::name(period.to_string()))
            })?;
            let Decumulated { cell, spans, negative } = result;
            points.push(DerivedPoint { period, cell, spans, negative });
        }
        Ok(Self { points, convention: Cow::Borrowed("") })
    }

    /// Plain cells, one for each period of a series.
    pub(super) fn of_cells(
        series: &Series,
        cells: impl IntoIterator<Item = Result<Cell>>,
    ) -> Result<Self> {
        let results = cells.into_iter().map(|cell| cell.map(Decumulated::of));
        Self::collect(series.cadence(), series.start(), results)
    }

    /// The same, by a convention.
    #[must_use]
    pub(super) fn by(mut self, convention: impl Into<Cow<'static, str>>) -> Self {
        self.convention = convention.into();
        self
    }
}

impl fmt::Display for DerivedPoint {
    /// `2023-02=25 exact spans 2`, `2023-03=-1 exact negative`, `2023-01=MISSING_PERIOD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=", self.period)?;
        match self.cell {
            Ok(rounded) => {
                let word = if rounded.exact { "exact" } else { "rounded" };
                write!(f, "{} {word}", rounded.value)?;
            }
            Err(code) => f.write_str(code.name())?,
        }
        if self.spans > 1 {
            write!(f, " spans {}", self.spans)?;
        }
        f.write_str(if self.negative { " negative" } else { "" })
    }
}

impl fmt::Display for DerivedSeries {
    /// The points joined by commas, then the convention.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for point in &self.points {
            write!(f, "{separator}{point}")?;
            separator = ", ";
        }
        if self.convention.is_empty() {
            return Ok(());
        }
        write!(f, "; {}", self.convention)
    }
}
