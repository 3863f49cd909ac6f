//! The marginal propensity to import.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    indicators::{Measure, part::part},
    number::Places,
};

/// The marginal propensity to import: the change of imports per change of output.
///
/// `propensity = (imports_1 − imports_0) / (GDP_1 − GDP_0)`
///
/// - Unit: a fraction.
/// - Range: imports and GDP not negative; the result any, negative where they move
///   apart.
/// - Rounding: once, by `places`.
/// - Missing or zero: an unchanged GDP is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::NoChange`] when GDP did not change.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let [from, to, low, high] = [28, 31, 450, 480].map(Decimal::from);
/// let share = indicators::marginal_propensity(from, to, low, high, Places::default())?;
/// assert_eq!(share.value.to_string(), "0.1");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
#[doc(alias = "marginal propensity to import")]
pub fn marginal_propensity(
    imports_base: Decimal,
    imports_current: Decimal,
    gdp_base: Decimal,
    gdp_current: Decimal,
    places: Places,
) -> Result<Measure> {
    let imports =
        part("imports_current", imports_current)? - part("imports_base", imports_base)?;
    let gdp = part("gdp_current", gdp_current)? - part("gdp_base", gdp_base)?;
    if gdp.is_zero() {
        let message = "gdp did not change: a propensity per unit of change is undefined";
        return Err(Error::new(ErrorCode::NoChange, message));
    }
    Measure::of(&imports.divided_by(&gdp)?, places)
}
