//! Money in JSON: `{"amount":"11200000000.00","currency":"CNY"}`.

use core::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{
        Error as _, MapAccess, SeqAccess, Unexpected, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};

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

/// The members of an object; the values alone, in an array, are refused.
struct Object(Members);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(
        deserializer: D,
    ) -> core::result::Result<Self, D::Error> {
        let named = deserializer.is_human_readable();
        deserializer.deserialize_struct(
            "Money",
            &["amount", "currency"],
            MembersOf { named },
        )
    }
}

/// Takes the members; those without names only from a format that writes no names.
struct MembersOf {
    named: bool,
}

impl<'de> Visitor<'de> for MembersOf {
    type Value = Object;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the texts amount and currency")
    }

    fn visit_map<A: MapAccess<'de>>(
        self,
        map: A,
    ) -> core::result::Result<Object, A::Error> {
        Members::deserialize(MapAccessDeserializer::new(map)).map(Object)
    }

    fn visit_seq<A: SeqAccess<'de>>(
        self,
        values: A,
    ) -> core::result::Result<Object, A::Error> {
        if self.named {
            return Err(A::Error::invalid_type(Unexpected::Seq, &self));
        }
        Members::deserialize(SeqAccessDeserializer::new(values)).map(Object)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(
        deserializer: D,
    ) -> core::result::Result<Self, D::Error> {
        let Object(members) = Object::deserialize(deserializer)?;
        members.money(MoneyJsonOptions::default()).map_err(D::Error::custom)
    }
}

impl Members {
    fn money(&self, options: MoneyJsonOptions) -> Result<Money> {
        let amount = parse_decimal(&self.amount)?;
        let currency = Currency::from_code_with(&self.currency, options.offshore_yuan)?;
        Ok(Money::new(amount, currency))
    }
}

/// What an amount in JSON may be in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoneyJsonOptions {
    /// Whether `CNH` is taken for the offshore yuan, which ISO 4217 does not list.
    pub offshore_yuan: bool,
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
        Self::from_json_with(text, &MoneyJsonOptions::default())
    }

    /// Reads the amount from JSON, as [`Money::from_json`], and `CNH` where it is asked for.
    ///
    /// - Rounding: none.
    ///
    /// # Errors
    /// - As [`Money::from_json`].
    ///
    /// # Example
    /// ```
    /// use tradewind::{Currency, Money, MoneyJsonOptions};
    ///
    /// let total = Money::parse("11200000000", Currency::offshore_yuan())?;
    /// let options = MoneyJsonOptions { offshore_yuan: true };
    /// assert_eq!(Money::from_json_with(&total.to_json(), &options)?, total);
    /// assert!(Money::from_json(&total.to_json()).is_err());
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_json_with(text: &str, options: &MoneyJsonOptions) -> Result<Self> {
        let read = serde_json::from_str::<Object>(text);
        let Object(members) = read.map_err(|fault| unread(text, &fault))?;
        members.money(*options)
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

    #[test]
    fn serde_takes_the_object_alone() {
        let refused = |text: &str| serde_json::from_str::<Money>(text).unwrap_err();
        let array = refused(r#"["1.50","EUR"]"#).to_string();
        assert!(array.contains("expected an object with the texts"), "{array}");
        let twice = refused(r#"{"amount":"1","amount":"2","currency":"EUR"}"#);
        assert!(twice.to_string().contains("duplicate field"), "{twice}");
        for text in [
            r#"{"amount":1.50,"currency":"EUR"}"#,
            r#"{"amount":"1.50","currency":"CNH"}"#,
            r#"{"amount":"1.50","currency":"EUR","unit":"cent"}"#,
            r#"{"amount":"1.50"}"#,
            "null",
        ] {
            assert!(refused(text).is_data(), "{text}");
        }
        let nested: Vec<Money> =
            serde_json::from_str(r#"[{"currency":"EUR","amount":"1.50"}]"#).unwrap();
        assert_eq!(nested, ["1.50 EUR".parse::<Money>().unwrap()]);
    }
}
