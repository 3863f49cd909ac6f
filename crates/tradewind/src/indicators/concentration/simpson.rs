//! Simpson's diversity: 1 less the Herfindahl-Hirschman index.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List},
    number::Places,
};

/// Simpson's diversity: the chance that two units belong to different parts.
///
/// `D = 1 − H = 1 − Σ (x_i / Σ x)²`
///
/// - Unit: a fraction.
/// - Range: values not negative; 0 (one value) to 1 − 1/n (all equal).
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
/// let values = [50, 30, 20].map(Decimal::from);
/// let diversity = indicators::simpson(&values, Places::default())?;
/// assert_eq!(diversity.value.to_string(), "0.62");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Simpson, Measurement of Diversity, Nature 163 (1949); the form with replacement.
#[doc(alias = "Gini-Simpson")]
#[doc(alias = "Berry index")]
pub fn simpson(values: &[Decimal], places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let total = list.total.times(&list.total);
    Ok(Measure::plain(total.minus(&list.squares()).over(&total, places)?))
}
