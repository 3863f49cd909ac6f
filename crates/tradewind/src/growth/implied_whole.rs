//! The implied whole: what a part and its share are of.

use rust_decimal::Decimal;

use super::{Derived, factor};
use crate::{
    error::{Error, ErrorCode, Result},
    figure::{Figure, Unit},
    number::{Places, Ratio, Rational, Rounded},
};

/// The whole that a part and its share imply.
///
/// `whole = part / share`
///
/// - Unit: that of the part.
/// - Range: part not negative, share above zero.
/// - Rounding: once, by `places`.
/// - Missing or zero: a share of zero implies no whole.
///
/// # Errors
/// - [`ErrorCode::ZeroDivisor`] when the share is zero.
/// - [`ErrorCode::NegativePart`] when either is negative.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let whole = growth::implied_whole(Decimal::from(180), "0.7826".parse()?, Places::decimals(1))?;
/// assert_eq!(whole.value.to_string(), "230.0");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn implied_whole(
    part: Decimal,
    share: Ratio,
    places: Places,
) -> Result<Rounded<Decimal>> {
    whole(&part.into(), &share.value().into())?.to_decimal(places)
}

/// The whole that a reported part and its reported share imply, with intervals.
///
/// `whole = part / (share / 100)`, the share being in percent.
///
/// - Unit: that of the part.
/// - Range: part not negative, what a reading allows below zero being left out; share above
///   zero under every reading.
/// - Rounding: none; the ends are exact.
///
/// # Errors
/// - [`ErrorCode::UnitMismatch`] when the share is no percentage.
/// - [`ErrorCode::ZeroDivisor`] when the share is, or may be, zero.
/// - [`ErrorCode::NegativePart`] when either is negative.
///
/// # Example
/// ```
/// use tradewind::growth;
/// let whole = growth::implied_whole_of_figures(&"exactly 180 CNY".parse()?, &"80%".parse()?)?;
/// let low = whole.written.low_decimal(Some(2))?;
/// assert_eq!(low.map(|d| d.to_string()).as_deref(), Some("223.60"));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn implied_whole_of_figures(part: &Figure, share: &Figure) -> Result<Derived> {
    if *share.unit() != Unit::Percent {
        return Err(share.not("a share in percent such as 78.3%"));
    }
    Derived::of(
        [part, share],
        |[part, share]| whole(&part, &factor::hundredth(&share)),
        |[part, share]| {
            if !share.is_positive() {
                return Err(no_share());
            }
            let part = part.not_negative().ok_or_else(|| no_part(&part, &share))?;
            part.divided_by(&factor::fraction(&share))
        },
    )
}

fn whole(part: &Rational, share: &Rational) -> Result<Rational> {
    if part.is_negative() || share.is_negative() {
        return Err(no_part(part, share));
    }
    if share.is_zero() { Err(no_share()) } else { part.divided_by(share) }
}

fn no_part(part: impl core::fmt::Display, share: impl core::fmt::Display) -> Error {
    Error::new(
        ErrorCode::NegativePart,
        format!(
            "{part} with a share of {share} is no part: expected numbers that are not \
             negative"
        ),
    )
}

fn no_share() -> Error {
    Error::new(
        ErrorCode::ZeroDivisor,
        "the whole of a share that is, or may be, zero is undefined",
    )
}
