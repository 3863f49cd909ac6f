//! `Interval`: the values that a reported figure may stand for.

use core::{cmp::Ordering, fmt};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Rational;
use crate::error::{Error, ErrorCode, Result};

/// One end of an interval.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct End {
    /// Where the interval ends, exactly.
    pub value: Rational,
    /// Whether the value itself belongs to the interval.
    pub closed: bool,
}

impl End {
    /// An end that belongs to the interval.
    pub fn closed(value: impl Into<Rational>) -> Self {
        Self { value: value.into(), closed: true }
    }

    /// An end that does not belong to the interval.
    pub fn open(value: impl Into<Rational>) -> Self {
        Self { value: value.into(), closed: false }
    }
}

/// The values that a reported figure may stand for: all between two exact ends.
///
/// An end is a fraction, so sums, products and quotients are exact; decimals are made
/// of it only to be shown, rounded outward. An end that does not exist ("more than 5")
/// is absent.
///
/// # Example
/// ```
/// use tradewind::{Interval, Rational};
///
/// let rounded = Interval::closed(Rational::new(1115, 100)?, Rational::new(1125, 100)?)?;
/// assert_eq!(rounded.to_string(), "[11.15, 11.25]");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Interval {
    low: Option<End>,
    high: Option<End>,
}

impl Interval {
    /// The interval between two ends; `None` is unbounded.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidInterval`] when no value lies between them.
    pub fn new(low: Option<End>, high: Option<End>) -> Result<Self> {
        if let (Some(low), Some(high)) = (&low, &high) {
            let empty = match low.value.cmp(&high.value) {
                Ordering::Less => false,
                Ordering::Equal => !(low.closed && high.closed),
                Ordering::Greater => true,
            };
            if empty {
                return Err(Error::new(
                    ErrorCode::InvalidInterval,
                    format!(
                        "no value lies between {} and {}: expected the lower end first",
                        low.value, high.value
                    ),
                ));
            }
        }
        Ok(Self { low, high })
    }

    /// The interval between two ends that belong to it.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidInterval`] when `low` lies above `high`.
    pub fn closed(low: Rational, high: Rational) -> Result<Self> {
        Self::new(Some(End::closed(low)), Some(End::closed(high)))
    }

    /// The single value.
    pub fn point(value: impl Into<Rational>) -> Self {
        let end = End::closed(value);
        Self { low: Some(end.clone()), high: Some(end) }
    }

    /// Every value.
    pub fn unbounded() -> Self {
        Self { low: None, high: None }
    }

    /// For ends that are in order by construction.
    pub(super) fn from_ends(low: Option<End>, high: Option<End>) -> Self {
        Self { low, high }
    }

    /// The lower end, if there is one.
    pub fn low(&self) -> Option<&End> {
        self.low.as_ref()
    }

    /// The upper end, if there is one.
    pub fn high(&self) -> Option<&End> {
        self.high.as_ref()
    }

    /// The lower end as a decimal, rounded outward to `scale` decimals (28 digits if
    /// `None`).
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when it does not fit a decimal.
    pub fn low_decimal(&self, scale: Option<u32>) -> Result<Option<Decimal>> {
        self.low.as_ref().map(|end| end.value.floor(scale)).transpose()
    }

    /// The upper end as a decimal, rounded outward to `scale` decimals (28 digits if
    /// `None`).
    ///
    /// # Errors
    /// - [`ErrorCode::Overflow`] when it does not fit a decimal.
    pub fn high_decimal(&self, scale: Option<u32>) -> Result<Option<Decimal>> {
        self.high.as_ref().map(|end| end.value.ceiling(scale)).transpose()
    }

    /// Whether the value belongs to the interval.
    pub fn contains(&self, value: &Rational) -> bool {
        let above = self.low.as_ref().is_none_or(|end| match value.cmp(&end.value) {
            Ordering::Less => false,
            Ordering::Equal => end.closed,
            Ordering::Greater => true,
        });
        let below = self.high.as_ref().is_none_or(|end| match value.cmp(&end.value) {
            Ordering::Less => true,
            Ordering::Equal => end.closed,
            Ordering::Greater => false,
        });
        above && below
    }

    /// Whether some value belongs to both.
    pub fn intersects(&self, other: &Self) -> bool {
        !self.is_below(other) && !other.is_below(self)
    }

    /// Whether every value of this interval lies below every value of the other.
    pub fn is_below(&self, other: &Self) -> bool {
        let (Some(high), Some(low)) = (&self.high, &other.low) else {
            return false;
        };
        match high.value.cmp(&low.value) {
            Ordering::Less => true,
            Ordering::Equal => !(high.closed && low.closed),
            Ordering::Greater => false,
        }
    }

    /// Whether every value of the other belongs to this one.
    pub fn encloses(&self, other: &Self) -> bool {
        let low = match (&self.low, &other.low) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(outer), Some(inner)) => {
                outer.value < inner.value
                    || (outer.value == inner.value && (outer.closed || !inner.closed))
            }
        };
        let high = match (&self.high, &other.high) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(outer), Some(inner)) => {
                outer.value > inner.value
                    || (outer.value == inner.value && (outer.closed || !inner.closed))
            }
        };
        low && high
    }

    /// How far apart two intervals lie; `None` when some value belongs to both.
    pub fn gap(&self, other: &Self) -> Option<Rational> {
        let (lower, upper) = if self.is_below(other) {
            (self, other)
        } else if other.is_below(self) {
            (other, self)
        } else {
            return None;
        };
        match (&lower.high, &upper.low) {
            (Some(high), Some(low)) => Some(&low.value - &high.value),
            _ => None,
        }
    }

    /// The distance between the ends; `None` when one is absent.
    pub fn width(&self) -> Option<Rational> {
        match (&self.low, &self.high) {
            (Some(low), Some(high)) => Some(&high.value - &low.value),
            _ => None,
        }
    }

    /// Whether the interval is a single value.
    pub fn is_point(&self) -> bool {
        self.width().is_some_and(|width| width.is_zero())
    }
}

impl fmt::Display for Interval {
    /// `[11.15, 11.25]`, rounded outward to 28 digits; round brackets where open.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.low {
            None => f.write_str("(-∞, ")?,
            Some(end) => {
                f.write_str(if end.closed { "[" } else { "(" })?;
                match end.value.floor(None) {
                    Ok(value) => write!(f, "{value}, ")?,
                    Err(_) => write!(f, "{}, ", end.value)?,
                }
            }
        }
        match &self.high {
            None => f.write_str("∞)"),
            Some(end) => {
                match end.value.ceiling(None) {
                    Ok(value) => write!(f, "{value}")?,
                    Err(_) => write!(f, "{}", end.value)?,
                }
                f.write_str(if end.closed { "]" } else { ")" })
            }
        }
    }
}
