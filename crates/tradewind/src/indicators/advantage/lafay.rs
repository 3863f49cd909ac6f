//! The Lafay index of each product.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Cell, list::List, part::zero_total},
    number::{Integer, Places},
};

/// The Lafay index of each product: its contribution to the normalised balance.
///
/// `L_k = 100 ((X_k − M_k)/(X_k + M_k) − (X − M)/(X + M)) (X_k + M_k)/(X + M)`
///
/// - Unit: percentage points of total trade, which sum to 0.
/// - Range: flows not negative; −50 to 50 each.
/// - Rounding: once each, by `places`.
/// - Missing or zero: a product without trade has 0; no trade at all is undefined.
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
/// let cells = indicators::lafay(&exports, &imports, Places::decimals(6))?;
/// assert_eq!(cells[0].map(|cell| cell.value.to_string()), Ok("12.430261".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Lafay, The Measurement of Revealed Comparative Advantages, 1992.
#[doc(alias = "LFI")]
#[doc(alias = "trade specialisation")]
pub fn lafay(
    exports: &[Decimal],
    imports: &[Decimal],
    places: Places,
) -> Result<Vec<Cell>> {
    let (exports, imports) = List::pair(["exports", "imports"], exports, imports)?;
    let total = exports.total.plus(&imports.total);
    if total.is_zero() {
        return Err(zero_total("exports"));
    }
    let balance = exports.total.minus(&imports.total);
    let bottom = total.times(&total);
    let cells = exports.items.iter().zip(&imports.items).map(|(sold, bought)| {
        let own = sold.minus(bought).times(&total);
        let top = own.minus(&sold.plus(bought).times(&balance));
        top.times(&Integer::from(100)).over(&bottom, places).map(Ok)
    });
    cells.collect()
}
