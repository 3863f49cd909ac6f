//! The change of a share.

use rust_decimal::Decimal;

use super::{Derived, share};
use crate::{
    error::Result,
    figure::Figure,
    number::{Places, Ratio, Rounded},
};

/// The change of the share of a part in its whole.
///
/// `change = part_current / whole_current − part_base / whole_base`
///
/// - Unit: a fraction of the whole; 0.05 is five percentage **points**, not percent.
/// - Range: parts and wholes that are not negative; −1 to 1 when the parts are parts.
/// - Rounding: once, by `places`.
/// - Missing or zero: a whole of zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::ZeroTotal`] when a whole is zero.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative.
/// - [`crate::ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let [a, b, c, d] = [20, 30, 100, 120].map(Decimal::from);
/// let points = growth::share_change(a, b, c, d, Places::default())?;
/// assert_eq!(points.value.to_string(), "0.05");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn share_change(
    part_base: Decimal,
    part_current: Decimal,
    whole_base: Decimal,
    whole_current: Decimal,
    places: Places,
) -> Result<Rounded<Ratio>> {
    let base = share::of(&part_base.into(), &whole_base.into())?;
    let current = share::of(&part_current.into(), &whole_current.into())?;
    Ok((current - base).to_decimal(places)?.map(Ratio::new))
}

/// The change of a share between reported figures, with intervals.
///
/// `change = part_current / whole_current − part_base / whole_base`, all reported
/// separately, each share as of [`super::share_of_figures`].
///
/// - Unit: a fraction of the whole; 0.05 is five percentage points.
/// - Range: parts and wholes that are not negative; −1 to 1 when the parts are parts.
/// - Rounding: none; the ends are exact.
/// - Missing or zero: a whole that may be zero is undefined.
///
/// # Errors
/// - [`crate::ErrorCode::UnitMismatch`] or [`crate::ErrorCode::CurrencyMismatch`] when the
///   units of a part and its whole differ.
/// - [`crate::ErrorCode::ZeroTotal`] when a whole is, or may be, zero.
/// - [`crate::ErrorCode::NegativePart`] when a value is negative.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let [part_base, part_current] = ["20 CNY".parse()?, "exactly 30 CNY".parse()?];
/// let [base, current] = ["exactly 100 CNY".parse()?, "exactly 120 CNY".parse()?];
/// let points = growth::share_change_of_figures(&part_base, &part_current, &base, &current)?;
/// assert_eq!(points.written.to_string(), "[0.045, 0.055]");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn share_change_of_figures(
    part_base: &Figure,
    part_current: &Figure,
    whole_base: &Figure,
    whole_current: &Figure,
) -> Result<Derived> {
    let base = share::share_of_figures(part_base, whole_base)?;
    let current = share::share_of_figures(part_current, whole_current)?;
    Ok(Derived {
        value: current.value - base.value,
        written: &current.written - &base.written,
        truncated: &current.truncated - &base.truncated,
        padded: &current.padded - &base.padded,
    })
}
