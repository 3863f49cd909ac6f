//! Finding a currency by what people call it.

use super::alias::plain;
use super::called::called;
use super::lookup::{alternatives, listed};
use super::value::Currency;
use crate::error::{Error, ErrorCode, Result, excerpt};

/// How many codes of a name that many share stand in a message.
const SHOWN: usize = 6;

impl Currency {
    /// The currency that people call so: a code in any case, a name, a sign.
    ///
    /// Read are codes, the English names of list one and list three, symbols of
    /// [`Currency::symbol`], and names and signs in use in Central Asia, China and Russia,
    /// such as `RMB`, `тенге` or `₸`. Of one and of many they mean the same (`pound`,
    /// `pounds`), with and without accents, as a ruble and as a rouble.
    ///
    /// As of a number ([`Currency::from_numeric`]), what one currency in use is called is
    /// that one, also where one withdrawn bore the name: `zloty` is PLN, and the PLZ of
    /// before 1995 is asked for by its code. A name of one withdrawn alone is that one.
    ///
    /// Nothing is guessed: what several in use share is refused, and what several share of
    /// which none is in use. A word out of a name is no name, but shared by all in use that
    /// have it (`pound`; `sterling` is one), by those withdrawn where at most one in use
    /// has it (`mark`). A sign alone is the currency whose symbol it is (`£`), but for `$`
    /// and `¥`, which are shared.
    ///
    /// So the [`Currency::name`] of one in use gives that one, or is refused where another
    /// in use is called so; that of one withdrawn gives that one, or the one in use that is
    /// called so, or is refused.
    ///
    /// # Errors
    /// - [`ErrorCode::AmbiguousCurrency`] when several currencies share the name; the
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
    /// assert_eq!(Currency::from_name("us dollars")?.code(), "USD");
    /// assert_eq!(Currency::from_name("zloty")?.code(), "PLN");
    /// assert_eq!(Currency::from_name("Deutsche Mark")?.code(), "DEM");
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
        match called(&plain).as_slice() {
            [] => Err(unknown(name, &plain)),
            [only] => Ok(*only),
            several => Err(ambiguous(name, several)),
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
