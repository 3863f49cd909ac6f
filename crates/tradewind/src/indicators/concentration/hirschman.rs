//! The sectoral Hirschman index.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List},
    number::Places,
};

/// The Hirschman index: the square root of the sum of the squared shares.
///
/// `I = √(Σ (x_i / Σ x)²)`
///
/// - Unit: a fraction.
/// - Range: values not negative; 1/√n (all equal) to 1 (one value).
/// - Rounding: once, by `places`.
/// - Missing or zero: zeros add nothing; a total of zero is undefined.
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
/// let values = [3, 4].map(Decimal::from);
/// let index = indicators::hirschman(&values, Places::decimals(6))?;
/// assert_eq!(index.value.to_string(), "0.714286");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009; World Bank, export
/// product concentration index.
#[doc(alias = "sectoral Hirschman")]
pub fn hirschman(values: &[Decimal], places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    Ok(Measure::plain(list.root_of_squares(places)?))
}
