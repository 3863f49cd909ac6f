//! The complementarity of exports with imports.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, list::List, similarity::gap::Gap},
    number::Places,
};

/// The complementarity of one country's exports with another's imports, product by
/// product.
///
/// `C = 100 (1 − Σ |m_k − x_k| / 2), x and m being shares`
///
/// The direction matters: the exports of one, the imports of the other. Some texts leave
/// the division by 2 out; the World Bank, WITS and ESCAP have it.
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
/// let (exports, imports) = ([50, 30, 20].map(Decimal::from), [20, 30, 50].map(Decimal::from));
/// let index = indicators::complementarity(&exports, &imports, Places::default())?;
/// assert_eq!(index.value.to_string(), "70");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Michaely, Trade Preferential Agreements in Latin America: An Ex-Ante Assessment, World
/// Bank, 1996; World Bank, WITS, trade complementarity index.
#[doc(alias = "trade complementarity index")]
#[doc(alias = "TCI")]
pub fn complementarity(
    exports: &[Decimal],
    imports: &[Decimal],
    places: Places,
) -> Result<Measure> {
    let (left, right) = List::pair(["exports", "imports"], exports, imports)?;
    let gap = Gap::of(["exports", "imports"], &left, &right)?;
    Ok(Measure::plain(gap.common_percent(places)?))
}
