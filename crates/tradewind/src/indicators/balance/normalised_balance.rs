//! The normalised trade balance.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, zero_total},
    },
    number::Places,
};

/// The normalised trade balance: the balance in total trade.
///
/// `normalised balance = (exports − imports) / (exports + imports)`
///
/// - Unit: a fraction.
/// - Range: flows not negative; −1 (imports only) to 1 (exports only).
/// - Rounding: once, by `places`.
/// - Missing or zero: no trade at all is undefined; one flow of zero is −1 or 1.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when both flows are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators, number::parse_decimal};
/// let balance = indicators::normalised_balance(parse_decimal("61.4")?, parse_decimal("28.0")?, Places::decimals(4))?;
/// assert_eq!(balance.value.to_string(), "0.3736");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
#[doc(alias = "normalized trade balance")]
#[doc(alias = "relative trade balance")]
pub fn normalised_balance(
    exports: Decimal,
    imports: Decimal,
    places: Places,
) -> Result<Measure> {
    let (exports, imports) = (part("exports", exports)?, part("imports", imports)?);
    let total = &exports + &imports;
    if total.is_zero() {
        return Err(zero_total("exports"));
    }
    Measure::of(&(exports - imports).divided_by(&total)?, places)
}
