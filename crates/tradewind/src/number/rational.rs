//! `Rational`: an exact fraction of two integers.

use core::{cmp::Ordering, fmt};

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_rational::Ratio as Fraction;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{Places, Rounded, Rounding, parse_decimal, power_of_ten, quotient};
use crate::error::{Error, ErrorCode, Result, excerpt};

/// An exact fraction of two integers, of any size, in lowest terms.
///
/// Cross rates, implied rates and the ends of intervals are fractions: `11.2 / 1.57`
/// has no finite decimal. A fraction is turned into a decimal only to be shown, with
/// one rounding.
///
/// # Example
/// ```
/// use tradewind::{Places, Rational};
///
/// let implied = Rational::new(112, 157)? * Rational::from(10);
/// assert_eq!(implied.to_string(), "1120/157");
/// assert_eq!(implied.to_decimal(Places::decimals(4))?.value.to_string(), "7.1338");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rational(pub(super) Fraction<BigInt>);

impl Rational {
    /// The fraction `numerator / denominator`, in lowest terms.
    ///
    /// # Errors
    /// - [`ErrorCode::ZeroDivisor`] when the denominator is zero.
    pub fn new(numerator: i128, denominator: i128) -> Result<Self> {
        Self::from_integers(numerator.into(), denominator.into())
    }

    pub(super) fn from_integers(numerator: BigInt, denominator: BigInt) -> Result<Self> {
        if denominator.is_zero() {
            return Err(Error::new(
                ErrorCode::ZeroDivisor,
                "a fraction with denominator 0 is undefined",
            ));
        }
        Ok(Self(Fraction::new(numerator, denominator)))
    }

    /// Zero.
    pub fn zero() -> Self {
        Self(Fraction::from_integer(BigInt::ZERO))
    }

    /// One.
    pub fn one() -> Self {
        Self::from(1)
    }

    /// `10^exponent`, also for negative exponents.
    pub(crate) fn power_of_ten(exponent: i32) -> Self {
        let power = BigInt::from(10).pow(exponent.unsigned_abs());
        let one = BigInt::from(1);
        Self(if exponent >= 0 {
            Fraction::new_raw(power, one)
        } else {
            Fraction::new_raw(one, power)
        })
    }

    /// Reads a decimal (`-1.5`) or a fraction of integers (`223/14`).
    pub(super) fn parse(text: &str) -> Result<Self> {
        let Some((top, bottom)) = text.split_once('/') else {
            return parse_decimal(text).map(Self::from);
        };
        let integer = |part: &str| {
            let digits = part.strip_prefix('-').unwrap_or(part);
            let sound = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
            // Parsing is quadratic in the digits; no sound fraction is this long.
            let parsed =
                (sound && digits.len() <= 20_000).then(|| part.parse::<BigInt>());
            parsed.and_then(core::result::Result::ok).ok_or_else(|| {
                Error::new(
                    ErrorCode::InvalidNumber,
                    format!(
                        "{} is not a fraction: expected two integers such as 223/14",
                        excerpt(text)
                    ),
                )
            })
        };
        Self::from_integers(integer(top)?, integer(bottom)?)
    }

    /// The value as a decimal, rounded once.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
    /// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
    pub fn to_decimal(&self, places: Places) -> Result<Rounded<Decimal>> {
        quotient(self.0.numer(), self.0.denom(), places)
    }

    /// The value with so many decimals, as digits of any length.
    pub(crate) fn digits(&self, decimals: u32, rounding: Rounding) -> String {
        super::quotient::digits(self.0.numer(), self.0.denom(), decimals, rounding)
    }

    /// The largest decimal of `scale` decimals (28 digits if `None`) not above the value.
    ///
    /// # Errors
    /// As [`Rational::to_decimal`].
    pub fn floor(&self, scale: Option<u32>) -> Result<Decimal> {
        Ok(self.to_decimal(Places::new(scale, Rounding::Floor))?.value)
    }

    /// The smallest decimal of `scale` decimals (28 digits if `None`) not below the value.
    ///
    /// # Errors
    /// As [`Rational::to_decimal`].
    pub fn ceiling(&self, scale: Option<u32>) -> Result<Decimal> {
        Ok(self.to_decimal(Places::new(scale, Rounding::Ceiling))?.value)
    }

    /// The numerator in decimal digits, with the sign.
    pub fn numerator(&self) -> String {
        self.0.numer().to_string()
    }

    /// The denominator in decimal digits; positive.
    pub fn denominator(&self) -> String {
        self.0.denom().to_string()
    }

    /// The fraction `unscaled * 10^-scale`.
    pub(super) fn of_unscaled(unscaled: BigInt, scale: u32) -> Self {
        Self(Fraction::new(unscaled, BigInt::from(10).pow(scale)))
    }

    /// The integer next to the value, rounded once.
    pub(super) fn integer(&self, rounding: Rounding) -> BigInt {
        super::quotient::integer(self.0.numer(), self.0.denom(), rounding)
    }

    /// The largest integer not above the value.
    pub(crate) fn floor_integer(&self) -> BigInt {
        self.0.numer().div_floor(self.0.denom())
    }

    /// The smallest integer not below the value.
    pub(crate) fn ceiling_integer(&self) -> BigInt {
        -((-self.0.numer()).div_floor(self.0.denom()))
    }

    /// Both parts as machine integers, where they fit.
    pub(crate) fn to_machine(&self) -> Option<(i128, i128)> {
        let top = i128::try_from(self.0.numer()).ok()?;
        Some((top, i128::try_from(self.0.denom()).ok()?))
    }

    /// Whether the value is zero.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether the value is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// Whether the value is above zero.
    pub fn is_positive(&self) -> bool {
        self.0.is_positive()
    }

    /// The exponent of the leading digit: 3 for 7138, -2 for 0.071; `None` for zero.
    pub(crate) fn leading_exponent(&self) -> Option<i32> {
        if self.is_zero() {
            return None;
        }
        let magnitude = self.absolute();
        let bits = |integer: &BigInt| i64::try_from(integer.bits()).unwrap_or(i64::MAX);
        let estimate =
            bits(magnitude.0.numer()).saturating_sub(bits(magnitude.0.denom()));
        // log10(2) = 0.30103: two below is a safe start, a few steps reach the place.
        let start = estimate.saturating_mul(30103).div_euclid(100_000).saturating_sub(2);
        let mut exponent = i32::try_from(start).ok()?;
        while Self::power_of_ten(exponent.saturating_add(1)) <= magnitude {
            exponent = exponent.saturating_add(1);
        }
        Some(exponent)
    }
}

impl From<Decimal> for Rational {
    fn from(value: Decimal) -> Self {
        let denominator = power_of_ten(value.scale()).unwrap_or(1);
        Self(Fraction::new(value.mantissa().into(), denominator.into()))
    }
}

impl From<i64> for Rational {
    fn from(value: i64) -> Self {
        Self(Fraction::from_integer(value.into()))
    }
}

impl From<BigInt> for Rational {
    fn from(value: BigInt) -> Self {
        Self(Fraction::from_integer(value))
    }
}

impl PartialOrd for Rational {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rational {
    fn cmp(&self, other: &Self) -> Ordering {
        // a/b ? c/d  <=>  a*d ? c*b, the denominators being positive.
        debug_assert_eq!(self.0.denom().sign(), Sign::Plus);
        let left = self.0.numer() * other.0.denom();
        left.cmp(&(other.0.numer() * self.0.denom()))
    }
}

impl fmt::Display for Rational {
    /// An integer as such, else `numerator/denominator`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Serialize for Rational {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rational {
    fn deserialize<D: Deserializer<'de>>(
        deserializer: D,
    ) -> core::result::Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}
