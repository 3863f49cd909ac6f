//! Reading a decimal in a notation, strictly.

use rust_decimal::Decimal;

use super::{Notation, decimal::from_digits};
use crate::error::{Error, ErrorCode, Result, excerpt};

/// Reads a decimal number in a notation exactly, or refuses it.
///
/// Takes an optional sign, digits, and an optional mark with decimals after it. The
/// digits before the mark may be in groups of three; then every separator stands where
/// it belongs, all are the same, and the first group does not begin with 0, so that
/// `0,123` is never taken for 123. No separator is passed over.
///
/// - Range: at most 28 decimals and a magnitude below 2^96 once the mark is left out.
/// - Rounding: none.
///
/// # Errors
/// - [`ErrorCode::InvalidNumber`] when the text is no number in that notation.
/// - [`ErrorCode::TooManyDigits`] when it has more digits than a decimal holds.
///
/// # Example
/// ```
/// use tradewind::number::{Notation, parse_decimal_in};
/// let rate = parse_decimal_in("61,7269", Notation::Comma)?;
/// assert_eq!(rate.to_string(), "61.7269");
/// let sum = parse_decimal_in("11 200 000 000,00", Notation::SpaceComma)?;
/// assert_eq!(sum.to_string(), "11200000000.00");
/// assert!(parse_decimal_in("1,2591", Notation::CommaPoint).is_err());
/// # Ok::<(), tradewind::Error>(())
/// ```
pub fn parse_decimal_in(text: &str, notation: Notation) -> Result<Decimal> {
    let parts = Parts::of(text, notation);
    let sound = parts.is_grouped_soundly(notation)
        && digits(&parts.whole_digits(notation))
        && parts.fraction.is_none_or(digits);
    if !sound {
        return Err(refused(text, notation));
    }
    parts.value(text, notation)
}

/// The same, where the digits of one side of the mark may be missing: `.99`, `123.`.
pub(crate) fn parse_amount_in(text: &str, notation: Notation) -> Result<Decimal> {
    let parts = Parts::of(text, notation);
    let whole = parts.whole_digits(notation);
    let fraction = parts.fraction.unwrap_or("");
    let only_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let sound = parts.is_grouped_soundly(notation)
        && only_digits(&whole)
        && only_digits(fraction)
        && !(whole.is_empty() && fraction.is_empty());
    if !sound {
        return Err(refused(text, notation));
    }
    parts.value(text, notation)
}

fn digits(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn refused(text: &str, notation: Notation) -> Error {
    Error::new(
        ErrorCode::InvalidNumber,
        format!(
            "{} is not a decimal number in the notation {notation}: expected digits with \
             an optional sign, such as {}",
            excerpt(text),
            notation.example()
        ),
    )
}

/// A text taken apart at its sign and its mark.
struct Parts<'text> {
    negative: bool,
    whole: &'text str,
    fraction: Option<&'text str>,
}

impl<'text> Parts<'text> {
    fn of(text: &'text str, notation: Notation) -> Self {
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (whole, fraction) = match unsigned.split_once(notation.point()) {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (unsigned, None),
        };
        Self { negative: text.starts_with('-'), whole, fraction }
    }

    /// The separator of the text: the first that it has.
    fn separator(&self, notation: Notation) -> Option<char> {
        self.whole.chars().find(|one| notation.separators().contains(one))
    }

    /// Whether there is no separator, or each stands before three digits.
    fn is_grouped_soundly(&self, notation: Notation) -> bool {
        let Some(separator) = self.separator(notation) else { return true };
        let mut groups = self.whole.split(separator);
        let first = groups.next().unwrap_or("");
        (1..=3).contains(&first.len())
            && !first.starts_with('0')
            && groups.all(|group| group.len() == 3)
    }

    /// The digits before the mark without their separators.
    fn whole_digits(&self, notation: Notation) -> String {
        match self.separator(notation) {
            Some(separator) => self.whole.split(separator).collect(),
            None => self.whole.to_owned(),
        }
    }

    fn value(&self, text: &str, notation: Notation) -> Result<Decimal> {
        let whole = self.whole_digits(notation);
        from_digits(text, self.negative, &whole, self.fraction.unwrap_or(""))
    }
}
