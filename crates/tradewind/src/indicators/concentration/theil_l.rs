//! Theil's L, the mean logarithmic deviation.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{
        Measure,
        concentration::logarithms::Logarithms,
        list::{List, zero_value},
    },
    number::{
        Integer, Places,
        real::{Bracket, evaluate},
    },
};

/// Theil's L, the mean logarithmic deviation.
///
/// `L = (1/n) Σ ln(μ / x_i), μ being the mean`
///
/// - Unit: nats.
/// - Range: values above zero; 0 (all equal) or more.
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: a zero leaves it undefined.
///
/// # Errors
/// - [`crate::ErrorCode::NoValues`] when there are none.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative; the error names its
///   list and row.
/// - [`crate::ErrorCode::ZeroTotal`] when all are zero.
/// - [`crate::ErrorCode::NotPositive`] when a value is zero; the error names its row.
/// - [`crate::ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, indicators};
/// let values = [60, 30, 10].map(Decimal::from);
/// let index = indicators::theil_l(&values, Places::decimals(12))?;
/// assert_eq!(index.value.to_string(), "0.240515551694");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Theil, Economics and Information Theory, 1967.
#[doc(alias = "mean log deviation")]
#[doc(alias = "GE(0)")]
pub fn theil_l(values: &[Decimal], places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    if list.positive() < list.items.len() {
        let row = list.items.iter().position(Integer::is_zero).unwrap_or_default();
        return Err(zero_value("values", row));
    }
    let logarithms = Logarithms::of(&list.items);
    let index = evaluate(places, |bits| {
        let count = Bracket::integer(list.count().to_big(), bits);
        let mean = Bracket::integer(list.total.to_big(), bits).divide(&count)?.ln()?;
        Ok(mean.subtract(&logarithms.sum(bits)?.divide(&count)?))
    })?;
    Ok(Measure::with(index, format!("n={}", list.items.len())))
}
