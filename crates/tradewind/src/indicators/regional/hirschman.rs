//! The Hirschman index of an exporter's markets.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List},
    number::Places,
};

/// The regional Hirschman index: how concentrated an exporter's markets are.
///
/// `I = √(Σ (x_j / Σ x)²), x_j being the exports to market j`
///
/// - Unit: a fraction.
/// - Range: values not negative; 1/√n (all equal) to 1 (one market).
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
/// // China's exports to the five Central Asian countries in 2016, UN Comtrade, USD.
/// let markets = [8_288_824_320, 5_605_301_248, 1_724_561_920, 338_358_592, 2_007_134_208_i64].map(Decimal::from);
/// let index = indicators::regional_hirschman(&markets, Places::decimals(12))?;
/// assert_eq!(index.value.to_string(), "0.576465638091");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Mikic and Gilbert, Trade Statistics in Policymaking: A Handbook of Commonly Used Trade
/// Indices and Indicators, United Nations ESCAP, 2007 and 2009.
pub fn regional_hirschman(values: &[Decimal], places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    Ok(Measure::plain(list.root_of_squares(places)?))
}
