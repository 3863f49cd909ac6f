//! Finding a currency by what people call it.

use super::alias::{aliased, plain};
use super::lookup::{alternatives, listed};
use super::status::CurrencyStatus;
use super::table::{every, find};
use super::value::Currency;
use crate::error::{Error, ErrorCode, Result, excerpt};

/// How many codes of a name that many share stand in a message.
const SHOWN: usize = 6;

impl Currency {
    /// The currency that people call so: a code in any case, a name, a sign.
    ///
    /// Read are codes, the English names of list one, symbols of [`Currency::symbol`],
    /// and names and signs in use in Central Asia, China and Russia, such as `RMB`,
    /// `тенге` or `₸`. Nothing is guessed: what several currencies share is refused.
    ///
    /// # Errors
    /// - [`ErrorCode::AmbiguousCurrency`] when several currencies are called so; the
    ///   message names them.
    /// - [`ErrorCode::UnknownCurrency`] when none is; also for `CNH`, which is asked for
    ///   with [`Currency::offshore_yuan`].
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// assert_eq!(Currency::from_name("RMB")?.code(), "CNY");
    /// assert_eq!(Currency::from_name("Теңге")?.code(), "KZT");
    /// assert_eq!(Currency::from_name("us dollar")?.code(), "USD");
    /// assert_eq!(
    ///     Currency::from_name("som").unwrap_err().message(),
    ///     "ambiguous currency \"som\": it may be KGS or UZS, write the code",
    /// );
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_name(name: &str) -> Result<Self> {
        let plain = plain(name);
        if let Some(currency) = listed(&plain.to_ascii_uppercase()) {
            return Ok(currency);
        }
        let called = match aliased(&plain) {
            Some(codes) => codes.iter().copied().filter_map(find).collect(),
            None => candidates(&plain),
        };
        match called.as_slice() {
            [] => Err(unknown(name, &plain)),
            [only] => Ok(*only),
            several => Err(ambiguous(name, several)),
        }
    }
}

/// The currencies with this symbol or name; of a single word all whose name has it.
fn candidates(text: &str) -> Vec<Currency> {
    let of_list_one = |currency: &Currency| currency.status() == CurrencyStatus::Active;
    let signed = |currency: &Currency| plain(currency.symbol()) == text;
    let named = |currency: &Currency| plain(currency.name()) == text;
    let mut exact: Vec<Currency> =
        Currency::all().filter(|it| signed(it) || named(it)).collect();
    if exact.len() == 1 && text.contains(' ') {
        return exact;
    }
    let word = if text == "$" { "dollar" } else { text };
    let has_word = |currency: &Currency| {
        let name = currency.name().to_lowercase();
        let mut parts = name.split(|c: char| !c.is_alphanumeric());
        parts.any(|part| !part.is_empty() && part == word)
    };
    let sharing: Vec<Currency> = every().filter(has_word).collect();
    let active: Vec<Currency> = sharing.iter().copied().filter(of_list_one).collect();
    match (exact.as_slice(), active.as_slice(), sharing.as_slice()) {
        ([_], [] | [_], _) | ([_, _, ..], _, _) => exact,
        (_, [_, _, ..], _) => active,
        ([], _, [_, _, ..]) => sharing,
        _ => {
            exact.clear();
            exact
        }
    }
}

fn ambiguous(name: &str, several: &[Currency]) -> Error {
    let codes = several.iter().take(SHOWN).map(|currency| currency.code());
    let rest = several.len().saturating_sub(SHOWN);
    let codes = match rest {
        0 => alternatives(codes, "or"),
        _ => format!("{} or {rest} others", codes.collect::<Vec<_>>().join(", ")),
    };
    Error::new(
        ErrorCode::AmbiguousCurrency,
        format!(
            "ambiguous currency {}: it may be {codes}, write the code",
            excerpt(name)
        ),
    )
}

fn unknown(name: &str, plain: &str) -> Error {
    let fact = if plain == "cnh" {
        "not an ISO 4217 code, write CNY or ask for the offshore yuan with offshore_yuan"
    } else {
        "expected an ISO 4217 code or the name of one currency"
    };
    Error::new(
        ErrorCode::UnknownCurrency,
        format!("unknown currency {}: {fact}", excerpt(name)),
    )
}
