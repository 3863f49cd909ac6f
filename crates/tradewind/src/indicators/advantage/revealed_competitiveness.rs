//! Vollrath's revealed competitiveness of each product.

use rust_decimal::Decimal;

use crate::{
    error::{ErrorCode, Result},
    indicators::{Cell, advantage::both::Both},
    number::{
        Places,
        real::{Bracket, evaluate},
    },
};

/// Vollrath's revealed competitiveness of each product.
///
/// `RC_k = ln RXA_k − ln RMA_k, each by Balassa's formula, of exports and of imports`
///
/// - Unit: log points.
/// - Range: flows not negative; any.
/// - Rounding: once each, by `places`; every digit is right, also the last.
/// - Missing or zero: a product without exports, without imports, or that the world
///   does not trade is undefined; no trade at all is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::LengthMismatch`] when the lists differ in length.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when one of the four totals is zero.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let [own, bought, world] = [[6, 2], [1, 3], [10, 10]].map(|list| list.map(Decimal::from));
/// let cells = indicators::revealed_competitiveness(&own, &bought, &world, &world, Places::decimals(6))?;
/// assert_eq!(cells[0].map(|cell| cell.value.to_string()), Ok("1.098612".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Vollrath, A Theoretical Evaluation of Alternative Trade Intensity Measures of Revealed
/// Comparative Advantage, Weltwirtschaftliches Archiv 127 (1991).
#[doc(alias = "RC")]
pub fn revealed_competitiveness(
    exports: &[Decimal],
    imports: &[Decimal],
    world_exports: &[Decimal],
    world_imports: &[Decimal],
    places: Places,
) -> Result<Vec<Cell>> {
    let both = Both::of(exports, imports, world_exports, world_imports)?;
    both.cells(|sold, bought| {
        if sold.is_zero() || bought.is_zero() {
            return Ok(Err(ErrorCode::NotPositive));
        }
        let ratio = sold.divided_by(&bought)?;
        evaluate(places, |bits| Bracket::of(&ratio, bits).ln()).map(Ok)
    })
}
