//! `Succession`: the legal factor between a former currency and the one that replaced it.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Currency;
use crate::words::words;

words! {
    InvalidValue, "kind of succession";
    /// How a law replaced one currency by another.
    pub enum SuccessionKind {
        /// The country changed its unit: zeros were struck, or the unit was renamed.
        Redenomination = "redenomination",
        /// The currency became part of an existing one, at a rate fixed for good.
        FixedConversion = "fixed_conversion",
    }
}

/// The legal factor between a former currency and the one that replaced it.
///
/// `amount in to = amount in from / factor`
///
/// It is no market rate: it holds from `effective` on and does not age. The market rate
/// of the last days before may differ from it; that of the Turkmen manat did.
///
/// # Example
/// ```
/// use tradewind::{Currency, SuccessionKind};
///
/// let kuna = Currency::from_code("HRK")?.succession().unwrap();
/// assert_eq!(kuna.to.code(), "EUR");
/// assert_eq!(kuna.factor.to_string(), "7.53450");
/// assert_eq!(kuna.effective.to_string(), "2023-01-01");
/// assert_eq!(kuna.kind, SuccessionKind::FixedConversion);
/// assert_eq!(kuna.source, "Council Regulation (EU) 2022/1208");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Succession {
    /// The former currency.
    pub from: Currency,
    /// The currency that replaced it; it may itself be a former one.
    pub to: Currency,
    /// Units of `from` for one of `to`.
    pub factor: Decimal,
    /// The first day on which the factor holds.
    pub effective: Date,
    /// How the one was replaced by the other.
    pub kind: SuccessionKind,
    /// The legal text, or the page that was read where none was seen.
    pub source: &'static str,
}
