//! The implicit deflator: the price index that nominal and real values imply.

use rust_decimal::Decimal;

use super::{
    Derived,
    deflate::{all_positive, positive},
    derived::same_unit,
};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{Places, Rational, Rounded},
};

/// The price index that a value at current and at base prices implies.
///
/// `deflator = 100 · nominal / real`
///
/// - Unit: an index, 100 in the base period.
/// - Range: nominal not negative, since no price is; real above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: a real value of zero or below is undefined.
///
/// # Errors
/// - [`ErrorCode::NotPositive`] when the real value is not positive.
/// - [`ErrorCode::NegativePart`] when the nominal value is negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let [nominal, real] = [180, 150].map(Decimal::from);
/// let deflator = growth::implicit_deflator(nominal, real, Places::default())?;
/// assert_eq!(deflator.value.to_string(), "120");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Office for National Statistics: implied deflator.
#[doc(alias = "implied deflator")]
pub fn implicit_deflator(
    nominal: Decimal,
    real: Decimal,
    places: Places,
) -> Result<Rounded<Decimal>> {
    let real = positive(real, "a value at base prices")?;
    index(&not_negative(nominal)?, &real)?.to_decimal(places)
}

/// The price index that reported values at current and at base prices imply, with intervals.
///
/// `deflator = 100 · nominal / real`
///
/// - Unit: an index, 100 in the base period.
/// - Range: a nominal value that is not negative, what a reading allows below zero being
///   left out; a real value above zero under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::NotPositive`] when the real value is not, or may not be, positive.
/// - [`ErrorCode::NegativePart`] when the nominal value is negative.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let nominal = "180 CNY".parse()?;
/// let deflator = growth::implicit_deflator_of_figures(&nominal, &"exactly 150 CNY".parse()?)?;
/// let low = deflator.written.low_decimal(Some(1))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("119.6"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn implicit_deflator_of_figures(nominal: &Figure, real: &Figure) -> Result<Derived> {
    same_unit(nominal, real)?;
    positive(real.value(), "a value at base prices")?;
    not_negative(nominal.value())?;
    Derived::of(
        [nominal, real],
        |[nominal, real]| index(&nominal, &real),
        |[nominal, real]| {
            all_positive(&real, "a value at base prices")?;
            let nominal = nominal.not_negative().ok_or_else(|| negative(&nominal))?;
            nominal.scaled(&Rational::from(100)).divided_by(&real)
        },
    )
}

fn index(nominal: &Rational, real: &Rational) -> Result<Rational> {
    (nominal * &Rational::from(100)).divided_by(real)
}

fn not_negative(nominal: Decimal) -> Result<Rational> {
    let exact = Rational::from(nominal);
    if !exact.is_negative() {
        return Ok(exact);
    }
    Err(negative(nominal))
}

fn negative(nominal: impl core::fmt::Display) -> Error {
    Error::new(
        ErrorCode::NegativePart,
        format!(
            "a nominal value of {nominal} implies no price: expected a number that is not \
             negative"
        ),
    )
}
