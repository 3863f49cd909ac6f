//! The intensity of trade within a region.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::Places,
};

/// The intensity of trade within a region: its share relative to the region's share in
/// world trade.
///
/// `I = (x_rr / X_r) / (M_r / W)`
///
/// - Unit: a ratio; above 1 the region trades with itself more than its size explains.
/// - Range: flows not negative; 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports, no imports of the region or no world trade are
///   undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the region's exports, its imports or world
///   trade are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// // Central Asia in 2016, as far as its countries report; UN Comtrade, USD.
/// let [intra, exports, imports, world] = [2_013_445_563, 37_392_730_588, 53_933_514_899, 13_920_448_325_155_i64].map(Decimal::from);
/// let intensity = indicators::intra_regional_intensity(intra, exports, imports, world, Places::decimals(6))?;
/// assert_eq!(intensity.value.to_string(), "13.897837");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
pub fn intra_regional_intensity(
    intra_exports: Decimal,
    region_exports: Decimal,
    region_imports: Decimal,
    world_trade: Decimal,
    places: Places,
) -> Result<Measure> {
    let share = part("intra_exports", intra_exports)?
        .divided_by(&whole("region_exports", region_exports)?)?;
    let imports = whole("region_imports", region_imports)?;
    let world = whole("world_trade", world_trade)?;
    Measure::of(&(share * world).divided_by(&imports)?, places)
}
