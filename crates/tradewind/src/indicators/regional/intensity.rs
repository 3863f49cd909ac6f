//! The intensity of trade with a partner.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::Places,
};

/// The intensity of exports to a partner: their share relative to the partner's share in
/// world trade.
///
/// `I = (x_ij / X_i) / (M_j / W)`
///
/// The world includes the reporter, as at the World Bank and ESCAP; without it see
/// [`intensity_excluding_reporter`](super::super::intensity_excluding_reporter).
///
/// - Unit: a ratio; above 1 trade is more intense than the partner's size explains.
/// - Range: flows not negative; 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports, no imports of the partner or no world trade are
///   undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when exports, the partner's imports or world trade
///   are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// // China's exports to Kazakhstan in 2016, UN Comtrade, USD.
/// let [to, all, imports, world] = [8_288_824_320, 2_090_987_268_188, 28_067_241_124, 13_920_448_325_155_i64].map(Decimal::from);
/// let intensity = indicators::intensity(to, all, imports, world, Places::decimals(12))?;
/// assert_eq!(intensity.value.to_string(), "1.966052194893");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009; World Bank, WITS, trade
/// intensity index.
#[doc(alias = "trade intensity index")]
#[doc(alias = "TII")]
pub fn intensity(
    exports_to_partner: Decimal,
    exports: Decimal,
    partner_imports: Decimal,
    world_trade: Decimal,
    places: Places,
) -> Result<Measure> {
    let share = part("exports_to_partner", exports_to_partner)?
        .divided_by(&whole("exports", exports)?)?;
    let partner = whole("partner_imports", partner_imports)?;
    let world = whole("world_trade", world_trade)?;
    let intensity = (share * world).divided_by(&partner)?;
    Ok(Measure::with(intensity.to_decimal(places)?, "world=including_reporter"))
}
