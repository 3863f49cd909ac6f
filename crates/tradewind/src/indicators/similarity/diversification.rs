//! The diversification index of UNCTAD.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List, similarity::gap::Gap},
    number::Places,
};

/// The diversification index of UNCTAD: how far a country's structure is from the
/// world's.
///
/// `D = Σ |h_k − w_k| / 2, h and w being the shares of the country and of the world`
///
/// - Unit: a fraction.
/// - Range: values not negative; 0 (the shares of the world) to 1 (nothing in common).
/// - Rounding: once, by `places`.
/// - Missing or zero: no values of one side, or a total of zero, are undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::LengthMismatch`] when the lists differ in length.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when one side is zero in all.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let (country, world) = ([50, 30, 20].map(Decimal::from), [20, 30, 50].map(Decimal::from));
/// let index = indicators::diversification(&country, &world, Places::default())?;
/// assert_eq!(index.value.to_string(), "0.3");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// `UNCTADstat`, diversification index, a modified Finger-Kreinin measure.
#[doc(alias = "UNCTAD diversification index")]
pub fn diversification(
    country: &[Decimal],
    world: &[Decimal],
    places: Places,
) -> Result<Measure> {
    let (left, right) = List::pair(["country", "world"], country, world)?;
    let gap = Gap::of(["country", "world"], &left, &right)?;
    Ok(Measure::plain(gap.fraction(2, places)?))
}
