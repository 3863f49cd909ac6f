//! The implied growth: what two reported levels say of each other.

use super::{Derived, derived::same_unit, simple::positive_base};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{Interval, Rational},
};

/// The growth that two reported levels imply, with intervals.
///
/// `growth = current / base − 1`
///
/// - Unit: a fraction; 0.1 is ten percent.
/// - Range: base above zero under every reading.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: a base that may be zero is undefined.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::ZeroBase`] when the base is, or may be, zero.
/// - [`ErrorCode::NegativeBase`] when the base is negative.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let rise = growth::implied_growth(&"70.2 billion USD".parse()?, &"89.4 billion USD".parse()?)?;
/// assert_eq!(rise.value.to_decimal(Places::decimals(3))?.value.to_string(), "0.274");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn implied_growth(base: &Figure, current: &Figure) -> Result<Derived> {
    same_unit(current, base)?;
    positive_base(base.value())?;
    let one = Rational::one();
    Derived::of(
        [base, current],
        |[base, current]| Ok(&current.divided_by(&base)? - &one),
        |[base, current]| {
            if !base.low().is_some_and(|low| low.value.is_positive()) {
                return Err(Error::new(
                    ErrorCode::ZeroBase,
                    format!("growth over {base} is undefined: the base may be zero"),
                ));
            }
            Ok(&current.divided_by(&base)? - &Interval::point(one.clone()))
        },
    )
}
