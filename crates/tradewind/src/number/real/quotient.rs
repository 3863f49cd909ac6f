//! `Quotient`: a fraction of two decimals that is not reduced.

use num_bigint::BigInt;
use rust_decimal::Decimal;

use super::Bracket;
use crate::{
    error::Result,
    number::{Rational, power_of_ten},
};

/// A fraction of integers with a positive denominator, which may have common divisors.
///
/// To find them costs more than a logarithm.
#[derive(Clone, Debug)]
pub(crate) struct Quotient {
    top: BigInt,
    bottom: BigInt,
}

impl Quotient {
    /// The quotient of two decimals, the divisor being above zero.
    pub(crate) fn of(dividend: Decimal, divisor: Decimal) -> Self {
        let (top, bottom) =
            (BigInt::from(dividend.mantissa()), BigInt::from(divisor.mantissa()));
        let ten = |decimals: u32| power_of_ten(decimals).unwrap_or(1);
        let (above, below) = (dividend.scale(), divisor.scale());
        if above >= below {
            return Self { top, bottom: bottom * ten(above.saturating_sub(below)) };
        }
        Self { top: top * ten(below.saturating_sub(above)), bottom }
    }

    /// One plus a decimal.
    pub(crate) fn one_more_than(value: Decimal) -> Self {
        let one = power_of_ten(value.scale()).unwrap_or(1);
        Self {
            top: BigInt::from(one.saturating_add(value.mantissa())),
            bottom: one.into(),
        }
    }

    /// A bracket around it.
    pub(crate) fn bracket(&self, bits: u32) -> Bracket {
        Bracket::quotient(&self.top, &self.bottom, bits)
    }

    /// The same in lowest terms.
    ///
    /// # Errors
    /// - [`crate::ErrorCode::ZeroDivisor`] when the divisor was zero.
    pub(crate) fn reduced(&self) -> Result<Rational> {
        Rational::from_integers(self.top.clone(), self.bottom.clone())
    }
}
