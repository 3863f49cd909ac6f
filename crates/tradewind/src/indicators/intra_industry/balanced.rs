//! The Grubel-Lloyd index corrected for the imbalance of trade.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, intra_industry::one_way::one_way, list::List},
    number::Places,
};

/// The Grubel-Lloyd index corrected for the imbalance of total trade.
///
/// `GL = (Σ (X_k + M_k) − Σ |X_k − M_k|) / (Σ (X_k + M_k) − |X − M|)`
///
/// - Unit: a fraction.
/// - Range: flows not negative; 0 to 1.
/// - Rounding: once, by `places`.
/// - Missing or zero: trade that goes one way only is undefined: no exports or no
///   imports at all.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::LengthMismatch`] when the lists differ in length.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when exports or imports are zero in all.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let (exports, imports) = ([319, 43, 10].map(Decimal::from), [354, 141, 100].map(Decimal::from));
/// let index = indicators::grubel_lloyd_balanced(&exports, &imports, Places::default())?;
/// assert_eq!(index.value.to_string(), "1");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Grubel and Lloyd, Intra-Industry Trade, 1975.
#[doc(alias = "adjusted Grubel-Lloyd")]
pub fn grubel_lloyd_balanced(
    exports: &[Decimal],
    imports: &[Decimal],
    places: Places,
) -> Result<Measure> {
    let (exports, imports) = List::pair(["exports", "imports"], exports, imports)?;
    exports.check_total("exports")?;
    imports.check_total("imports")?;
    let total = exports.total.plus(&imports.total);
    let gap = exports.total.minus(&imports.total).absolute();
    let common = total.minus(&one_way(&exports, &imports));
    Ok(Measure::plain(common.over(&total.minus(&gap), places)?))
}
