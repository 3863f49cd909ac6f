//! The share of a part in the change of its whole.

use rust_decimal::Decimal;

use super::{Derived, derived::same_unit};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::Figure,
    number::{Places, Ratio, Rational, Rounded},
};

/// The share of a part in the change of its whole.
///
/// `share = (part_current − part_base) / (whole_current − whole_base)`. The shares of all
/// parts add up to 1; single ones may be negative or above 1, and grow without bound as
/// the whole comes to a standstill.
///
/// - Unit: a fraction of the change.
/// - Range: any values with a whole that changes.
/// - Rounding: once, by `places`.
/// - Missing or zero: undefined when the whole does not change.
///
/// # Errors
/// - [`ErrorCode::NoChange`] when the whole does not change.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Places, growth};
/// let [part_base, part_current] = ["2073.1".parse()?, "2721.8".parse()?];
/// let [base, current] = ["3164.2".parse()?, "4182.5".parse()?];
/// let share = growth::share_of_change(part_base, part_current, base, current, Places::decimals(3))?;
/// assert_eq!(share.value.to_percent()?.to_string(), "63.7%");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Source
/// Bureau of Economic Analysis, Survey of Current Business, July 1995, table 1: shares of
/// growth.
pub fn share_of_change(
    part_base: Decimal,
    part_current: Decimal,
    whole_base: Decimal,
    whole_current: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let part = Rational::from(part_current) - part_base.into();
    let share = share(&part, &(Rational::from(whole_current) - whole_base.into()))?;
    Ok(share.to_decimal(places)?.map(Ratio::new))
}

/// The share of a reported part in the change of a reported whole, with intervals.
///
/// `share = (part_current − part_base) / (whole_current − whole_base)`
///
/// - Unit: a fraction of the change.
/// - Range: a whole that changes under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] or [`ErrorCode::CurrencyMismatch`] when the units differ.
/// - [`ErrorCode::NoChange`] when the whole does not, or may not, change.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let [part_base, part_current] = ["20 CNY".parse()?, "exactly 25 CNY".parse()?];
/// let [base, current] = ["exactly 100 CNY".parse()?, "exactly 110 CNY".parse()?];
/// let share = growth::share_of_change_of_figures(&part_base, &part_current, &base, &current)?;
/// assert_eq!(share.written.to_string(), "[0.45, 0.55]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn share_of_change_of_figures(
    part_base: &Figure,
    part_current: &Figure,
    whole_base: &Figure,
    whole_current: &Figure,
) -> Result<Derived> {
    for figure in [part_base, part_current, whole_current] {
        same_unit(figure, whole_base)?;
    }
    Derived::of(
        [part_base, part_current, whole_base, whole_current],
        |[part_base, part_current, whole_base, whole_current]| {
            share(&(part_current - part_base), &(whole_current - whole_base))
        },
        |[part_base, part_current, whole_base, whole_current]| {
            let change = &whole_current - &whole_base;
            if change.contains(&Rational::zero()) {
                return Err(no_change());
            }
            (&part_current - &part_base).divided_by(&change)
        },
    )
}

fn share(part: &Rational, whole: &Rational) -> Result<Rational> {
    if whole.is_zero() { Err(no_change()) } else { part.divided_by(whole) }
}

fn no_change() -> Error {
    Error::new(
        ErrorCode::NoChange,
        "a share of a change is undefined: the whole does not change, or may not",
    )
}
