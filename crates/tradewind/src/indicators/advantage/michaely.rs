//! The Michaely index of each product.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Cell, list::List},
    number::Places,
};

/// The Michaely index of each product: its share in exports less its share in imports.
///
/// `M_k = X_k / X − M_k / M`
///
/// - Unit: differences of two shares, fractions, which sum to 0.
/// - Range: flows not negative; −1 to 1 each.
/// - Rounding: once each, by `places`.
/// - Missing or zero: a product without trade has 0; no exports or no imports at all
///   are undefined.
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
/// let cells = indicators::michaely(&exports, &imports, Places::decimals(6))?;
/// assert_eq!(cells[0].map(|cell| cell.value.to_string()), Ok("0.262569".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Michaely, Concentration in International Trade, 1962.
#[doc(alias = "net export index")]
pub fn michaely(
    exports: &[Decimal],
    imports: &[Decimal],
    places: Places,
) -> Result<Vec<Cell>> {
    let (exports, imports) = List::pair(["exports", "imports"], exports, imports)?;
    exports.check_total("exports")?;
    imports.check_total("imports")?;
    let bottom = exports.total.times(&imports.total);
    let cells = exports.items.iter().zip(&imports.items).map(|(sold, bought)| {
        let top = sold.times(&imports.total).minus(&bought.times(&exports.total));
        top.over(&bottom, places).map(Ok)
    });
    cells.collect()
}
