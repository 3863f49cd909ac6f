//! The Grubel-Lloyd index of each product.

use rust_decimal::Decimal;

use crate::{
    error::{ErrorCode, Result},
    indicators::{
        Cell,
        list::{List, cell},
    },
    number::Places,
};

/// The Grubel-Lloyd index of each product: the part of its trade that goes both ways.
///
/// `GL_k = 1 − |X_k − M_k| / (X_k + M_k)`
///
/// - Unit: fractions.
/// - Range: flows not negative; 0 (one way) to 1 (balanced) each.
/// - Rounding: once each, by `places`.
/// - Missing or zero: a product without trade is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::LengthMismatch`] when the lists differ in length.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let (exports, imports) = ([319, 43, 10].map(Decimal::from), [354, 141, 100].map(Decimal::from));
/// let cells = indicators::grubel_lloyd_products(&exports, &imports, Places::decimals(6))?;
/// assert_eq!(cells[1].map(|cell| cell.value.to_string()), Ok("0.467391".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Grubel and Lloyd, Intra-Industry Trade, 1975.
#[doc(alias = "GL index")]
#[doc(alias = "intra-industry trade")]
pub fn grubel_lloyd_products(
    exports: &[Decimal],
    imports: &[Decimal],
    places: Places,
) -> Result<Vec<Cell>> {
    let (exports, imports) = List::pair(["exports", "imports"], exports, imports)?;
    let cells = exports.items.iter().zip(&imports.items).map(|(sold, bought)| {
        let total = sold.plus(bought);
        let common = total.minus(&sold.minus(bought).absolute());
        cell(&common, &total, ErrorCode::ZeroTotal, places)
    });
    cells.collect()
}
