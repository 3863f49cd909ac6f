//! The contribution of a part to the growth of its whole.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit, factor, simple::positive_base};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{Places, Ratio, Rational, Rounded, change_over},
};

/// The contribution of a part to the growth of its whole.
///
/// `contribution = (part_current − part_base) / whole_base`. The contributions of all
/// parts add up to the growth of the whole; those of chained volumes do not, their parts
/// not adding up either.
///
/// - Unit: a fraction of the base of the whole; 0.022 is 2.2 percentage points.
/// - Range: a whole above zero; the part may be anything.
/// - Rounding: once, by `places`.
/// - Missing or zero: a whole of zero or below is undefined.
///
/// # Errors
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the base of the whole is
///   not positive.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let [base, current, whole] = [20, 25, 100].map(Decimal::from);
/// let points = growth::contribution(base, current, whole, Places::default())?;
/// assert_eq!(points.value.to_string(), "0.05");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Bureau of Economic Analysis: contributions to percent change.
pub fn contribution(
    part_base: Decimal,
    part_current: Decimal,
    whole_base: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    positive_base(whole_base)?;
    Ok(change_over(part_current, part_base, whole_base, places)?.map(Ratio::new))
}

/// The contribution of a part whose share in the base and whose growth are known.
///
/// `contribution = weight · growth`, the weight being the share of the part in the whole
/// in the **base** period.
///
/// - Unit: a fraction of the base of the whole.
/// - Range: any weight, any growth.
/// - Rounding: once, by `places`.
///
/// # Errors
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let points = growth::contribution_weighted("0.25".parse()?, "0.26".parse()?, Places::default())?;
/// assert_eq!(points.value.to_string(), "0.065");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn contribution_weighted(
    weight: Ratio,
    growth: Ratio,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let points = Rational::from(weight.value()) * growth.value().into();
    Ok(points.to_decimal(places)?.map(Ratio::new))
}

/// The contribution of a reported part to the growth of a reported whole, with intervals.
///
/// `contribution = (part_current − part_base) / whole_base`
///
/// - Unit: a fraction of the base of the whole.
/// - Range: a whole above zero under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::ZeroBase`] when the base of the whole is, or may be, zero.
/// - [`ErrorCode::NegativeBase`] when it is negative.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let [base, current, whole] = ["20 CNY", "exactly 25 CNY", "exactly 100 CNY"];
/// let points = growth::contribution_of_figures(&base.parse()?, &current.parse()?, &whole.parse()?)?;
/// assert_eq!(points.written.to_string(), "[0.045, 0.055]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn contribution_of_figures(
    part_base: &Figure,
    part_current: &Figure,
    whole_base: &Figure,
) -> Result<Derived> {
    same_unit(part_base, whole_base)?;
    same_unit(part_current, whole_base)?;
    positive_base(whole_base.value())?;
    Derived::of(
        [part_base, part_current, whole_base],
        |[base, current, whole]| (current - base).divided_by(&whole),
        |[base, current, whole]| {
            if !whole.is_positive() {
                return Err(Error::new(
                    ErrorCode::ZeroBase,
                    format!(
                        "a contribution to growth over {whole} is undefined: the base may be zero"
                    ),
                ));
            }
            (&current - &base).divided_by(&whole)
        },
    )
}

/// The contribution of a part whose reported share and growth are known, with intervals.
///
/// `contribution = weight / 100 · growth / 100`
///
/// - Unit: a fraction of the base of the whole.
/// - Range: any weight, any growth, both in percent.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: of nothing, or without growth, there is no contribution.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when either is no percentage.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let points = growth::contribution_weighted_of_figures(&"exactly 25%".parse()?, &"26%".parse()?)?;
/// assert_eq!(points.written.to_string(), "[0.06375, 0.06625]");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// As of [`contribution_weighted`].
pub fn contribution_weighted_of_figures(
    weight: &Figure,
    growth: &Figure,
) -> Result<Derived> {
    factor::in_percent(weight)?;
    factor::in_percent(growth)?;
    Derived::of(
        [weight, growth],
        |[weight, growth]| Ok(factor::hundredth(&factor::hundredth(&(weight * growth)))),
        |[weight, growth]| Ok(&factor::fraction(&weight) * &factor::fraction(&growth)),
    )
}
