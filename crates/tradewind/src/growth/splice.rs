//! Splicing: one series from an old and a new one that overlap.

use rust_decimal::Decimal;

use super::rebase::each;
use crate::{
    error::{Error, ErrorCode, Location, Result},
    number::{Cell, Places, scaled_by},
};

/// The old values up to the overlap, then the new ones on the level of the old.
///
/// `value_k = new_k · old_overlap / new_overlap` after the overlap, both values at the
/// overlap being of the same period.
///
/// - Unit: that of the old values.
/// - Range: both values at the overlap above zero; positions count from 0.
/// - Rounding: once, by `places`; the old values are rounded, too, if a scale is given.
/// - Missing or zero: a missing value stays missing.
///
/// # Errors
/// - [`ErrorCode::NoOverlap`] when either list has no value at the overlap.
/// - [`ErrorCode::NotPositive`] when a value at the overlap is zero or negative.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let of = |values: [i64; 3]| values.map(|value| Some(Decimal::from(value)));
/// let (old, new) = (of([80, 90, 100]), of([50, 55, 60]));
/// let spliced = growth::splice(&old, &new, 2, 0, Places::default())?;
/// let levels = spliced.iter().flatten().map(|cell| cell.value.to_string());
/// assert_eq!(levels.collect::<Vec<_>>(), ["80", "90", "100", "110", "120"]);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// IMF, Quarterly National Accounts Manual (2017), chapter 8: the one-quarter overlap.
#[doc(alias = "link")]
#[doc(alias = "ts_chain")]
pub fn splice(
    old: &[Option<Decimal>],
    new: &[Option<Decimal>],
    overlap_old: usize,
    overlap_new: usize,
    places: Places,
) -> Result<Vec<Cell>> {
    let level = overlap(old, overlap_old, "old")?;
    let base = overlap(new, overlap_new, "new")?;
    let kept = old.get(..=overlap_old).unwrap_or_default();
    let linked = new.get(overlap_new.saturating_add(1)..).unwrap_or_default();
    let mut cells =
        each(kept, |value| scaled_by(value, Decimal::ONE, Decimal::ONE, places))?;
    cells.extend(each(linked, |value| scaled_by(value, level, base, places))?);
    Ok(cells)
}

fn overlap(
    values: &[Option<Decimal>],
    index: usize,
    name: &'static str,
) -> Result<Decimal> {
    let place = index.saturating_add(1);
    let at = || {
        let line = u64::try_from(place).unwrap_or(u64::MAX);
        Location::line(line).named(name)
    };
    let Some(value) = values.get(index).copied().flatten() else {
        let message = format!("no link: the {name} values have none at position {place}");
        return Err(Error::new(ErrorCode::NoOverlap, message).at(at()));
    };
    if value <= Decimal::ZERO {
        return Err(not_positive(name, value).at(at()));
    }
    Ok(value)
}

/// The error against a level that nothing can be linked to.
pub(super) fn not_positive(name: &str, value: impl core::fmt::Display) -> Error {
    let message = format!(
        "a link at an overlap where the {name} value is {value} is undefined: expected \
         more than 0"
    );
    Error::new(ErrorCode::NotPositive, message)
}
