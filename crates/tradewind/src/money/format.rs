//! Amounts printed for readers: separators, symbols, words for millions.

use rust_decimal::Decimal;

use super::{Money, ScaleWord, UnitDisplay};
use crate::{
    error::{Error, ErrorCode, Result},
    number::{Notation, Rational, Rounding, write_in},
};

/// How an amount is printed for readers.
///
/// # Example
/// ```
/// use tradewind::{Money, MoneyFormat, Notation, UnitDisplay};
///
/// let total: Money = "11200000000.00 CNY".parse()?;
/// assert_eq!(total.format(&MoneyFormat::default())?, "11,200,000,000.00 CNY");
/// let compact = MoneyFormat { compact: true, ..MoneyFormat::default() };
/// assert_eq!(total.format(&compact)?, "11.2 billion CNY");
/// let unit = UnitDisplay::CodeBefore;
/// let german = MoneyFormat { notation: Notation::PointComma, unit, ..compact };
/// assert_eq!(total.format(&german)?, "CNY 11,2 billion");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MoneyFormat {
    /// How thousands and decimals are set off.
    pub notation: Notation,
    /// How the currency is named.
    pub unit: UnitDisplay,
    /// Whether millions, billions and trillions are written as words. Smaller amounts are
    /// printed in full.
    pub compact: bool,
    /// Exactly this many decimals, 0 to 28, before the word if there is one; `None` for
    /// all the digits.
    pub scale: Option<u32>,
    /// The neighbour to go to where a scale is asked for.
    pub rounding: Rounding,
}

impl Default for MoneyFormat {
    fn default() -> Self {
        Self {
            notation: Notation::CommaPoint,
            unit: UnitDisplay::default(),
            compact: false,
            scale: None,
            rounding: Rounding::default(),
        }
    }
}

impl Money {
    /// The amount for readers.
    ///
    /// Without a scale nothing is lost: `1.5720342829 billion USD`.
    /// [`Money::parse_in`] reads back what names the code and is not compact.
    ///
    /// - Rounding: none without a scale, else once.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidScale`] when more than 28 decimals are asked for.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Money, MoneyFormat};
    ///
    /// let headline = MoneyFormat { compact: true, scale: Some(2), ..MoneyFormat::default() };
    /// let result: Money = "1572034282.90 USD".parse()?;
    /// assert_eq!(result.format(&headline)?, "1.57 billion USD");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn format(self, format: &MoneyFormat) -> Result<String> {
        if let Some(scale) = format.scale.filter(|scale| *scale > Decimal::MAX_SCALE) {
            let fact = format!("cannot print {scale} decimals: expected 0 to 28");
            return Err(Error::new(ErrorCode::InvalidScale, fact));
        }
        let (digits, word) = self.digits(format);
        let digits = write_in(&digits, format.notation);
        let blank = if word == ScaleWord::One { "" } else { " " };
        let amount = format!("{digits}{blank}{}", word.word());
        let code = self.currency();
        Ok(match format.unit {
            UnitDisplay::CodeBefore => format!("{code} {amount}"),
            UnitDisplay::CodeAfter => format!("{amount} {code}"),
            UnitDisplay::Symbol => with_symbol(&amount, code.symbol()),
            UnitDisplay::None => amount,
        })
    }

    /// The plain digits, and the word by which they are multiplied.
    fn digits(self, format: &MoneyFormat) -> (String, ScaleWord) {
        let value = Rational::from(self.amount());
        if !format.compact {
            return (self.at_word(&value, ScaleWord::One, format), ScaleWord::One);
        }
        let word = ScaleWord::for_value(&value);
        let digits = self.at_word(&value, word, format);
        // 999.996 million at two decimals is 1.00 billion, not 1,000.00 million.
        let larger = word.next().filter(|next| reaches(&digits, word, *next));
        larger.map_or((digits, word), |word| (self.at_word(&value, word, format), word))
    }

    fn at_word(self, value: &Rational, word: ScaleWord, format: &MoneyFormat) -> String {
        if word == ScaleWord::One && format.scale.is_none() {
            return self.amount().to_string();
        }
        let units = value * &Rational::power_of_ten(word.exponent().saturating_neg());
        if let Some(scale) = format.scale {
            return units.digits(scale, format.rounding);
        }
        let places = self.amount().scale().saturating_add(word.exponent().unsigned_abs());
        let digits = units.digits(places, format.rounding);
        digits.trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// Whether so many of one word make one of the next or more.
fn reaches(digits: &str, word: ScaleWord, next: ScaleWord) -> bool {
    let whole = digits.trim_start_matches('-').split('.').next().unwrap_or("");
    let least = next.exponent().saturating_sub(word.exponent()).unsigned_abs();
    // One and so many zeros has one digit more.
    u32::try_from(whole.len()).is_ok_and(|length| length > least)
}

/// The symbol before the digits; a blank keeps letters, and the stop of a short form,
/// from running into them.
fn with_symbol(amount: &str, symbol: &str) -> String {
    let (sign, digits) = match amount.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", amount),
    };
    let is_word = |last: char| last.is_alphanumeric() || last == '.';
    let blank = if symbol.ends_with(is_word) { " " } else { "" };
    format!("{sign}{symbol}{blank}{digits}")
}
