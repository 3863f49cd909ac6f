//! The entropy relative to that of equal parts.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{CellCount, Measure, concentration::logarithms::Logarithms, list::List},
    number::{
        Integer, Places,
        real::{Bracket, evaluate},
    },
};

/// The entropy of the shares relative to that of equal parts.
///
/// `E* = E / ln n`
///
/// `cells` says what n counts; see [`CellCount`](crate::indicators::CellCount).
///
/// - Unit: a fraction, whatever the base of the logarithm.
/// - Range: values not negative; 0 (one value) to 1 (all n equal).
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: what n counts decides what a zero does: concstats counts values
///   above zero; n = 1 is undefined; a total of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::TooFewValues`] when n is 1.
/// - [`crate::ErrorCode::LengthMismatch`] when the classification has fewer cells than
///   values above zero.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators::{self, CellCount}};
/// let values = [50, 50, 0, 0].map(Decimal::from);
/// let entropy = |cells| indicators::entropy_normalised(&values, cells, Places::default());
/// assert_eq!(entropy(CellCount::Positive)?.value.to_string(), "1");
/// assert_eq!(entropy(CellCount::All)?.value.to_string(), "0.5");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Pielou, The Measurement of Diversity in Different Types of Biological Collections,
/// Journal of Theoretical Biology 13 (1966); R package concstats, entropy.
#[doc(alias = "evenness")]
#[doc(alias = "Pielou")]
pub fn entropy_normalised(
    values: &[Decimal],
    cells: CellCount,
    places: Places,
) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let n = cells.count(&list)?;
    let logarithms = Logarithms::of(&list.items);
    let count = Integer::from(n).to_big();
    let entropy = evaluate(places, |bits| {
        let most = Bracket::integer(count.clone(), bits).ln()?;
        logarithms.entropy(&list.total, bits)?.divide(&most)
    })?;
    Ok(Measure::with(entropy, cells.convention(n)))
}
