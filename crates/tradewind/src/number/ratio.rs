//! `Ratio`: a pure number such as a share or a growth rate, 0.05 for five percent.

use core::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Percent, multiply, parse_decimal};
use crate::error::Result;

/// A pure number such as a share or a growth rate: 0.05 for five percent.
///
/// A [`Percent`] of the same worth is another type, so that 5 and 0.05 cannot be
/// confused.
///
/// # Example
/// ```
/// use tradewind::Ratio;
/// let share: Ratio = "0.7826".parse()?;
/// assert_eq!(share.to_percent()?.to_string(), "78.26%");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Ratio(#[serde(with = "crate::number::text")] Decimal);

impl Ratio {
    /// The ratio with this value.
    pub fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The value: 0.05 for five percent.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// The same in percent, exactly.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::Overflow`] when a hundred times the value does not fit.
    pub fn to_percent(self) -> Result<Percent> {
        // The product has the decimals of the ratio; two of them are zeros by now.
        let product = multiply(self.0, Decimal::ONE_HUNDRED)?;
        let scale = self.0.scale().saturating_sub(2);
        let mut percent = product;
        percent.rescale(scale);
        Ok(Percent::new(if percent == product { percent } else { product }))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl core::str::FromStr for Ratio {
    type Err = crate::Error;

    /// Reads a decimal such as `0.852`.
    fn from_str(text: &str) -> Result<Self> {
        parse_decimal(text).map(Self)
    }
}
