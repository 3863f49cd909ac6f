//! The symmetric revealed comparative advantage.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, advantage::parts::Advantage},
    number::Places,
};

/// The symmetric revealed comparative advantage.
///
/// `S = (B − 1) / (B + 1), B being Balassa's index`
///
/// - Unit: a fraction; above 0 the country exports more of the product than the world
///   does.
/// - Range: exports not negative; −1 (none exported) to below 1.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports of the country, of the product or of the world are
///   undefined, never 0.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the exports of the country, of the product or
///   of the world are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// // Kazakhstan, crude petroleum (3330), mean of 1998 to 2000.
/// let [x, country, product, world] = [142_903_126, 926_638_157, 15_415_730_119, 119_740_265_088_i64].map(Decimal::from);
/// let advantage = indicators::symmetric_advantage(x, country, product, world, Places::decimals(12))?;
/// assert_eq!(advantage.value.to_string(), "0.090025763380");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Dalum, Laursen and Villumsen, Structural Change in OECD Export Specialisation
/// Patterns, International Review of Applied Economics 12 (1998).
#[doc(alias = "RSCA")]
#[doc(alias = "SRCA")]
pub fn symmetric_advantage(
    product_exports: Decimal,
    exports: Decimal,
    world_product_exports: Decimal,
    world_exports: Decimal,
    places: Places,
) -> Result<Measure> {
    let advantage =
        Advantage::of(product_exports, exports, world_product_exports, world_exports)?;
    let sum = &advantage.actual + &advantage.expected;
    let index = (advantage.actual - advantage.expected).divided_by(&sum)?;
    Measure::of(&index, places)
}
