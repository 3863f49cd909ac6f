//! The Grubel-Lloyd index of the totals.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List, part::zero_total},
    number::Places,
};

/// The Grubel-Lloyd index of the totals of many products.
///
/// `GL = 1 − |X − M| / (X + M), X and M being the sums`
///
/// - Unit: a fraction.
/// - Range: flows not negative; 0 (one way) to 1 (balanced), at least the index of the
///   products.
/// - Rounding: once, by `places`.
/// - Missing or zero: no trade at all is undefined.
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
/// let index = indicators::grubel_lloyd_of_totals(&exports, &imports, Places::decimals(6))?;
/// assert_eq!(index.value.to_string(), "0.769390");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Grubel and Lloyd, Intra-Industry Trade, 1975, on the bias of aggregation.
pub fn grubel_lloyd_of_totals(
    exports: &[Decimal],
    imports: &[Decimal],
    places: Places,
) -> Result<Measure> {
    let (exports, imports) = List::pair(["exports", "imports"], exports, imports)?;
    let total = exports.total.plus(&imports.total);
    if total.is_zero() {
        return Err(zero_total("exports"));
    }
    let gap = exports.total.minus(&imports.total).absolute();
    Ok(Measure::plain(total.minus(&gap).over(&total, places)?))
}
