//! The contributions of all parts of a whole.

use rust_decimal::Decimal;

use super::simple::positive_base_of;
use crate::{
    error::{Error, ErrorCode, Result},
    number::{Cell, Places, Ratio, Rounded, Sum},
};

/// The contributions of all parts of a whole, with their sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contributions {
    /// That of each part as a fraction, in the order of the parts.
    pub parts: Vec<Cell>,
    /// The growth of the whole: the exact sum, rounded once.
    pub total: Rounded<Ratio>,
}

/// The contributions of all parts to the growth of their whole, which is their sum.
///
/// `contribution of a part = (current − base) / sum of bases`;
/// `total = sum of currents / sum of bases − 1`. They add up exactly; rounded, each by
/// itself, they may differ from the rounded total by half a unit of the last digit each.
///
/// - Unit: fractions of the base of the whole.
/// - Range: parts that may be anything, with bases that add up to more than zero.
/// - Rounding: each result once, by `places`.
/// - Missing or zero: a whole of zero or below is undefined.
///
/// # Errors
/// - [`ErrorCode::NoValues`] when there are no parts.
/// - [`ErrorCode::ZeroBase`] or [`ErrorCode::NegativeBase`] when the bases do not add up
///   to more than zero.
/// - [`ErrorCode::Overflow`] when a result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::{Decimal, Places, growth};
/// let parts = [(60, 66), (40, 38)].map(|(b, c)| (Decimal::from(b), Decimal::from(c)));
/// let points = growth::contributions(&parts, Places::default())?;
/// let parts = points.parts.into_iter().flatten().map(|part| part.value.to_string());
/// assert_eq!(parts.collect::<Vec<_>>(), ["0.06", "-0.02"]);
/// assert_eq!(points.total.value.to_string(), "0.04");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// Bureau of Economic Analysis: contributions to percent change.
pub fn contributions(
    parts: &[(Decimal, Decimal)],
    places: Places,
) -> Result<Contributions> {
    if parts.is_empty() {
        return Err(Error::new(
            ErrorCode::NoValues,
            "contributions of no parts: expected at least one part",
        ));
    }
    let (mut whole, mut change) = (Sum::default(), Sum::default());
    for (base, current) in parts {
        whole.add(*base);
        change.add(*current);
        change.subtract(*base);
    }
    positive_base_of(&whole.to_rational())?;
    let part = |(base, current): &(Decimal, Decimal)| {
        let mut change = Sum::default();
        change.add(*current);
        change.subtract(*base);
        Ok(Ok(change.over(&whole, places)?))
    };
    Ok(Contributions {
        parts: parts.iter().map(part).collect::<Result<_>>()?,
        total: change.over(&whole, places)?.map(Ratio::new),
    })
}
