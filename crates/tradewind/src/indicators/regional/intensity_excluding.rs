//! The intensity of trade with a partner, the world being all others.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{not_positive, part, whole, zero_total},
    },
    number::Places,
};

/// The intensity of exports to a partner, the world being all but the reporter.
///
/// `I = (x_ij / X_i) / (M_j / (W − M_i))`
///
/// - Unit: a ratio; above 1 trade is more intense than the partner's size explains.
/// - Range: flows not negative; 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports, no imports of the partner or of the other countries
///   are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when exports, the partner's imports or the trade
///   of all others are zero.
/// - [`crate::ErrorCode::NotPositive`] when own imports exceed world trade.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// // Kazakhstan's exports to China in 2016, UN Comtrade, USD.
/// let [to, all, imports, own, world] = [4_214_833_408, 36_739_440_675, 977_277_159_909, 28_067_241_124, 13_920_448_325_155_i64].map(Decimal::from);
/// let intensity = indicators::intensity_excluding_reporter(to, all, imports, own, world, Places::decimals(12))?;
/// assert_eq!(intensity.value.to_string(), "1.630822942628");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Kojima, The Pattern of International Trade among Advanced Countries, Hitotsubashi
/// Journal of Economics 5 (1964); Drysdale and Garnaut, Trade Intensities and the
/// Analysis of Bilateral Trade Flows, 1982.
#[doc(alias = "Drysdale-Garnaut intensity")]
pub fn intensity_excluding_reporter(
    exports_to_partner: Decimal,
    exports: Decimal,
    partner_imports: Decimal,
    own_imports: Decimal,
    world_trade: Decimal,
    places: Places,
) -> Result<Measure> {
    let share = part("exports_to_partner", exports_to_partner)?
        .divided_by(&whole("exports", exports)?)?;
    let partner = whole("partner_imports", partner_imports)?;
    let own = part("own_imports", own_imports)?;
    let others = part("world_trade", world_trade)? - own;
    if others.is_zero() {
        return Err(zero_total("trade of all others"));
    }
    if others.is_negative() {
        return Err(not_positive("trade of all others", &others));
    }
    let intensity = (share * others).divided_by(&partner)?;
    Ok(Measure::with(intensity.to_decimal(places)?, "world=excluding_reporter"))
}
