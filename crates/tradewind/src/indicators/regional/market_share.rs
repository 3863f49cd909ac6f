//! The share of a region's market.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::Places,
};

/// The share that an exporter has of a region's market.
///
/// `share = x_ir / M_r`
///
/// - Unit: a fraction.
/// - Range: flows not negative; 0 to 1 where both are valued alike.
/// - Rounding: once, by `places`.
/// - Missing or zero: no imports of the region are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the region imports nothing.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let share = indicators::regional_market_share(Decimal::from(25), Decimal::from(200), Places::default())?;
/// assert_eq!(share.value.to_string(), "0.125");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
pub fn regional_market_share(
    exports_to_region: Decimal,
    region_imports: Decimal,
    places: Places,
) -> Result<Measure> {
    let exports = part("exports_to_region", exports_to_region)?;
    Measure::of(&exports.divided_by(&whole("region_imports", region_imports)?)?, places)
}
