//! The share of exports that stay in a region, relative to its size.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        part::{part, whole},
        regional::size::Size,
    },
    number::Places,
};

/// The share of a region's exports that stay in it, relative to its share of all
/// economies.
///
/// `share = (x_rr / X_r) / (members / economies)`
///
/// - Unit: a ratio; above 1 the region trades with itself more than the number of its
///   members explains.
/// - Range: exports not negative; 0 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports of the region, or no members, are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when the region exports nothing, or has no
///   members.
/// - [`crate::ErrorCode::LengthMismatch`] when there are more members than economies.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let (intra, exports) = (Decimal::from(50), Decimal::from(200));
/// let share = indicators::size_adjusted_regional_export_share(intra, exports, 5, 200, Places::default())?;
/// assert_eq!(share.value.to_string(), "10");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
pub fn size_adjusted_regional_export_share(
    intra_exports: Decimal,
    region_exports: Decimal,
    members: u64,
    economies: u64,
    places: Places,
) -> Result<Measure> {
    let share = part("intra_exports", intra_exports)?
        .divided_by(&whole("region_exports", region_exports)?)?;
    let size = Size::of(members, economies)?;
    let adjusted = (share * size.economies).divided_by(&size.members)?;
    let convention = format!("members={members}; economies={economies}");
    Ok(Measure::with(adjusted.to_decimal(places)?, convention))
}
