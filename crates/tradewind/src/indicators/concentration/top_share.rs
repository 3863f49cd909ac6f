//! The share of the largest parts.

use rust_decimal::Decimal;

use crate::{
    error::{Error, ErrorCode, Location, Result},
    indicators::{Measure, list::List},
    number::{Integer, Places},
};

/// The share of the `k` largest values in the sum of all.
///
/// `CR_k = (sum of the k largest x) / Σ x`
///
/// - Unit: a fraction.
/// - Range: values not negative, k at least 1; above 0 and at most 1, and 1 where k is
///   n or more.
/// - Rounding: once, by `places`.
/// - Missing or zero: a total of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::TooFewValues`] when k is 0.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let values = [60, 30, 10].map(Decimal::from);
/// let two = indicators::top_share(&values, 2, Places::default())?;
/// assert_eq!((two.value.to_string().as_str(), &*two.convention), ("0.9", "k=2; n=3"));
/// # Ok::<(), tradewind::Error>(())
/// ```
#[doc(alias = "concentration ratio")]
#[doc(alias = "CR4")]
pub fn top_share(values: &[Decimal], k: u64, places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    if k == 0 {
        let message = "the share of the 0 largest is undefined: expected 1 or more";
        let error = Error::new(ErrorCode::TooFewValues, message);
        return Err(error.at(Location::name("k")));
    }
    let count = list.items.len();
    let mut items = list.items;
    items.sort_unstable();
    let largest = usize::try_from(k).unwrap_or(usize::MAX);
    let top = Integer::sum(items.iter().rev().take(largest));
    Ok(Measure::with(top.over(&list.total, places)?, format!("k={k}; n={count}")))
}
