//! The numbers equivalent: how many equal parts are as concentrated.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List},
    number::Places,
};

/// The numbers equivalent: how many equal parts would be as concentrated.
///
/// `N = 1 / H = (Σ x)² / Σ x²`
///
/// - Unit: a number of parts.
/// - Range: values not negative; 1 to n.
/// - Rounding: once, by `places`.
/// - Missing or zero: a total of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let values = [50, 50, 0].map(Decimal::from);
/// let number = indicators::numbers_equivalent(&values, Places::default())?;
/// assert_eq!(number.value.to_string(), "2");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Adelman, Comment on the H Concentration Measure as a Numbers-Equivalent, Review of
/// Economics and Statistics 51 (1969).
#[doc(alias = "effective number")]
#[doc(alias = "inverse Herfindahl")]
pub fn numbers_equivalent(values: &[Decimal], places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let total = list.total.times(&list.total);
    Ok(Measure::plain(total.over(&list.squares(), places)?))
}
