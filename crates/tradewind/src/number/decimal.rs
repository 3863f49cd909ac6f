//! Decimals: strict reading, exact sums, and rounding where the caller says.

use core::str::FromStr;

use rust_decimal::Decimal;

use super::{Places, Rational};
use crate::error::{Error, ErrorCode, Result, excerpt};

/// A result, with whether it is the exact one or was rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rounded<T> {
    /// The result.
    pub value: T,
    /// Whether no digit was lost.
    pub exact: bool,
}

impl<T> Rounded<T> {
    /// The same exactness for another form of the result.
    pub fn map<U>(self, form: impl FnOnce(T) -> U) -> Rounded<U> {
        Rounded { value: form(self.value), exact: self.exact }
    }
}

/// Reads a decimal number exactly, or refuses it.
///
/// Takes an optional sign, digits, and an optional point with digits after it:
/// `-1234.50`. Trailing zeros are kept. Separators, exponents, blanks, `NaN` and
/// infinities are refused; so is a number that would lose a digit.
///
/// - Range: at most 28 decimals and a magnitude below 2^96 once the point is left out.
/// - Rounding: none.
///
/// # Errors
/// - [`ErrorCode::InvalidNumber`] when the text is no such number.
/// - [`ErrorCode::TooManyDigits`] when it has more digits than a decimal holds.
///
/// # Example
/// ```
/// let amount = tradewind::number::parse_decimal("1234.50")?;
/// assert_eq!(amount.to_string(), "1234.50");
/// assert!(tradewind::number::parse_decimal("1e400").is_err());
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn parse_decimal(text: &str) -> Result<Decimal> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || fraction.is_some_and(|part| !digits(part)) {
        return Err(Error::new(
            ErrorCode::InvalidNumber,
            format!(
                "{} is not a decimal number: expected digits with an optional sign \
                 and point, such as -1234.50",
                excerpt(text)
            ),
        ));
    }
    from_digits(text, text.starts_with('-'), whole, fraction.unwrap_or(""))
}

/// The decimal with these digits before and after the point; `text` is what was read.
pub(super) fn from_digits(
    text: &str,
    negative: bool,
    whole: &str,
    fraction: &str,
) -> Result<Decimal> {
    let too_long = || {
        Error::new(
            ErrorCode::TooManyDigits,
            format!("{} has more digits than a decimal holds (28)", excerpt(text)),
        )
    };
    // Leading zeros count as digits to the parser below, yet mean nothing.
    let significant = whole.trim_start_matches('0');
    let whole = if significant.is_empty() { "0" } else { significant };
    if significant.len() > 29 || fraction.len() > 28 {
        return Err(too_long());
    }
    let sign = if negative { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    let plain = format!("{sign}{whole}{point}{fraction}");
    let value = Decimal::from_str_exact(&plain).map_err(|_| too_long())?;
    Ok(if value.is_zero() { value.abs() } else { value })
}

/// `10^exponent`, if it fits.
pub(crate) fn power_of_ten(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

/// The exact sum.
///
/// - Rounding: none.
///
/// # Errors
/// - [`ErrorCode::Overflow`] when the exact sum does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::number::{add, parse_decimal};
/// let sum = add(parse_decimal("0.10")?, parse_decimal("0.2")?)?;
/// assert_eq!(sum.to_string(), "0.30");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn add(left: Decimal, right: Decimal) -> Result<Decimal> {
    let scale = left.scale().max(right.scale());
    exact(&(Rational::from(left) + Rational::from(right)), scale)
}

/// The exact difference `left - right`.
///
/// - Rounding: none.
///
/// # Errors
/// - [`ErrorCode::Overflow`] when the exact difference does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::number::{parse_decimal, subtract};
/// let rest = subtract(parse_decimal("230")?, parse_decimal("180")?)?;
/// assert_eq!(rest.to_string(), "50");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn subtract(left: Decimal, right: Decimal) -> Result<Decimal> {
    let scale = left.scale().max(right.scale());
    exact(&(Rational::from(left) - Rational::from(right)), scale)
}

/// The exact product.
///
/// - Rounding: none.
///
/// # Errors
/// - [`ErrorCode::Overflow`] when the exact product does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::number::{multiply, parse_decimal};
/// let product = multiply(parse_decimal("1.5")?, parse_decimal("0.20")?)?;
/// assert_eq!(product.to_string(), "0.300");
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn multiply(left: Decimal, right: Decimal) -> Result<Decimal> {
    let scale = left.scale().saturating_add(right.scale());
    exact(&(Rational::from(left) * Rational::from(right)), scale)
}

/// The value with exactly the decimals asked for.
///
/// - Rounding: once, by `places`.
///
/// # Errors
/// - [`ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
/// - [`ErrorCode::Overflow`] when the result does not fit a decimal.
///
/// # Example
/// ```
/// use tradewind::number::{Places, parse_decimal, round};
/// let rounded = round(parse_decimal("2.345")?, Places::decimals(2))?;
/// assert_eq!((rounded.value.to_string().as_str(), rounded.exact), ("2.34", false));
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn round(value: Decimal, places: Places) -> Result<Rounded<Decimal>> {
    Rational::from(value).to_decimal(places)
}

/// The value at `scale` decimals, or at the most that fit where only zeros are cut; never
/// rounded.
pub(super) fn exact(value: &Rational, scale: u32) -> Result<Decimal> {
    let lost = || {
        Error::new(
            ErrorCode::Overflow,
            "the exact result does not fit a decimal of 28 digits",
        )
    };
    for scale in (0..=scale.min(Decimal::MAX_SCALE)).rev() {
        match value.to_decimal(Places::decimals(scale)) {
            Ok(Rounded { value, exact: true }) => return Ok(value),
            // A digit is lost here, and more would be with fewer decimals.
            Ok(_) => break,
            // 96 bits are too few here; a zero less may do.
            Err(_) => {}
        }
    }
    Err(lost())
}

impl FromStr for Rational {
    type Err = Error;

    /// Reads a decimal (`-1.5`) or a fraction of integers (`223/14`).
    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}
