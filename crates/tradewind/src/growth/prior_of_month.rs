//! The month of a year earlier that cumulated releases imply.

use rust_decimal::Decimal;

use super::factor;
use crate::{
    error::Result,
    number::{Places, Ratio, Rational, Rounded},
};

/// The value of the same month a year earlier that cumulated values and growth imply.
///
/// `month = cumulative / (1 + growth) − (cumulative − month_current) / (1 + growth_before)`,
/// `growth` being that of January up to the month and `growth_before` that of January up
/// to the month before. Where the growth of the month itself is published,
/// [`super::implied_base`] needs nothing else and is sharper.
///
/// - Unit: that of the values.
/// - Range: both growths above −1; the result is negative when the releases contradict
///   each other or earlier months were revised.
/// - Rounding: once, by `places`.
/// - Missing or zero: a growth of −1 or less implies no base.
///
/// # Errors
/// - [`crate::ErrorCode::TotalLoss`] when a growth is −1 or less.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let (cumulative, month) = (Decimal::from(330), Decimal::from(120));
/// let (growth, before) = ("0.1".parse()?, "0.05".parse()?);
/// let prior = growth::prior_of_month(cumulative, growth, month, before, Places::default())?;
/// assert_eq!(prior.value.to_string(), "100");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn prior_of_month(
    cumulative_current: Decimal,
    cumulative_growth: Ratio,
    month_current: Decimal,
    growth_before: Ratio,
    places: Places,
) -> Result<Rounded<Decimal>> {
    let factor = |growth: Ratio| factor::divisor(&growth.value().into());
    let cumulative = Rational::from(cumulative_current);
    let before = &cumulative - &month_current.into();
    let prior = cumulative.divided_by(&factor(cumulative_growth)?)?;
    (prior - before.divided_by(&factor(growth_before)?)?).to_decimal(places)
}
