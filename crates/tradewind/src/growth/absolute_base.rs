//! Growth over the magnitude of the base.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{Interval, Places, Ratio, Rational, Rounded, change_over},
};

/// Growth over the magnitude of the base, for balances that may be negative.
///
/// `growth = (current − base) / |base|`. The sign is that of the change. Such rates do not
/// compound, and over a negative base they are no growth of the level: statistical offices
/// print none. Over a positive base it is [`super::simple`].
///
/// - Unit: a fraction; 0.1 is ten percent of the magnitude of the base.
/// - Range: any base but zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: a base of zero is undefined.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] when the base is zero.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let rise = growth::absolute_base("-482.411".parse()?, "-357.073".parse()?, Places::decimals(4))?;
/// assert_eq!(rise.value.to_string(), "0.2598");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// pandas, issues 22596, 32998, 40911 and 56618: what users ask of growth over a negative base.
pub fn absolute_base(
    base: Decimal,
    current: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    if base.is_zero() {
        return Err(zero_base(base));
    }
    Ok(change_over(current, base, base.abs(), places)?.map(Ratio::new))
}

/// Growth over the magnitude of a reported base, with intervals.
///
/// `growth = current / base − 1` over a positive base, `1 − current / base` over a negative
/// one: in both each figure stands once.
///
/// - Unit: a fraction of the magnitude of the base.
/// - Range: a base of one sign under every reading.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: a base that may be zero is undefined.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::ZeroBase`] when the base is, or may be, zero.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let base = "exactly -100 CNY".parse()?;
/// let rise = growth::absolute_base_of_figures(&base, &"-50 CNY".parse()?)?;
/// assert_eq!(rise.written.to_string(), "[0.495, 0.505]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`absolute_base`].
pub fn absolute_base_of_figures(base: &Figure, current: &Figure) -> Result<Derived> {
    same_unit(current, base)?;
    if base.value().is_zero() {
        return Err(zero_base(base.value()));
    }
    Derived::of(
        [base, current],
        |[base, current]| (current - base.clone()).divided_by(&base.absolute()),
        |[base, current]| {
            let one = Interval::point(Rational::one());
            if base.is_positive() {
                return Ok(&current.divided_by(&base)? - &one);
            }
            if (-&base).is_positive() {
                return Ok(&one - &current.divided_by(&base)?);
            }
            Err(zero_base(base))
        },
    )
}

fn zero_base(base: impl core::fmt::Display) -> Error {
    let fact = format!("growth over the magnitude of {base} is undefined");
    Error::new(ErrorCode::ZeroBase, format!("{fact}: expected a base that is not zero"))
}
