//! Text of money: an amount with the code of its currency, in either order.

use core::{fmt, str::FromStr};

use super::Money;
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result, excerpt},
    number::{Notation, grouped, parse_amount_in},
};

/// How an amount with a code is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoneyTextOptions {
    /// How the amount separates decimals and thousands; plain by default.
    pub notation: Notation,
    /// Whether `CNH` is taken for the offshore yuan, which ISO 4217 does not list.
    pub offshore_yuan: bool,
}

impl Money {
    /// For readers: `CNY 11,200,000,000.00`, with all the digits that the amount has.
    pub fn grouped(self) -> String {
        format!("{} {}", self.currency(), grouped(&self.amount().to_string()))
    }

    /// Reads an amount in a notation with the code of its currency, in either order.
    ///
    /// One blank stands between them; in the notations that separate thousands with a
    /// blank it may be U+00A0 or U+202F. The digits of one side of the mark may be
    /// missing: `.99`, `123.`. The amount keeps its decimals.
    ///
    /// - Rounding: none.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidMoney`] when there is no amount, no code, or no blank.
    /// - [`ErrorCode::InvalidNumber`] when the amount is no number in that notation.
    /// - [`ErrorCode::TooManyDigits`] when it has more digits than a decimal holds.
    /// - [`ErrorCode::UnknownCurrency`] when the code is none.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Money, Notation};
    ///
    /// let total = Money::parse_in("EUR 1.234,50", Notation::PointComma)?;
    /// assert_eq!(total.to_string(), "1234.50 EUR");
    /// assert_eq!(Money::parse_in("1 234,50 EUR", Notation::SpaceComma)?, total);
    /// assert!(Money::parse_in("1,234.50 EUR", Notation::PointComma).is_err());
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn parse_in(text: &str, notation: Notation) -> Result<Self> {
        Self::parse_with(text, &MoneyTextOptions { notation, offshore_yuan: false })
    }

    /// Reads an amount with a code, as [`Money::parse_in`], and `CNH` where it is asked for.
    ///
    /// - Rounding: none.
    ///
    /// # Errors
    /// - As [`Money::parse_in`].
    ///
    /// # Example
    /// ```
    /// use tradewind::{Currency, Money, MoneyTextOptions};
    ///
    /// let total = Money::parse("11200000000", Currency::offshore_yuan())?;
    /// let options = MoneyTextOptions { offshore_yuan: true, ..Default::default() };
    /// assert_eq!(Money::parse_with(&total.to_string(), &options)?, total);
    /// assert!("11200000000 CNH".parse::<Money>().is_err());
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn parse_with(text: &str, options: &MoneyTextOptions) -> Result<Self> {
        let (amount, code) = parts(text, options.notation)?;
        let amount = parse_amount_in(amount, options.notation)?;
        Ok(Self::new(amount, Currency::from_code_with(code, options.offshore_yuan)?))
    }
}

/// The amount, the code: what has no digit before what has one is a code that comes first.
fn parts(text: &str, notation: Notation) -> Result<(&str, &str)> {
    let blank = |one: char| one == ' ' || is_blank_of(one, notation);
    let has_digit = |part: &str| part.contains(|one: char| one.is_ascii_digit());
    let refused = |fact: &str| {
        Error::new(
            ErrorCode::InvalidMoney,
            format!(
                "{} is no amount of money: {fact}expected a number and a currency code \
                 with one blank between, such as 12.50 EUR",
                excerpt(text)
            ),
        )
    };
    let (first, rest) = text.split_once(blank).ok_or_else(|| refused(""))?;
    let (amount, code) = if !has_digit(first) && has_digit(rest) {
        (rest, first)
    } else {
        text.rsplit_once(blank).ok_or_else(|| refused(""))?
    };
    match (amount.is_empty(), code.is_empty()) {
        (true, _) => Err(refused("it has no amount; ")),
        (_, true) if has_digit(amount) => {
            Err(refused("no code follows the last blank; "))
        }
        (_, true) => Err(refused("it has no amount; ")),
        _ => Ok((amount, code)),
    }
}

fn is_blank_of(one: char, notation: Notation) -> bool {
    one.is_whitespace() && notation.separators().contains(&one)
}

impl fmt::Display for Money {
    /// `11200000000.00 CNY`, which [`FromStr`] reads back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency())
    }
}

impl FromStr for Money {
    type Err = Error;

    /// Reads `11200000000.00 CNY` or `CNY 11200000000.00`, as [`Money::parse_in`] in the
    /// plain notation.
    fn from_str(text: &str) -> Result<Self> {
        Self::parse_in(text, Notation::Plain)
    }
}
