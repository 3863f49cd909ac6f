//! Roots of whole degree: of a bracket, or of a fraction that has an exact one.

use num_bigint::BigInt;
use num_traits::{Pow, Signed};

use super::bracket::{Bracket, Edge};
use crate::{
    error::{Error, ErrorCode, Result},
    number::Rational,
};

/// Up to this degree digits are drawn one by one; above it a logarithm is faster.
const SMALL: u32 = 3;

/// The bits of an exact power; one that is a decimal of 28 digits has far fewer.
const LARGEST: u64 = 1_000;

impl Bracket {
    /// The positive root of a degree above zero.
    ///
    /// # Errors
    /// - [`ErrorCode::NotPositive`] when the number is negative, or may be.
    /// - [`ErrorCode::ZeroDivisor`] when the degree is zero.
    pub(crate) fn root(&self, degree: u32) -> Result<Self> {
        if self.low.mantissa.is_negative() {
            return Err(Error::new(
                ErrorCode::NotPositive,
                "the root of a negative number is undefined",
            ));
        }
        match degree {
            0 => Err(Error::new(
                ErrorCode::ZeroDivisor,
                "the root of degree 0 is undefined",
            )),
            1 => Ok(self.clone()),
            _ if self.is_zero() => Ok(self.clone()),
            _ if !self.is_positive() => {
                let high =
                    Self { low: self.high.clone(), ..self.clone() }.root(degree)?;
                let low = Edge { mantissa: BigInt::ZERO, open: self.low.open };
                Ok(Self { low, ..high })
            }
            _ if degree <= SMALL => Ok(self.drawn(degree)),
            _ => self.ln()?.divide(&Self::integer(degree, self.precision))?.exp(),
        }
    }

    /// The square root.
    ///
    /// # Errors
    /// As [`Bracket::root`].
    pub(crate) fn square_root(&self) -> Result<Self> {
        self.root(2)
    }

    /// The root of the ends as integers.
    fn drawn(&self, degree: u32) -> Self {
        let bits = u64::from(self.precision)
            .saturating_add(2)
            .saturating_mul(u64::from(degree))
            .saturating_sub(self.high.mantissa.bits());
        let wide = i64::try_from(bits).unwrap_or(i64::MAX);
        let exponent = self.exponent.saturating_sub(wide);
        let step = i64::from(degree);
        // The exponent becomes a multiple of the degree.
        let exponent = exponent.saturating_sub(exponent.rem_euclid(step));
        let fixed = self.at(exponent);
        let (low, _) = integer_root(&fixed.low, degree);
        let (mut high, exact) = integer_root(&fixed.high, degree);
        if !exact {
            high.mantissa += 1;
        }
        let exponent = exponent.checked_div(step).unwrap_or(0);
        Self::new(low, high, exponent, self.precision)
    }
}

/// The root rounded down, and whether it is exact; open where it is not.
fn integer_root(value: &Edge, degree: u32) -> (Edge, bool) {
    let root = value.mantissa.nth_root(degree);
    let exact = Pow::pow(&root, degree) == value.mantissa;
    (Edge { mantissa: root, open: value.open || !exact }, exact)
}

/// The exact power of a fraction above zero, if it is a fraction of moderate size.
pub(crate) fn exact_power(value: &Rational, exponent: &Rational) -> Option<Rational> {
    if *value == Rational::one() || exponent.is_zero() {
        return Some(Rational::one());
    }
    let root = exact_root(value, u32::try_from(exponent.0.denom()).ok()?)?;
    let power = u32::try_from(exponent.0.numer().magnitude()).ok()?;
    let bits = root.0.numer().bits().max(root.0.denom().bits());
    // A power of more bits than this is no decimal of 28 digits.
    if bits.saturating_mul(power.into()) > LARGEST {
        return None;
    }
    let (top, bottom) = (root.0.numer().pow(power), root.0.denom().pow(power));
    if exponent.is_negative() {
        return Rational::from_integers(bottom, top).ok();
    }
    Rational::from_integers(top, bottom).ok()
}

/// The exact root of a fraction above zero, if it is a fraction.
fn exact_root(value: &Rational, degree: u32) -> Option<Rational> {
    let root = |integer: &BigInt| {
        if u64::from(degree) > integer.bits() {
            return (integer.bits() == 1).then(|| integer.clone());
        }
        let root = integer.nth_root(degree);
        (Pow::pow(&root, degree) == *integer).then_some(root)
    };
    let (top, bottom) = (root(value.0.numer())?, root(value.0.denom())?);
    Rational::from_integers(top, bottom).ok()
}
