//! The growth of a market share.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Result},
    indicators::{
        Measure,
        part::{part, whole},
    },
    number::{Places, Rational},
};

/// The growth of an exporter's share in world trade.
///
/// `g = (x_1 / W_1) / (x_0 / W_0) − 1`
///
/// - Unit: a fraction; 0.1 is a share a tenth larger.
/// - Range: flows not negative; −1 or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: no exports in the base period, or no world trade, are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NegativePart`] when an argument is negative; the error names
///   it.
/// - [`crate::ErrorCode::ZeroTotal`] when world trade is zero in one of the periods.
/// - [`crate::ErrorCode::ZeroBase`] when exports in the base period are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let [from, to, before, after] = [10, 15, 100, 140].map(Decimal::from);
/// let growth = indicators::revealed_share_growth(from, to, before, after, Places::decimals(6))?;
/// assert_eq!(growth.value.to_string(), "0.071429");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "market share growth")]
pub fn revealed_share_growth(
    exports_base: Decimal,
    exports_current: Decimal,
    world_base: Decimal,
    world_current: Decimal,
    places: Places,
) -> Result<Measure> {
    let base = part("exports_base", exports_base)?;
    let current = part("exports_current", exports_current)?;
    let before = whole("world_base", world_base)?;
    let after = whole("world_current", world_current)?;
    if base.is_zero() {
        let message = "growth over a share of zero is undefined: exports_base is 0";
        return Err(Error::new(ErrorCode::ZeroBase, message));
    }
    let growth = (current * before).divided_by(&(base * after))? - Rational::one();
    Measure::of(&growth, places)
}
