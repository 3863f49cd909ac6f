//! Balassa's revealed comparative advantage.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, advantage::parts::Advantage},
    number::Places,
};

/// Balassa's revealed comparative advantage of a country in a product.
///
/// `B = (x / X) / (x_w / W), x of X being the country's exports, x_w of W the world's`
///
/// Whether the world includes the country is decided by the totals that are given: the
/// World Bank, UNCTAD and the Atlas of Economic Complexity include it, Vollrath leaves it
/// out.
///
/// - Unit: a ratio; above 1 the country exports more of the product than the world
///   does.
/// - Range: exports not negative; 0 or more.
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
/// // Afghanistan, live animals (0011), mean of 1998 to 2000.
/// let [x, country, product, world] = [30_068, 50_663_690, 307_337_354, 119_740_265_088_i64].map(Decimal::from);
/// let advantage = indicators::balassa(x, country, product, world, Places::decimals(7))?;
/// assert_eq!(advantage.value.to_string(), "0.2312238");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Balassa, Trade Liberalisation and Revealed Comparative Advantage, Manchester School 33
/// (1965).
#[doc(alias = "RCA")]
#[doc(alias = "revealed comparative advantage")]
#[doc(alias = "location quotient")]
pub fn balassa(
    product_exports: Decimal,
    exports: Decimal,
    world_product_exports: Decimal,
    world_exports: Decimal,
    places: Places,
) -> Result<Measure> {
    let advantage =
        Advantage::of(product_exports, exports, world_product_exports, world_exports)?;
    Measure::of(&advantage.actual.divided_by(&advantage.expected)?, places)
}
