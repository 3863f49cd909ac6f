//! The trade balance: exports less imports.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, part::part},
    number::Places,
};

/// The trade balance: exports less imports.
///
/// `balance = exports − imports`
///
/// - Unit: that of the flows, which share one currency and period.
/// - Range: flows not negative; the result is negative for a deficit.
/// - Rounding: once, by `places`.
/// - Missing or zero: always defined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators, number::parse_decimal};
/// // China with the five Central Asian countries in 2023, billion USD.
/// let (exports, imports) = ("61.4", "28.0");
/// let balance = indicators::balance(parse_decimal(exports)?, parse_decimal(imports)?, Places::default())?;
/// assert_eq!(balance.value.to_string(), "33.4");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "net exports")]
#[doc(alias = "trade surplus")]
pub fn balance(exports: Decimal, imports: Decimal, places: Places) -> Result<Measure> {
    let difference = part("exports", exports)? - part("imports", imports)?;
    Measure::of(&difference, places)
}
