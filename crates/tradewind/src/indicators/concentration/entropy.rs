//! Shannon's entropy of the shares.

use rust_decimal::Decimal;

use crate::{
    error::Result,
    indicators::{LogBase, Measure, concentration::logarithms::Logarithms, list::List},
    number::{
        Places,
        real::{Bracket, evaluate},
    },
};

/// The entropy of the shares: how evenly the whole is spread.
///
/// `E = Σ s_i ln(1 / s_i), s_i = x_i / Σ x, or by the logarithm to base 2 or 10`
///
/// - Unit: nats, bits or decimal digits, by the base.
/// - Range: values not negative; 0 (one value) to ln n (all equal).
/// - Rounding: once, by `places`; every digit is right, also the last.
/// - Missing or zero: 0 ln 0 is 0; a total of zero is undefined.
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
/// use tradewind::{Decimal, Places, indicators::{self, LogBase}};
/// let values = [60, 30, 10].map(Decimal::from);
/// let entropy = indicators::entropy(&values, LogBase::E, Places::decimals(12))?;
/// assert_eq!(entropy.value.to_string(), "0.897945724857");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Shannon, A Mathematical Theory of Communication, 1948; Mikic and Gilbert, Trade
/// Statistics in Policymaking: A Handbook of Commonly Used Trade Indices and Indicators,
/// United Nations ESCAP, 2007 and 2009, trade entropy.
#[doc(alias = "Shannon")]
#[doc(alias = "trade entropy")]
pub fn entropy(values: &[Decimal], log: LogBase, places: Places) -> Result<Measure> {
    let list = List::of_parts("values", values)?;
    let logarithms = Logarithms::of(&list.items);
    let entropy = evaluate(places, |bits| {
        let nats = logarithms.entropy(&list.total, bits)?;
        match log.integer() {
            None => Ok(nats),
            Some(base) => nats.divide(&Bracket::integer(base, bits).ln()?),
        }
    })?;
    Ok(Measure::with(entropy, format!("log={log}")))
}
