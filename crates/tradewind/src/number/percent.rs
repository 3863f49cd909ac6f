//! `Percent`: hundredths, with the difference of two of them as its own type.

use core::{fmt, str::FromStr};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Places, Ratio, Rational, add, parse_decimal, subtract};
use crate::error::{Error, ErrorCode, Result, excerpt};

/// Hundredths: 85.2 for "85.2 percent".
///
/// # Example
/// ```
/// use tradewind::Percent;
/// let rise: Percent = "85.2%".parse()?;
/// assert_eq!(rise.to_ratio()?.to_string(), "0.852");
/// let points = rise.minus("80%".parse()?)?;
/// assert_eq!(points.to_string(), "5.2 percentage points");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Percent(#[serde(with = "crate::number::text")] Decimal);

/// The difference of two percentages: from 5 % to 7 % are 2 percentage points.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct PercentagePoint(#[serde(with = "crate::number::text")] Decimal);

impl Percent {
    /// The percentage with this value: 5 for five percent.
    pub fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The value: 5 for five percent.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// The same as a ratio, exactly.
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when the ratio needs more than 28 decimals.
    pub fn to_ratio(self) -> Result<Ratio> {
        let ratio = Rational::from(self.0).divided_by(&Rational::from(100))?;
        let scale = self.0.scale().saturating_add(2);
        if let Ok(exact) = ratio.to_decimal(Places::decimals(scale))
            && exact.exact
        {
            return Ok(Ratio::new(exact.value));
        }
        let shortest = ratio.to_decimal(Places::default())?;
        if shortest.exact {
            return Ok(Ratio::new(shortest.value));
        }
        Err(Error::new(
            ErrorCode::Overflow,
            format!("{self} as a ratio needs more than 28 decimals"),
        ))
    }

    /// The difference in percentage points.
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when the difference does not fit a decimal.
    pub fn minus(self, other: Self) -> Result<PercentagePoint> {
        subtract(self.0, other.0).map(PercentagePoint)
    }

    /// This percentage moved by percentage points.
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when the sum does not fit a decimal.
    pub fn plus(self, points: PercentagePoint) -> Result<Self> {
        add(self.0, points.0).map(Self)
    }
}

impl PercentagePoint {
    /// This many percentage points.
    pub fn new(value: Decimal) -> Self {
        Self(value)
    }

    /// The number of percentage points.
    pub fn value(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0)
    }
}

impl fmt::Display for PercentagePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} percentage points", self.0)
    }
}

impl FromStr for Percent {
    type Err = Error;

    /// Reads `85.2%` or `85.2 percent`.
    fn from_str(text: &str) -> Result<Self> {
        let number = text
            .strip_suffix('%')
            .or_else(|| text.strip_suffix(" percent"))
            .ok_or_else(|| unit_missing(text, "percentage", "85.2%"))?;
        parse_decimal(number.strip_suffix(' ').unwrap_or(number)).map(Self)
    }
}

impl FromStr for PercentagePoint {
    type Err = Error;

    /// Reads `5.2 percentage points`.
    fn from_str(text: &str) -> Result<Self> {
        let number = text
            .strip_suffix(" percentage points")
            .or_else(|| text.strip_suffix(" percentage point"))
            .ok_or_else(|| {
                unit_missing(text, "number of percentage points", "5.2 percentage points")
            })?;
        parse_decimal(number).map(Self)
    }
}

fn unit_missing(text: &str, what: &str, example: &str) -> Error {
    Error::new(
        ErrorCode::InvalidNumber,
        format!("{} is not a {what}: expected text such as {example}", excerpt(text)),
    )
}
