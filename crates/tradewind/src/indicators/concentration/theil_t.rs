//! Theil's T.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{Measure, concentration::logarithms::Logarithms, list::List},
    number::{
        Places,
        real::{Bracket, evaluate},
    },
};

/// Theil's T: the entropy that is missing from that of equal parts.
///
/// `T = (1/n) Σ (x_i / μ) ln(x_i / μ) = ln n − E, μ being the mean`
///
/// - Unit: nats.
/// - Range: values not negative; 0 (all equal) to ln n (one value).
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: a zero counts in n and adds nothing; a total of zero is
///   undefined.
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
/// let index = indicators::theil_t(&values, Places::decimals(12))?;
/// assert_eq!(index.value.to_string(), "0.200666563811");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Theil, Economics and Information Theory, 1967; Cadot, Carrère and Strauss-Kahn, Export
/// Diversification: What's Behind the Hump?, Review of Economics and Statistics 93
/// (2011).
#[doc(alias = "Theil index")]
#[doc(alias = "GE(1)")]
pub fn theil_t(values: &[Decimal], places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let logarithms = Logarithms::of(&list.items);
    let index = evaluate(places, |bits| {
        let most = Bracket::integer(list.count().to_big(), bits).ln()?;
        Ok(most.subtract(&logarithms.entropy(&list.total, bits)?))
    })?;
    Ok(Measure::with(index, format!("n={}", list.items.len())))
}
