//! Growth of the year so far over the same periods of the year before.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Cell, Places, Rational, Sum, cell},
};

/// Growth of the year so far over the same periods of the year before, after each period.
///
/// `growth_k = (current_1 + … + current_k) / (previous_1 + … + previous_k) − 1`
///
/// - Unit: a fraction; 0.1 is ten percent.
/// - Range: a sum of the year before above zero; the current year may have fewer periods.
/// - Rounding: once, by `places`.
/// - Missing or zero: what both years lack is undefined and left out of both sums, such as
///   January where one figure stands for January and February; from the first period on
///   that only one of them lacks, growth is undefined: sums over different periods are not
///   compared. A sum of zero or less is no base.
///
/// # Errors
/// - [`ErrorCode::LengthMismatch`] when the current year has more periods than the year
///   before.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let of = |values: [i64; 3]| values.map(|value| Some(Decimal::from(value)));
/// let (current, previous) = (of([110, 90, 130]), of([100, 100, 100]));
/// let rates = growth::year_to_date_growth(&current, &previous, Places::default())?;
/// assert_eq!(rates[1].map(|rate| rate.value), Ok(Decimal::ZERO));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// China Customs (GACC), monthly tables: columns of the year to date.
#[doc(alias = "ytd_growth")]
pub fn year_to_date_growth(
    current: &[Option<Decimal>],
    previous: &[Option<Decimal>],
    places: Places,
) -> Result<Vec<Cell>> {
    if current.len() > previous.len() {
        let message = format!(
            "{} periods against {} of the year before: expected no more than there",
            current.len(),
            previous.len()
        );
        return Err(
            Error::new(ErrorCode::LengthMismatch, message).at(Location::name("current"))
        );
    }
    let (mut so_far, mut before) = (Year::default(), Year::default());
    let pairs = current.iter().zip(previous);
    let rates = pairs.map(|(current, previous)| {
        if current.is_none() && previous.is_none() {
            return Ok(Err(ErrorCode::MissingPeriod));
        }
        so_far.add(*current);
        before.add(*previous);
        so_far.growth_over(&before, places)
    });
    rates.collect()
}

/// The sum of a year so far, while no period is missing.
#[derive(Clone, Debug, Default)]
pub(super) struct Year {
    sum: Sum,
    broken: bool,
}

impl Year {
    /// The year with its next period.
    pub(super) fn add(&mut self, value: Option<Decimal>) {
        match value {
            Some(value) => self.sum.add(value),
            None => self.broken = true,
        }
    }

    /// The sum, unless a period is missing.
    pub(super) fn sum(&self) -> core::result::Result<Rational, ErrorCode> {
        if self.broken {
            return Err(ErrorCode::MissingPeriod);
        }
        Ok(self.sum.to_rational())
    }

    pub(super) fn growth_over(&self, base: &Self, places: Places) -> Result<Cell> {
        if self.broken || base.broken {
            return Ok(Err(ErrorCode::MissingPeriod));
        }
        if base.sum.is_negative() {
            return Ok(Err(ErrorCode::NegativeBase));
        }
        if base.sum.is_zero() {
            return Ok(Err(ErrorCode::ZeroBase));
        }
        cell(self.sum.growth_over(&base.sum, places))
    }
}
