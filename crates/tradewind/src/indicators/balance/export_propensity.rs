//! The propensity to export.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::Places,
};

/// The propensity to export: exports relative to gross domestic product.
///
/// `propensity = exports / GDP`
///
/// - Unit: a fraction.
/// - Range: exports and GDP not negative; 0 or more, above 1 for entrepots.
/// - Rounding: once, by `places`.
/// - Missing or zero: a GDP of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when GDP is zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators, number::parse_decimal};
/// let share = indicators::export_propensity(parse_decimal("61.4")?, parse_decimal("450")?, Places::decimals(4))?;
/// assert_eq!(share.value.to_string(), "0.1364");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
pub fn export_propensity(
    exports: Decimal,
    gdp: Decimal,
    places: Places,
) -> Result<Measure> {
    let exports = part("exports", exports)?;
    Measure::of(&exports.divided_by(&whole("gdp", gdp)?)?, places)
}
