//! Deflating: a nominal value at the prices of the base.

use rust_decimal::Decimal;

use super::Derived;
use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Unit},
    number::{Interval, Places, Rational, Rounded},
};

/// What an index number is in its base period, where nothing else is said: 100.
pub const INDEX_BASE: Decimal = Decimal::ONE_HUNDRED;

/// A nominal value at the prices of the period in which the index is `index_base`.
///
/// `real = nominal · index_base / index`, the base mostly being 100.
///
/// - Unit: that of the nominal value, at the prices of the base.
/// - Range: any nominal value, for a balance may be negative; index and base above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: an index of zero is undefined.
///
/// # Errors
/// - [`ErrorCode::NotPositive`] when the index or its base is not positive.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let [nominal, index, base] = [180, 120, 100].map(Decimal::from);
/// let real = growth::deflate(nominal, index, base, Places::default())?;
/// assert_eq!(real.value.to_string(), "150");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Office for National Statistics: current price, chained volume and deflator.
pub fn deflate(
    nominal: Decimal,
    index: Decimal,
    index_base: Decimal,
    places: Places,
) -> Result<Rounded<Decimal>> {
    let base = positive(index_base, "the base of an index")?;
    let index = positive(index, "a price index")?;
    (Rational::from(nominal) * base).divided_by(&index)?.to_decimal(places)
}

/// A reported nominal value at the prices of the base of a reported index, with intervals.
///
/// `real = nominal · index_base / index`, the base being exact.
///
/// - Unit: that of the nominal figure.
/// - Range: an index above zero under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the index is no bare number.
/// - [`ErrorCode::NotPositive`] when the index is not, or may not be, positive, or its
///   base is not.
///
/// # Example
/// ```
/// use tradewind::{Decimal, growth};
/// let [nominal, index] = ["exactly 180 CNY".parse()?, "120.0".parse()?];
/// let real = growth::deflate_of_figures(&nominal, &index, Decimal::ONE_HUNDRED)?;
/// let low = real.written.low_decimal(Some(2))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("149.93"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn deflate_of_figures(
    nominal: &Figure,
    index: &Figure,
    index_base: Decimal,
) -> Result<Derived> {
    if *index.unit() != Unit::None {
        return Err(index.not("a bare index such as 104.2"));
    }
    let base = positive(index_base, "the base of an index")?;
    positive(index.value(), "a price index")?;
    Derived::of(
        [nominal, index],
        |[nominal, index]| (nominal * base.clone()).divided_by(&index),
        |[nominal, index]| {
            all_positive(&index, "a price index")?;
            nominal.scaled(&base).divided_by(&index)
        },
    )
}

pub(super) fn positive(value: Decimal, what: &str) -> Result<Rational> {
    let exact = Rational::from(value);
    if exact.is_positive() {
        return Ok(exact);
    }
    Err(not_positive(what, value))
}

pub(super) fn all_positive(interval: &Interval, what: &str) -> Result<()> {
    if interval.is_positive() { Ok(()) } else { Err(not_positive(what, interval)) }
}

fn not_positive(what: &str, value: impl core::fmt::Display) -> Error {
    Error::new(
        ErrorCode::NotPositive,
        format!("{what} of {value} is undefined: expected a positive number"),
    )
}
