//! Finding a currency by its code or its number.

use super::alias::{aliased, plain};
use super::status::CurrencyStatus;
use super::table::find;
use super::value::Currency;
use crate::error::{Error, ErrorCode, Result, excerpt};

impl Currency {
    /// The currency with this three-letter code, in use or withdrawn.
    ///
    /// The code is matched exactly: three capital letters, no spaces. Names and signs are
    /// refused, and the message says what to write where there is only one answer.
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownCurrency`] when the text is no ISO 4217 code. `CNH`, the
    ///   offshore yuan, has none: ask for it with [`Currency::offshore_yuan`].
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// assert_eq!(Currency::from_code("CNY")?.numeric(), Some(156));
    /// assert_eq!(Currency::from_code("TMM")?.numeric(), Some(795));
    /// let error = Currency::from_code("cny").unwrap_err();
    /// assert_eq!(
    ///     error.message(),
    ///     "unknown currency \"cny\": codes are three capital letters, write CNY",
    /// );
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_code(code: &str) -> Result<Self> {
        listed(code).ok_or_else(|| unknown(code))
    }

    /// The currency whose [`Currency::code`] this is: as [`Currency::from_code`], and `CNH`.
    ///
    /// For a program that reads back codes which it took from currencies, the offshore
    /// yuan among them; text that people wrote is for [`Currency::from_code`].
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownCurrency`] when no currency has that code.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// let offshore = Currency::offshore_yuan();
    /// assert_eq!(Currency::from_own_code(offshore.code())?, offshore);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_own_code(code: &str) -> Result<Self> {
        find(code).ok_or_else(|| unknown(code))
    }

    /// As [`Currency::from_own_code`] where a caller asks for the offshore yuan, else as
    /// [`Currency::from_code`].
    pub(crate) fn from_code_with(code: &str, offshore_yuan: bool) -> Result<Self> {
        if offshore_yuan { Self::from_own_code(code) } else { Self::from_code(code) }
    }

    /// The currency with this ISO 4217 numeric code: the active one, else the former one.
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownCurrency`] when no currency has that number.
    /// - [`ErrorCode::AmbiguousCurrency`] when only former currencies have it, and several.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Currency, ErrorCode};
    ///
    /// assert_eq!(Currency::from_numeric(398)?.code(), "KZT");
    /// assert_eq!(Currency::from_numeric(795)?.code(), "TMM");
    /// let error = Currency::from_numeric(810).unwrap_err();
    /// assert_eq!(error.code(), ErrorCode::AmbiguousCurrency);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_numeric(numeric: u16) -> Result<Self> {
        let of = |currency: &Self| currency.numeric() == Some(numeric);
        if let Some(active) = Self::all().find(of) {
            return Ok(active);
        }
        let former: Vec<Self> = Self::all_former().filter(of).collect();
        match former.as_slice() {
            [only] => Ok(*only),
            [] => Err(Error::new(
                ErrorCode::UnknownCurrency,
                format!(
                    "unknown currency number {numeric:03}: no ISO 4217 currency has it"
                ),
            )),
            several => Err(Error::new(
                ErrorCode::AmbiguousCurrency,
                format!(
                    "ambiguous currency number {numeric:03}: the former currencies {} had \
                     it, expected a code",
                    alternatives(several.iter().map(|currency| currency.code()), "and"),
                ),
            )),
        }
    }
}

/// The currency with this code in list one or list three.
pub(super) fn listed(code: &str) -> Option<Currency> {
    find(code).filter(|currency| currency.status() != CurrencyStatus::Unlisted)
}

/// `KGS`, `KGS or UZS`, `AUD, CAD or USD`.
pub(super) fn alternatives<'a>(
    codes: impl IntoIterator<Item = &'a str>,
    word: &str,
) -> String {
    let codes: Vec<&str> = codes.into_iter().collect();
    match codes.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, before)) => format!("{} {word} {last}", before.join(", ")),
        None => String::new(),
    }
}

fn unknown(text: &str) -> Error {
    let shown = excerpt(text);
    let trimmed = text.trim();
    let capitals =
        if trimmed.len() == 3 { trimmed.to_ascii_uppercase() } else { String::new() };
    let fact = match (listed(&capitals), aliased(&plain(text))) {
        (Some(currency), _) => {
            format!("codes are three capital letters, write {currency}")
        }
        (None, _) if capitals == "CNH" => {
            "not an ISO 4217 code, write CNY or ask for the offshore yuan with \
             offshore_yuan"
                .to_owned()
        }
        (None, Some(codes)) => {
            let codes = alternatives(codes.iter().copied(), "or");
            format!("not an ISO 4217 code, write {codes}")
        }
        (None, None) => "no ISO 4217 code (three capital letters)".to_owned(),
    };
    Error::new(ErrorCode::UnknownCurrency, format!("unknown currency {shown}: {fact}"))
}
