//! Total trade: exports plus imports.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, part::part},
    number::Places,
};

/// Total trade: exports plus imports.
///
/// `total = exports + imports`
///
/// - Unit: that of the flows, which share one currency and period.
/// - Range: flows not negative.
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
/// let total = indicators::total(parse_decimal("61.4")?, parse_decimal("28.0")?, Places::default())?;
/// assert_eq!(total.value.to_string(), "89.4");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "trade turnover")]
pub fn total(exports: Decimal, imports: Decimal, places: Places) -> Result<Measure> {
    let sum = part("exports", exports)? + part("imports", imports)?;
    Measure::of(&sum, places)
}
