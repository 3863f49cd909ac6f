//! The Grubel-Lloyd index of many products.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure, intra_industry::one_way::one_way, list::List, part::zero_total,
    },
    number::Places,
};

/// The Grubel-Lloyd index of many products, weighted by their trade.
///
/// `GL = 1 − Σ |X_k − M_k| / Σ (X_k + M_k)`
///
/// - Unit: a fraction.
/// - Range: flows not negative; 0 (one way) to 1 (balanced).
/// - Rounding: once, by `places`.
/// - Missing or zero: a product without trade is left out; no trade at all is
///   undefined; a coarser classification gives a higher index.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::LengthMismatch`] when the lists differ in length.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when there is no trade.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let (exports, imports) = ([319, 43, 10].map(Decimal::from), [354, 141, 100].map(Decimal::from));
/// let index = indicators::grubel_lloyd(&exports, &imports, Places::decimals(6))?;
/// assert_eq!(index.value.to_string(), "0.769390");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Grubel and Lloyd, Intra-Industry Trade, 1975.
#[doc(alias = "aggregate intra-industry trade")]
pub fn grubel_lloyd(
    exports: &[Decimal],
    imports: &[Decimal],
    places: Places,
) -> Result<Measure> {
    let (exports, imports) = List::pair(["exports", "imports"], exports, imports)?;
    let total = exports.total.plus(&imports.total);
    if total.is_zero() {
        return Err(zero_total("exports"));
    }
    let common = total.minus(&one_way(&exports, &imports));
    Ok(Measure::plain(common.over(&total, places)?))
}
