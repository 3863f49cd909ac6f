//! The weighted revealed comparative advantage of each product.

use rust_decimal::Decimal;

use crate::{
    error::{ErrorCode, Result},
    indicators::{Cell, advantage::mean::Mean, list::List, part::zero_total},
    number::{
        Places,
        real::{Bracket, evaluate},
    },
};

/// The revealed comparative advantage of each product relative to the mean of all.
///
/// `B_k / ((1/n) Σ B_k), B being Balassa's index, n the number of products that the world
/// exports`
///
/// - Unit: ratios, whose mean is 1.
/// - Range: exports not negative; 0 to n each.
/// - Rounding: once each, by `places`; every digit is right, also the last.
/// - Missing or zero: a product that the world does not export is undefined and left
///   out of the mean; no exports at all are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::LengthMismatch`] when the lists differ in length.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when the country or the world exports nothing, or
///   nothing that both do.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let (own, world) = ([6, 2].map(Decimal::from), [10, 10].map(Decimal::from));
/// let cells = indicators::weighted_advantage(&own, &world, Places::default())?;
/// assert_eq!(cells[0].map(|cell| cell.value.to_string()), Ok("1.5".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Proudman and Redding, Evolving Patterns of International Trade, Review of
/// International Economics 8 (2000).
#[doc(alias = "WRCA")]
pub fn weighted_advantage(
    exports: &[Decimal],
    world_exports: &[Decimal],
    places: Places,
) -> Result<Vec<Cell>> {
    let (own, world) = List::pair(["exports", "world_exports"], exports, world_exports)?;
    own.check_total("exports")?;
    world.check_total("world_exports")?;
    let mean = Mean::of(&own, &world);
    if mean.is_zero() {
        return Err(zero_total("exports"));
    }
    let cells = own.items.iter().zip(&world.items).map(|(own, world)| {
        if world.is_zero() {
            return Ok(Err(ErrorCode::ZeroTotal));
        }
        let (own, world) = (own.to_big(), world.to_big());
        let weigh =
            |bits| Bracket::quotient(&own, &world, bits).divide(&mean.within(bits)?);
        evaluate(places, weigh).map(Ok)
    });
    cells.collect()
}
