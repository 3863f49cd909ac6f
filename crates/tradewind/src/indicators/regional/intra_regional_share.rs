//! The share of a region's exports that stay in it.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::Places,
};

/// The share of a region's exports that stay in it.
///
/// `share = x_rr / X_r`
///
/// - Unit: a fraction.
/// - Range: exports not negative; 0 to 1 where the part is a part.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports of the region are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the region exports nothing.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, indicators};
/// // Central Asia in 2016, as far as its countries report; UN Comtrade, USD.
/// let share = indicators::intra_regional_share(2_013_445_563.into(), 37_392_730_588_i64.into(), Places::decimals(6))?;
/// assert_eq!(share.value.to_string(), "0.053846");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
#[doc(alias = "intra-regional trade share")]
pub fn intra_regional_share(
    intra_exports: Decimal,
    region_exports: Decimal,
    places: Places,
) -> Result<Measure> {
    let intra = part("intra_exports", intra_exports)?;
    Measure::of(&intra.divided_by(&whole("region_exports", region_exports)?)?, places)
}
