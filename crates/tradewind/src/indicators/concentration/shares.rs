//! The share of each part in their sum.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Cell, list::List},
    number::Places,
};

/// The share of each value in the sum of all.
///
/// `share_i = x_i / Σ x`
///
/// - Unit: fractions, which sum to 1 before they are rounded.
/// - Range: values not negative; 0 to 1 each.
/// - Rounding: once each, by `places`.
/// - Missing or zero: a zero has the share 0; a total of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let values = [60, 30, 10].map(Decimal::from);
/// let shares = indicators::shares(&values, Places::default())?;
/// assert_eq!(shares[0].map(|share| share.value.to_string()), Ok("0.6".to_owned()));
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "structure")]
pub fn shares(values: &[Decimal], places: Places) -> Result<Vec<Cell>> {
    let list = List::of_parts("values", values)?;
    list.items.iter().map(|item| item.over(&list.total, places).map(Ok)).collect()
}
