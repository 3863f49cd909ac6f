//! What a bracket says of the rounded value: known, or not yet.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;

use super::bracket::{Bracket, Edge};
use crate::{
    error::{Error, ErrorCode, Result},
    number::{Places, Rounded, power_of_ten, quotient},
};

/// The decimals beyond which no result goes.
const DECIMALS: u32 = 28;

/// A bracket in halves of the last decimal asked for.
struct Halves {
    low: BigInt,
    high: BigInt,
    /// `low` is the end itself, and the value may lie on it.
    low_reached: bool,
    high_reached: bool,
    scale: u32,
}

impl Bracket {
    /// The rounded value, where every number of the bracket rounds to it.
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when the value does not fit a decimal.
    pub(super) fn settled(&self, places: Places) -> Result<Option<Rounded<Decimal>>> {
        let Some(halves) = self.halves(places)? else { return Ok(None) };
        if self.is_point() && halves.low_reached {
            return value(&halves.low, 2, halves.scale, places).map(Some);
        }
        let between = &halves.high - &halves.low == BigInt::from(1);
        if !between || halves.low_reached || halves.high_reached {
            return Ok(None);
        }
        // Any number between the two halves is rounded as the one in the middle.
        value(&(halves.low + halves.high), 4, halves.scale, places).map(Some)
    }

    /// The one half that the bracket holds, where the bracket is narrow beside it.
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when the value does not fit a decimal.
    pub(super) fn on_grid(
        &self,
        places: Places,
        narrow: i64,
    ) -> Result<Option<Rounded<Decimal>>> {
        let Some(halves) = self.halves(places)? else { return Ok(None) };
        let gap = Edge::closed(&self.high.mantissa - &self.low.mantissa);
        let gap = Self::new(gap.clone(), gap, self.exponent, self.precision);
        let wide = gap.top().is_some_and(|top| top > narrow);
        let inner = if halves.low_reached { halves.low } else { halves.low + 1 };
        if wide || inner > halves.high || (inner == halves.high && !halves.high_reached) {
            return Ok(None);
        }
        value(&inner, 2, halves.scale, places).map(Some)
    }

    /// The ends in halves of the last decimal; `None` while they are too far apart.
    fn halves(&self, places: Places) -> Result<Option<Halves>> {
        let same_sign = self.is_positive() || self.high.mantissa.is_negative();
        let nearer = self.low.mantissa.bits().min(self.high.mantissa.bits());
        let nearer =
            i64::try_from(nearer).unwrap_or(i64::MAX).saturating_add(self.exponent);
        if same_sign && nearer > 100 {
            return Err(Error::new(
                ErrorCode::Overflow,
                "the result does not fit a decimal: expected a magnitude below \
                 7.9 * 10^28 at the decimals asked for",
            ));
        }
        if self.top().is_some_and(|top| top > 200) {
            return Ok(None);
        }
        // A grid that is too fine does no harm: its halves hold those of the right one.
        let leading = nearer.saturating_sub(1).saturating_mul(30_102).div_euclid(100_000);
        let significant = i64::from(DECIMALS).saturating_sub(leading);
        let scale =
            places.scale.unwrap_or(match (same_sign, u32::try_from(significant)) {
                (true, Ok(decimals)) => decimals.min(DECIMALS),
                (true, Err(_)) if significant < 0 => 0,
                _ => DECIMALS,
            });
        let unit = BigInt::from(power_of_ten(scale).unwrap_or(1)) * 2;
        let (low, low_reached) = floor(&self.low, &unit, self.exponent);
        let turned = Edge { mantissa: -&self.high.mantissa, open: self.high.open };
        let (high, high_reached) = floor(&turned, &unit, self.exponent);
        Ok(Some(Halves { low, high: -high, low_reached, high_reached, scale }))
    }
}

/// `end * unit * 2^exponent` rounded down, and whether that is the end itself, closed.
fn floor(end: &Edge, unit: &BigInt, exponent: i64) -> (BigInt, bool) {
    let product = &end.mantissa * unit;
    let by = exponent.unsigned_abs();
    if exponent >= 0 {
        return (product << by, !end.open);
    }
    let exact =
        product.is_zero() || product.trailing_zeros().is_some_and(|bits| bits >= by);
    let reach = by.min(product.bits().saturating_add(1));
    (product >> reach, exact && !end.open)
}

/// `units / (parts * 10^scale)`, rounded once.
fn value(
    units: &BigInt,
    parts: u32,
    scale: u32,
    places: Places,
) -> Result<Rounded<Decimal>> {
    let bottom = BigInt::from(power_of_ten(scale).unwrap_or(1)) * parts;
    quotient(units, &bottom, places)
}
