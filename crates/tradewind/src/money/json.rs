//! Money in JSON: `{"amount":"11200000000.00","currency":"CNY"}`.

use serde::Deserialize;

use super::Money;
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Location, Result, excerpt},
    number::parse_decimal,
};

/// The two members, each a text; further ones, and one that stands twice, are refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Members {
    amount: String,
    currency: String,
}

impl Money {
    /// The amount as JSON, with all its digits: `{"amount":"1.50","currency":"EUR"}`.
    ///
    /// The amount is text, because most readers take a JSON number for a binary fraction.
    ///
    /// # Example
    /// ```
    /// use tradewind::Money;
    /// let json = "11200000000.00 CNY".parse::<Money>()?.to_json();
    /// assert_eq!(json, r#"{"amount":"11200000000.00","currency":"CNY"}"#);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn to_json(self) -> String {
        // Neither digits nor a code have anything to escape.
        let (amount, currency) = (self.amount(), self.currency());
        format!(r#"{{"amount":"{amount}","currency":"{currency}"}}"#)
    }

    /// Reads the amount from JSON: an object with the texts `amount` and `currency`.
    ///
    /// - Rounding: none.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidJson`] when the text is not JSON.
    /// - [`ErrorCode::InvalidMoney`] when it is not an object of these two texts, such as
    ///   with an amount that is a JSON number.
    /// - [`ErrorCode::InvalidNumber`] and [`ErrorCode::TooManyDigits`] as
    ///   [`crate::number::parse_decimal`].
    /// - [`ErrorCode::UnknownCurrency`] when the code is none.
    ///
    /// # Example
    /// ```
    /// use tradewind::{ErrorCode, Money};
    /// let money = Money::from_json(r#"{"amount": "1.50", "currency": "EUR"}"#)?;
    /// assert_eq!(money.to_string(), "1.50 EUR");
    /// let error = Money::from_json(r#"{"amount": 1.50, "currency": "EUR"}"#).unwrap_err();
    /// assert_eq!(error.code(), ErrorCode::InvalidMoney);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        let read = serde_json::from_str::<Members>(text);
        let members = read.map_err(|fault| unread(text, &fault))?;
        // The reader takes an array of the values for the object, too.
        if !text.trim_start().starts_with('{') {
            return Err(refused(text, ErrorCode::InvalidMoney, "is no money in JSON"));
        }
        let amount = parse_decimal(&members.amount)?;
        Ok(Self::new(amount, Currency::from_code(&members.currency)?))
    }
}

fn refused(text: &str, code: ErrorCode, fact: &str) -> Error {
    let expected = r#"{"amount": "12.50", "currency": "EUR"} with both as text"#;
    Error::new(code, format!("{} {fact}: expected {expected}", excerpt(text)))
}

fn unread(text: &str, fault: &serde_json::Error) -> Error {
    let error = if fault.is_data() {
        refused(text, ErrorCode::InvalidMoney, "is no money in JSON")
    } else {
        refused(text, ErrorCode::InvalidJson, "is not JSON")
    };
    let line = text.split('\n').nth(fault.line().saturating_sub(1)).unwrap_or("");
    // The reader counts bytes.
    let before = line.char_indices().take_while(|(at, _)| *at < fault.column());
    let place = |number: usize| u64::try_from(number).ok();
    let (line, column) = (place(fault.line()), place(before.count().max(1)));
    error.at(Location { line, column, ..Location::default() })
}

#[cfg(test)]
mod tests {
    use super::Money;

    /// The written form is that of serde, byte for byte.
    #[test]
    fn json_is_the_same_by_serde() {
        for text in ["11200000000.00 CNY", "-0.5 EUR", "0 XAU"] {
            let money: Money = text.parse().unwrap();
            let by_serde = serde_json::to_string(&money).unwrap();
            assert_eq!(money.to_json(), by_serde);
            assert_eq!(serde_json::from_str::<Money>(&by_serde).unwrap(), money);
        }
    }
}
