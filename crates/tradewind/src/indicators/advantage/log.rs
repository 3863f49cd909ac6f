//! The logarithm of the revealed comparative advantage.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, advantage::parts::Advantage, part::not_positive},
    number::{
        Places,
        real::{Bracket, evaluate},
    },
};

/// The natural logarithm of the revealed comparative advantage.
///
/// `ln B, B being Balassa's index`
///
/// - Unit: log points; above 0 the country exports more of the product than the world
///   does.
/// - Range: exports not negative; any.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: no exports of the country, of the product or of the world are
///   undefined, never 0; no exports of the product by the country are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the exports of the country, of the product or
///   of the world are zero.
/// - [`crate::ErrorCode::NotPositive`] when the country exports none of the product.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// // Afghanistan, live animals (0011), mean of 1998 to 2000.
/// let [x, country, product, world] = [30_068, 50_663_690, 307_337_354, 119_740_265_088_i64].map(Decimal::from);
/// let advantage = indicators::log_advantage(x, country, product, world, Places::decimals(6))?;
/// assert_eq!(advantage.value.to_string(), "-1.464369");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Vollrath, A Theoretical Evaluation of Alternative Trade Intensity Measures of Revealed
/// Comparative Advantage, Weltwirtschaftliches Archiv 127 (1991).
#[doc(alias = "log RCA")]
pub fn log_advantage(
    product_exports: Decimal,
    exports: Decimal,
    world_product_exports: Decimal,
    world_exports: Decimal,
    places: Places,
) -> Result<Measure> {
    let advantage =
        Advantage::of(product_exports, exports, world_product_exports, world_exports)?;
    if advantage.actual.is_zero() {
        return Err(not_positive("product_exports", &advantage.actual));
    }
    let ratio = advantage.actual.divided_by(&advantage.expected)?;
    Ok(Measure::plain(evaluate(places, |bits| Bracket::of(&ratio, bits).ln())?))
}
