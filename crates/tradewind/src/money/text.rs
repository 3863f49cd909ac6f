//! Text of money: canonical, and grouped for readers.

use core::{fmt, str::FromStr};

use super::Money;
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result, excerpt},
    number::{grouped, parse_decimal},
};

impl Money {
    /// For readers: `CNY 11,200,000,000.00`, with all the digits that the amount has.
    pub fn grouped(self) -> String {
        format!("{} {}", self.currency(), grouped(&self.amount().to_string()))
    }
}

impl fmt::Display for Money {
    /// `11200000000.00 CNY`, which [`FromStr`] reads back.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency())
    }
}

impl FromStr for Money {
    type Err = Error;

    /// Reads `11200000000.00 CNY`: a decimal, one blank, a currency code.
    fn from_str(text: &str) -> Result<Self> {
        let Some((amount, currency)) = text.split_once(' ') else {
            return Err(Error::new(
                ErrorCode::InvalidMoney,
                format!(
                    "{} is no amount of money: expected a number, one blank, a currency \
                     code, such as 12.50 EUR",
                    excerpt(text)
                ),
            ));
        };
        let amount = parse_decimal(amount)?;
        Ok(Self::new(amount, Currency::from_code(currency)?))
    }
}
