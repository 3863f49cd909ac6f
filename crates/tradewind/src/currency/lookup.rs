//! Finding a currency by its code or its number.

use super::data::TABLE;
use super::outside::{Outside, is_former, outside};
use super::value::Currency;
use crate::error::{Error, ErrorCode, Result, excerpt};

impl Currency {
    /// The currency with this three-letter code.
    ///
    /// The code is matched exactly: three capital letters, no spaces. Names, signs and
    /// former codes are refused, and the message says what to write where there is only
    /// one answer.
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownCurrency`] when the text is no active ISO 4217 code. `CNH`,
    ///   the offshore yuan, has none.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// assert_eq!(Currency::from_code("CNY")?.numeric(), 156);
    /// let error = Currency::from_code("cny").unwrap_err();
    /// assert_eq!(
    ///     error.message(),
    ///     "unknown currency \"cny\": codes are three capital letters, write CNY",
    /// );
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_code(code: &str) -> Result<Self> {
        find(code).ok_or_else(|| unknown(code))
    }

    /// The currency with this ISO 4217 numeric code.
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownCurrency`] when no active currency has that number.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// assert_eq!(Currency::from_numeric(398)?.code(), "KZT");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_numeric(numeric: u16) -> Result<Self> {
        Self::all().find(|currency| currency.numeric() == numeric).ok_or_else(|| {
            let fact = "no active ISO 4217 currency has that number";
            Error::new(
                ErrorCode::UnknownCurrency,
                format!("unknown currency number {numeric:03}: {fact}"),
            )
        })
    }

    /// Whether ISO 4217 once had this code and withdrew it, as `"HRK"` for the kuna.
    ///
    /// Readers of long histories pass over such columns; [`Currency::from_code`] refuses
    /// the code, as it does one that never existed. The code is matched exactly.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// assert!(Currency::is_former_code("HRK"));
    /// assert!(!Currency::is_former_code("EUR"));
    /// assert!(!Currency::is_former_code("XQZ"));
    /// ```
    ///
    /// # Source
    /// ISO 4217, list three, as far as rate histories name its codes.
    pub fn is_former_code(code: &str) -> bool {
        is_former(code)
    }
}

fn find(code: &str) -> Option<Currency> {
    let index = TABLE.binary_search_by(|row| row.code.cmp(code)).ok()?;
    TABLE.get(index).map(Currency)
}

fn unknown(text: &str) -> Error {
    let shown = excerpt(text);
    let trimmed = text.trim();
    let capitals =
        if trimmed.len() == 3 { trimmed.to_ascii_uppercase() } else { String::new() };
    let fact = if let Some(currency) = find(&capitals) {
        format!("codes are three capital letters, write {currency}")
    } else {
        match outside(trimmed) {
            Some(Outside::Former(successor)) => {
                format!("a former ISO 4217 code, succeeded by {successor}")
            }
            Some(Outside::Alias(code)) => format!("not an ISO 4217 code, write {code}"),
            Some(Outside::Offshore) => {
                "not an ISO 4217 code, write CNY or ask for it when a later release offers it"
                    .to_owned()
            }
            None => "not an active ISO 4217 code (three capital letters)".to_owned(),
        }
    };
    Error::new(ErrorCode::UnknownCurrency, format!("unknown currency {shown}: {fact}"))
}
