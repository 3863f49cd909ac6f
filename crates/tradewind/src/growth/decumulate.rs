//! Decumulation: the part of each period in values that are cumulated over a year.

use rust_decimal::Decimal;

use crate::{
    error::{ErrorCode, Result},
    number::{Cell, Places, change_over},
};

/// What one period adds to a cumulated value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decumulated {
    /// The value, or why there is none.
    pub cell: Cell,
    /// How many periods the value is for: 1, or more where cumulated values before it are
    /// missing; 0 where there is no value.
    pub spans: u32,
    /// Whether the value is negative: of a flow that cannot be, an earlier period was
    /// revised.
    pub negative: bool,
}

/// The part of each period in values that are cumulated from the first period on.
///
/// `value_k = cumulated_k − cumulated_j`, j being the last period before k with a value.
/// Where that is not the one just before, the value spans several periods and says so: it
/// is never split between them.
///
/// - Unit: that of the values.
/// - Rounding: once, by `places`; without a scale a difference is exact as long as it has
///   28 digits.
/// - Missing or zero: a missing value stays missing; the next one spans it, too. A negative
///   part is kept as it is and flagged.
///
/// # Errors
/// - [`ErrorCode::Overflow`] when a difference does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// // China Customs publishes January and February as one figure.
/// let cumulated = [None, Some(Decimal::from(25)), Some(Decimal::from(45))];
/// let parts = growth::decumulate(&cumulated, Places::default())?;
/// assert!(parts[0].cell.is_err());
/// assert_eq!(parts[1].cell.map(|cell| cell.value), Ok(Decimal::from(25)));
/// assert_eq!(parts.iter().map(|part| part.spans).collect::<Vec<_>>(), [0, 2, 1]);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 2: cumulative data are turned
/// into discrete ones by differences; China Customs (GACC), monthly tables.
#[doc(alias = "difference")]
#[doc(alias = "YTD")]
pub fn decumulate(
    cumulated: &[Option<Decimal>],
    places: Places,
) -> Result<Vec<Decumulated>> {
    let mut run = Run::default();
    cumulated.iter().map(|value| run.next(*value, places)).collect()
}

/// How far the cumulation of a year has come.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Run {
    last: Decimal,
    since: u32,
}

impl Run {
    /// The part of the next period.
    pub(super) fn next(
        &mut self,
        value: Option<Decimal>,
        places: Places,
    ) -> Result<Decumulated> {
        self.since = self.since.saturating_add(1);
        let Some(value) = value else {
            return Ok(Decumulated::none(ErrorCode::MissingPeriod));
        };
        let part = change_over(value, self.last, Decimal::ONE, places)?;
        let spans = self.since;
        *self = Self { last: value, since: 0 };
        let negative = part.value.is_sign_negative() && !part.value.is_zero();
        Ok(Decumulated { cell: Ok(part), spans, negative })
    }
}

impl Decumulated {
    pub(super) fn none(code: ErrorCode) -> Self {
        Self { cell: Err(code), spans: 0, negative: false }
    }

    /// A result of one period.
    pub(super) fn of(cell: Cell) -> Self {
        match cell {
            Ok(_) => Self { cell, spans: 1, negative: false },
            Err(code) => Self::none(code),
        }
    }
}

impl Run {
    /// A year of which so many periods have passed without a value.
    pub(super) fn after(periods: i32) -> Self {
        Self { last: Decimal::ZERO, since: u32::try_from(periods).unwrap_or(0) }
    }
}
