//! The growth of a whole without the contribution of a part.

use super::{Derived, factor};
use crate::{
    error::Result,
    figure::{Figure, Unit},
    number::{Places, Ratio, Rounded, difference},
};

/// The growth of a whole without the contribution of one of its parts.
///
/// `growth = total_growth − contribution`: what the other parts contribute, still relative
/// to the whole. It is not the growth of the rest by itself.
///
/// - Unit: a fraction of the base of the whole.
/// - Range: any.
/// - Rounding: none without a scale, where the difference fits a decimal; else once, by
///   `places`.
///
/// # Errors
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let rest = growth::excluding("0.036".parse()?, "0.022".parse()?, Places::default())?;
/// assert_eq!(rest.value.to_string(), "0.014");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Bureau of Economic Analysis, FAQ 80: 3.6 percent less 2.2 percentage points is 1.4.
pub fn excluding(
    total_growth: Ratio,
    contribution: Ratio,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let rest = difference(total_growth.value(), contribution.value(), places)?;
    Ok(rest.map(Ratio::new))
}

/// The reported growth of a whole without a reported contribution, with intervals.
///
/// `growth = (total_growth − contribution) / 100`, the growth being in percent, the
/// contribution in percentage points or percent.
///
/// - Unit: a fraction of the base of the whole.
/// - Range: any.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] when the growth is no percentage, or the
///   contribution neither that nor percentage points.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let growth = "3.6%".parse()?;
/// let rest = growth::excluding_of_figures(&growth, &"2.2 percentage points".parse()?)?;
/// assert_eq!(rest.written.to_string(), "[0.013, 0.015]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn excluding_of_figures(
    total_growth: &Figure,
    contribution: &Figure,
) -> Result<Derived> {
    factor::in_percent(total_growth)?;
    if !matches!(contribution.unit(), Unit::Percent | Unit::PercentagePoint) {
        return Err(contribution.not("a contribution such as 2.2 percentage points"));
    }
    Derived::of(
        [total_growth, contribution],
        |[growth, contribution]| Ok(factor::hundredth(&(growth - contribution))),
        |[growth, contribution]| Ok(factor::fraction(&(&growth - &contribution))),
    )
}
