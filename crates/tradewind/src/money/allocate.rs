//! Allocation: an amount given out by weights without losing a unit.

use rust_decimal::Decimal;

use super::{Money, minor_units::minor_units};
use crate::{
    error::{Error, ErrorCode, Result},
    number,
};

impl Money {
    /// Shares of the amount in proportion to weights, one a weight, which sum to the whole.
    ///
    /// The quota of a weight is `amount × weight / sum of weights`. Each share is its quota
    /// without the part of a unit; the units left over go one each to the quotas with the
    /// largest such parts, of equal ones to the first. A weight of zero gets nothing; a
    /// negative amount gives the negated shares of its magnitude.
    ///
    /// - Unit: the minor unit of the currency, or `10^-scale`.
    /// - Range: weights of zero or more, not all zero.
    /// - Rounding: each share is less than one unit from its quota.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidScale`] when the amount is finer than the unit, the currency
    ///   has no minor unit, or more than 28 decimals are asked for.
    /// - [`ErrorCode::NegativePart`] when a weight is negative.
    /// - [`ErrorCode::ZeroTotal`] when there is no weight above zero.
    /// - [`ErrorCode::Overflow`] when a share in that unit does not fit.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Decimal, Money};
    /// let shares = "0.10 EUR".parse::<Money>()?.allocate(&[Decimal::ONE; 3], None)?;
    /// let texts: Vec<String> = shares.iter().map(Money::to_string).collect();
    /// assert_eq!(texts, ["0.04 EUR", "0.03 EUR", "0.03 EUR"]);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    ///
    /// # Source
    /// The method of Hamilton, or of the largest remainder: M. L. Balinski, H. P. Young,
    /// Fair Representation, 2nd edition, Brookings 2001.
    pub fn allocate(self, weights: &[Decimal], scale: Option<u32>) -> Result<Vec<Self>> {
        let scale = match scale {
            Some(scale) => scale,
            None => minor_units(self.currency())?,
        };
        if scale > Decimal::MAX_SCALE {
            let fact = format!("cannot allocate to {scale} decimals: expected 0 to 28");
            return Err(Error::new(ErrorCode::InvalidScale, fact));
        }
        let needed = self.amount().normalize().scale();
        if needed > scale {
            return Err(Error::new(
                ErrorCode::InvalidScale,
                format!(
                    "cannot allocate {self} to {scale} decimals: it has {needed}; round it \
                     first or ask for a scale of {needed}"
                ),
            ));
        }
        let shares = number::apportion(self.amount(), weights, scale)?;
        Ok(shares.into_iter().map(|share| Self::new(share, self.currency())).collect())
    }
}
