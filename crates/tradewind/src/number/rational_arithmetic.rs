//! Arithmetic on fractions: exact, of any size.

use core::ops::{Add, Mul, Neg, Sub};

use num_traits::{Signed, Zero};

use super::Rational;
use crate::error::{Error, ErrorCode, Result};

macro_rules! operator {
    ($trait:ident, $method:ident) => {
        impl $trait for Rational {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                Self($trait::$method(self.0, other.0))
            }
        }

        impl $trait for &Rational {
            type Output = Rational;
            fn $method(self, other: Self) -> Rational {
                Rational($trait::$method(&self.0, &other.0))
            }
        }
    };
}

operator!(Add, add);
operator!(Sub, sub);
operator!(Mul, mul);

impl Neg for Rational {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Rational {
    /// The exact quotient.
    ///
    /// # Errors
    /// - [`ErrorCode::ZeroDivisor`] when the divisor is zero.
    pub fn divided_by(&self, divisor: &Self) -> Result<Self> {
        if divisor.0.is_zero() {
            return Err(Error::new(
                ErrorCode::ZeroDivisor,
                format!("cannot divide {self} by zero: the quotient is undefined"),
            ));
        }
        Ok(Self(&self.0 / &divisor.0))
    }

    /// The magnitude without the sign.
    #[must_use]
    pub fn absolute(&self) -> Self {
        Self(self.0.abs())
    }

    /// The exact sum of many fractions.
    ///
    /// Adds in pairs, so that denominators stay small for as long as possible.
    pub(crate) fn sum(mut terms: Vec<Self>) -> Self {
        while terms.len() > 1 {
            terms = terms
                .chunks(2)
                .map(|pair| match pair {
                    [left, right] => left + right,
                    rest => rest.first().cloned().unwrap_or_else(Self::zero),
                })
                .collect();
        }
        terms.pop().unwrap_or_else(Self::zero)
    }
}
