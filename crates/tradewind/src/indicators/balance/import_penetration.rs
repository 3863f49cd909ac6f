//! Import penetration: imports in domestic demand.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{not_positive, part, zero_total},
    },
    number::Places,
};

/// Import penetration: the share of imports in domestic demand.
///
/// `penetration = imports / (GDP − exports + imports)`
///
/// - Unit: a fraction.
/// - Range: flows and GDP not negative; 0 or more, above 1 where exports exceed GDP.
/// - Rounding: once, by `places`.
/// - Missing or zero: a domestic demand of zero or less, as entrepots may have, is
///   undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when domestic demand is zero.
/// - [`crate::ErrorCode::NotPositive`] when domestic demand is negative.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators, number::parse_decimal};
/// let share = indicators::import_penetration(parse_decimal("61.4")?, parse_decimal("28.0")?, parse_decimal("450")?, Places::decimals(4))?;
/// assert_eq!(share.value.to_string(), "0.0672");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
pub fn import_penetration(
    exports: Decimal,
    imports: Decimal,
    gdp: Decimal,
    places: Places,
) -> Result<Measure> {
    let (exports, imports) = (part("exports", exports)?, part("imports", imports)?);
    let demand = part("gdp", gdp)? - exports + imports.clone();
    if demand.is_zero() {
        return Err(zero_total("domestic demand"));
    }
    if demand.is_negative() {
        return Err(not_positive("domestic demand", &demand));
    }
    Measure::of(&imports.divided_by(&demand)?, places)
}
