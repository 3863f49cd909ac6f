//! The normalised revealed comparative advantage.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::Places,
};

/// The normalised revealed comparative advantage.
///
/// `N = x / W − X x_w / W², x of X being the country's exports, x_w of W the world's`
///
/// - Unit: a fraction of world trade; it sums to 0 over the products and over the
///   countries.
/// - Range: exports not negative; above −1/4 and below 1/4 where the parts are parts of
///   the wholes.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports of the world are undefined; a product that nobody
///   exports has 0.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the exports of the world are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// // Uzbekistan, raw cotton (2631), mean of 1998 to 2000.
/// let [x, country, product, world] = [20_190_236, 290_594_578, 244_282_572, 119_740_265_088_i64].map(Decimal::from);
/// let advantage = indicators::normalised_advantage(x, country, product, world, Places::decimals(12))?;
/// assert_eq!(advantage.value.to_string(), "0.000163665855");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Yu, Cai and Leung, The Normalized Revealed Comparative Advantage Index, Annals of
/// Regional Science 43 (2009).
#[doc(alias = "NRCA")]
pub fn normalised_advantage(
    product_exports: Decimal,
    exports: Decimal,
    world_product_exports: Decimal,
    world_exports: Decimal,
    places: Places,
) -> Result<Measure> {
    let actual = part("product_exports", product_exports)?;
    let country = part("exports", exports)?;
    let product = part("world_product_exports", world_product_exports)?;
    let world = whole("world_exports", world_exports)?;
    let top = actual * world.clone() - country * product;
    Measure::of(&top.divided_by(&(world.clone() * world))?, places)
}
