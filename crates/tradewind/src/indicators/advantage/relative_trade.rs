//! Vollrath's relative trade advantage of each product.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Cell, advantage::both::Both},
    number::Places,
};

/// Vollrath's relative trade advantage of each product: that of exports less that of
/// imports.
///
/// `RTA_k = RXA_k − RMA_k, each by Balassa's formula, of exports and of imports`
///
/// - Unit: differences of two ratios.
/// - Range: flows not negative; any.
/// - Rounding: once each, by `places`.
/// - Missing or zero: a product that the world does not export, or not import, is
///   undefined; no trade at all is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::LengthMismatch`] when the lists differ in length.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when one of the four totals is zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let [own, bought, world] = [[6, 2], [1, 3], [10, 10]].map(|list| list.map(Decimal::from));
/// let cells = indicators::relative_trade_advantage(&own, &bought, &world, &world, Places::default())?;
/// assert_eq!(cells[0].map(|cell| cell.value.to_string()), Ok("1".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Vollrath, A Theoretical Evaluation of Alternative Trade Intensity Measures of Revealed
/// Comparative Advantage, Weltwirtschaftliches Archiv 127 (1991).
#[doc(alias = "RTA")]
#[doc(alias = "RXA")]
#[doc(alias = "RMA")]
pub fn relative_trade_advantage(
    exports: &[Decimal],
    imports: &[Decimal],
    world_exports: &[Decimal],
    world_imports: &[Decimal],
    places: Places,
) -> Result<Vec<Cell>> {
    let both = Both::of(exports, imports, world_exports, world_imports)?;
    both.cells(|sold, bought| (&sold - &bought).to_decimal(places).map(Ok))
}
