//! Krugman's index of dissimilarity.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List, similarity::gap::Gap},
    number::Places,
};

/// Krugman's index of dissimilarity of two structures.
///
/// `K = Σ |a_k − b_k|, a and b being shares`
///
/// - Unit: a sum of differences of shares.
/// - Range: values not negative; 0 (the same shares) to 2 (nothing in common).
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
/// let (left, right) = ([50, 30, 20].map(Decimal::from), [20, 30, 50].map(Decimal::from));
/// let index = indicators::krugman(&left, &right, Places::default())?;
/// assert_eq!(index.value.to_string(), "0.6");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Krugman, Geography and Trade, 1991.
#[doc(alias = "Krugman specialisation index")]
pub fn krugman(left: &[Decimal], right: &[Decimal], places: Places) -> Result<Measure> {
    let (left, right) = List::pair(["left", "right"], left, right)?;
    let gap = Gap::of(["left", "right"], &left, &right)?;
    Ok(Measure::plain(gap.fraction(1, places)?))
}
