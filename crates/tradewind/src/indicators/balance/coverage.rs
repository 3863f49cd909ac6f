//! The coverage ratio: exports per unit of imports.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{divisor, part},
    },
    number::Places,
};

/// The coverage ratio: exports per unit of imports.
///
/// `coverage = exports / imports`
///
/// - Unit: a fraction; 1 is a balanced trade, 1.5 covers imports by half as much again.
/// - Range: flows not negative; 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: imports of zero are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroDivisor`] when imports are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators, number::parse_decimal};
/// let coverage = indicators::coverage(parse_decimal("61.4")?, parse_decimal("28.0")?, Places::decimals(4))?;
/// assert_eq!(coverage.value.to_string(), "2.1929");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
#[doc(alias = "export-import ratio")]
pub fn coverage(exports: Decimal, imports: Decimal, places: Places) -> Result<Measure> {
    let exports = part("exports", exports)?;
    Measure::of(&exports.divided_by(&divisor("imports", imports)?)?, places)
}
