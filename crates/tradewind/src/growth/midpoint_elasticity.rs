//! The midpoint elasticity: how strongly one quantity answers to another.

use rust_decimal::Decimal;

use super::midpoint;
use crate::{
    error::{Error, ErrorCode, Result},
    number::{Places, Ratio, Rounded},
};

/// The midpoint (arc) elasticity of y with respect to x.
///
/// `elasticity = midpoint growth of y / midpoint growth of x`, each pair being base and
/// current. The same number comes of going back from current to base.
///
/// - Unit: percent of y for each percent of x.
/// - Range: levels that are not negative.
/// - Rounding: once, by `places`.
/// - Missing or zero: undefined when x does not change, or when a pair is all zero.
///
/// # Errors
/// - [`ErrorCode::NoChange`] when x does not change.
/// - [`ErrorCode::ZeroBase`] when both levels of a pair are zero.
/// - [`ErrorCode::NegativeBase`] when a level is negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let pair = |base, current| [Decimal::from(base), Decimal::from(current)];
/// let answer = growth::midpoint_elasticity(pair(4, 6), pair(120, 80), Places::default())?;
/// assert_eq!(answer.value.to_string(), "-1");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "arc elasticity")]
pub fn midpoint_elasticity(
    x: [Decimal; 2],
    y: [Decimal; 2],
    places: Places,
) -> Result<Rounded<Ratio>> {
    let growth =
        |[base, current]: [Decimal; 2]| midpoint::growth(&base.into(), &current.into());
    let (cause, effect) = (growth(x)?, growth(y)?);
    if cause.is_zero() {
        return Err(Error::new(
            ErrorCode::NoChange,
            "an elasticity with respect to what does not change is undefined",
        ));
    }
    Ok(effect.divided_by(&cause)?.to_decimal(places)?.map(Ratio::new))
}
