//! The additive revealed comparative advantage.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::Places,
};

/// The additive revealed comparative advantage.
///
/// `A = x / X − x_w / W, x of X being the country's exports, x_w of W the world's`
///
/// - Unit: a difference of two shares, a fraction; it sums to 0 over the products.
/// - Range: exports not negative; above −1 and below 1.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports of the country or of the world are undefined; a
///   product that nobody exports has 0.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the exports of the country or of the world
///   are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// // Uzbekistan, raw cotton (2631), mean of 1998 to 2000.
/// let [x, country, product, world] = [20_190_236, 290_594_578, 244_282_572, 119_740_265_088_i64].map(Decimal::from);
/// let advantage = indicators::additive_advantage(x, country, product, world, Places::decimals(12))?;
/// assert_eq!(advantage.value.to_string(), "0.067438948885");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Hoen and Oosterhaven, On the Measurement of Comparative Advantage, Annals of Regional
/// Science 40 (2006).
#[doc(alias = "ARCA")]
pub fn additive_advantage(
    product_exports: Decimal,
    exports: Decimal,
    world_product_exports: Decimal,
    world_exports: Decimal,
    places: Places,
) -> Result<Measure> {
    let actual = part("product_exports", product_exports)?;
    let country = whole("exports", exports)?;
    let product = part("world_product_exports", world_product_exports)?;
    let world = whole("world_exports", world_exports)?;
    let index = actual.divided_by(&country)? - product.divided_by(&world)?;
    Measure::of(&index, places)
}
