//! Real growth: growth without that of prices.

use super::{Derived, factor};
use crate::{
    error::Result,
    figure::Figure,
    number::{Places, Ratio, Rounded},
};

/// Real growth: nominal growth without that of prices.
///
/// `real = (1 + nominal_growth) / (1 + inflation) − 1`. The difference of the two rates is
/// not real growth.
///
/// - Unit: a fraction.
/// - Range: nominal growth −1 or more, inflation above −1; the result is −1 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: a nominal growth of −1 leaves nothing, so that the result is −1; an
///   inflation of −1 or less is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::TotalLoss`] when the nominal growth is below −1, or the inflation −1
///   or less.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let real = growth::real("0.10".parse()?, "0.04".parse()?, Places::decimals(4))?;
/// assert_eq!(real.value.to_percent()?.to_string(), "5.77%");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Office for National Statistics: current price, chained volume and deflator.
pub fn real(
    nominal_growth: Ratio,
    inflation: Ratio,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let nominal = nominal_growth.value().into();
    let growth = factor::relative(&nominal, &inflation.value().into())?;
    Ok(growth.to_decimal(places)?.map(Ratio::new))
}

/// Real growth from reported nominal growth and reported inflation, with intervals.
///
/// `real = (1 + nominal_growth / 100) / (1 + inflation / 100) − 1`, both being in percent.
///
/// - Unit: a fraction.
/// - Range: nominal growth −100 percent or more, what a reading allows below being left
///   out; inflation above −100 percent under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] when either is no percentage.
/// - [`crate::ErrorCode::TotalLoss`] when the nominal growth is below −100 percent, or the
///   inflation may be −100 percent or less.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let real = growth::real_of_figures(&"10%".parse()?, &"exactly 0%".parse()?)?;
/// assert_eq!(real.written.to_string(), "[0.095, 0.105]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn real_of_figures(nominal_growth: &Figure, inflation: &Figure) -> Result<Derived> {
    factor::relative_of_figures(nominal_growth, inflation)
}
