//! The similarity of two structures of exports.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List, similarity::gap::Gap},
    number::Places,
};

/// The similarity of two structures of exports, after Finger and Kreinin.
///
/// `S = 100 Σ min(a_k, b_k) = 100 (1 − Σ |a_k − b_k| / 2), a and b being shares`
///
/// - Unit: 0 to 100.
/// - Range: values not negative; 0 (nothing in common) to 100 (the same shares).
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
/// let index = indicators::similarity(&left, &right, Places::default())?;
/// assert_eq!(index.value.to_string(), "70");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Finger and Kreinin, A Measure of Export Similarity and Its Possible Uses, Economic
/// Journal 89 (1979).
#[doc(alias = "Finger-Kreinin")]
#[doc(alias = "export similarity index")]
#[doc(alias = "ESI")]
pub fn similarity(
    left: &[Decimal],
    right: &[Decimal],
    places: Places,
) -> Result<Measure> {
    let (left, right) = List::pair(["left", "right"], left, right)?;
    let gap = Gap::of(["left", "right"], &left, &right)?;
    Ok(Measure::plain(gap.common_percent(places)?))
}
