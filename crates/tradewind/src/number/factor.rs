//! `Factor`: an exact ratio that stays in machine integers where it can.

use rust_decimal::Decimal;

use super::{Places, Rational, Rounded, quotient};
use crate::error::{Error, ErrorCode, Result};

/// An exact positive ratio: `top / bottom * 10^exponent` while that fits, else a fraction
/// of any size.
///
/// A conversion multiplies two or three published numbers; their digits fit 128 bits and
/// need neither a heap nor a greatest common divisor.
#[derive(Clone, Debug)]
pub(crate) enum Factor {
    /// The parts, not reduced.
    Machine { top: i128, bottom: i128, exponent: i32 },
    /// What outgrew them.
    Any(Rational),
}

impl Factor {
    pub(crate) const ONE: Self = Self::Machine { top: 1, bottom: 1, exponent: 0 };

    /// `value / units`, or `units / value` where the quotation is inverted.
    #[inline]
    pub(crate) fn quoted(value: Decimal, units: u32, inverted: bool) -> Result<Self> {
        let digits = value.mantissa();
        if digits == 0 || units == 0 {
            return Err(Error::new(
                ErrorCode::ZeroDivisor,
                "a rate of zero converts nothing: the quotient is undefined",
            ));
        }
        // A scale is at most 28.
        let scale = i32::try_from(value.scale()).unwrap_or(0);
        let units = i128::from(units);
        Ok(if inverted {
            Self::Machine { top: units, bottom: digits, exponent: scale }
        } else {
            Self::Machine { top: digits, bottom: units, exponent: scale.saturating_neg() }
        })
    }

    /// The product, exactly.
    #[inline]
    pub(crate) fn times(&self, other: &Self) -> Self {
        if let (
            Self::Machine { top, bottom, exponent },
            Self::Machine { top: factor, bottom: divisor, exponent: shift },
        ) = (self, other)
            && let (Some(top), Some(bottom)) =
                (product(*top, *factor), product(*bottom, *divisor))
        {
            return Self::Machine {
                top,
                bottom,
                exponent: exponent.saturating_add(*shift),
            };
        }
        Self::Any(self.to_rational() * other.to_rational())
    }

    /// The same as a reduced fraction.
    pub(crate) fn to_rational(&self) -> Rational {
        match self {
            Self::Machine { top, bottom, exponent } => {
                // Neither part is zero: both come from a rate and its units.
                Rational::new(*top, *bottom).unwrap_or_else(|_| Rational::one())
                    * Rational::power_of_ten(*exponent)
            }
            Self::Any(ratio) => ratio.clone(),
        }
    }

    /// `amount` times this, rounded once.
    pub(crate) fn apply(
        &self,
        amount: Decimal,
        places: Places,
    ) -> Result<Rounded<Decimal>> {
        match self {
            Self::Machine { top, bottom, exponent } => {
                let scale = i32::try_from(amount.scale()).unwrap_or(0);
                let exponent = exponent.saturating_sub(scale);
                quotient::convert(amount.mantissa(), *top, *bottom, exponent, places)
            }
            Self::Any(ratio) => {
                (Rational::from(amount) * ratio.clone()).to_decimal(places)
            }
        }
    }
}

/// The product; of two numbers of 64 bits, as nearly all rates are, by one instruction.
#[inline]
fn product(left: i128, right: i128) -> Option<i128> {
    match (i64::try_from(left), i64::try_from(right)) {
        (Ok(left), Ok(right)) => Some(i128::from(left).wrapping_mul(i128::from(right))),
        _ => left.checked_mul(right),
    }
}

impl From<Rational> for Factor {
    fn from(ratio: Rational) -> Self {
        match ratio.to_machine() {
            Some((top, bottom)) => Self::Machine { top, bottom, exponent: 0 },
            None => Self::Any(ratio),
        }
    }
}

impl PartialEq for Factor {
    fn eq(&self, other: &Self) -> bool {
        self.to_rational() == other.to_rational()
    }
}

impl Eq for Factor {}
