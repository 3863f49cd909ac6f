//! `Figure`: a number as it was reported.

use core::fmt;

use rust_decimal::Decimal;

use super::{Details, Qualifier, Unit};
use crate::{
    currency::Currency,
    error::{Error, ErrorCode, Result},
    money::{Money, ScaleWord},
};

/// A number as it was reported: its digits, power of ten, unit and qualifier.
///
/// The text is kept and written back as it was read. "11.2 billion CNY" has the digits
/// 11.2 and the power 9; its value is 11200000000 CNY, and it may stand for anything
/// from 11.15 to 11.25 billion.
///
/// Text form: an optional qualifier (`about`, `nearly`, `more than`, `at least`,
/// `less than`, `at most`, `exactly`), a number with an optional sign and well-formed
/// thousands commas, an optional scale word (`thousand`, `million`, `billion`,
/// `trillion`; also `mn`, `bn`, `trn`), and a unit: a currency code (which may also
/// stand before the number), `%` or `percent`, `percentage points`, or a noun.
///
/// # Example
/// ```
/// use tradewind::{Figure, Reading};
///
/// let total: Figure = "11.2 billion CNY".parse()?;
/// assert_eq!(total.value().to_string(), "11200000000");
/// assert_eq!(total.interval(Reading::Written).to_string(), "[11150000000, 11250000000]");
///
/// let trade: Figure = "180 million CNY".parse()?;
/// assert_eq!(trade.interval(Reading::Padded).to_string(), "[175000000, 185000000]");
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    pub(super) text: String,
    pub(super) digits: Decimal,
    pub(super) scale: ScaleWord,
    pub(super) value: Decimal,
    pub(super) unit: Unit,
    pub(super) qualifier: Qualifier,
    /// A qualifier given beside the text, to be written back there.
    pub(super) beside: Option<Qualifier>,
    pub(super) details: Option<Box<Details>>,
}

impl Figure {
    /// The text, as it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The digits as written, with their trailing zeros: 11.2 of "11.2 billion".
    pub fn digits(&self) -> Decimal {
        self.digits
    }

    /// The power of ten of the scale word: 9 of "11.2 billion".
    pub fn exponent(&self) -> u32 {
        u32::try_from(self.scale.exponent()).unwrap_or(0)
    }

    /// The scale word.
    pub(crate) fn scale_word(&self) -> ScaleWord {
        self.scale
    }

    /// The value in whole units: 11200000000 of "11.2 billion".
    pub fn value(&self) -> Decimal {
        self.value
    }

    /// What it counts.
    pub fn unit(&self) -> &Unit {
        &self.unit
    }

    /// The currency, if it is an amount of money.
    pub fn currency(&self) -> Option<Currency> {
        self.unit.currency()
    }

    /// The value as money.
    ///
    /// # Errors
    /// - [`ErrorCode::UnitMismatch`] when the unit is no currency.
    pub fn money(&self) -> Result<Money> {
        match self.currency() {
            Some(currency) => Ok(Money::new(self.value, currency)),
            None => Err(self.not("an amount of money such as 11.2 billion CNY")),
        }
    }

    /// The qualifier.
    pub fn qualifier(&self) -> Qualifier {
        self.qualifier
    }

    /// What a dossier adds to the text, if anything.
    pub fn details(&self) -> Option<&Details> {
        self.details.as_deref()
    }

    /// The same figure with a qualifier given beside the text.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidFigure`] when the text has another qualifier already.
    pub fn with_qualifier(mut self, qualifier: Qualifier) -> Result<Self> {
        if self.qualifier != Qualifier::Stated && self.qualifier != qualifier {
            return Err(Error::new(
                ErrorCode::InvalidFigure,
                format!(
                    "{} says {} but its qualifier says {}: expected one of them",
                    crate::error::excerpt(&self.text),
                    self.qualifier.words(),
                    qualifier
                ),
            ));
        }
        self.qualifier = qualifier;
        self.beside = Some(qualifier);
        Ok(self)
    }

    /// The same figure with what a dossier adds to it.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidFigure`] when the last reliable place is no power of ten
    ///   from -28 to 28.
    pub fn with_details(mut self, details: Details) -> Result<Self> {
        let place = details.precision.as_ref().map_or(0, |precision| precision.place);
        if !(-28..=28).contains(&place) {
            return Err(Error::new(
                ErrorCode::InvalidFigure,
                format!(
                    "{} is reliable to the place {place}: expected a power of ten from \
                     -28 to 28",
                    crate::error::excerpt(&self.text)
                ),
            ));
        }
        self.details = Some(Box::new(details));
        Ok(self)
    }

    /// The number of digits that the source wrote, leading zeros aside.
    pub fn significant_digits(&self) -> u32 {
        let digits = self.digits.mantissa().unsigned_abs();
        digits.checked_ilog10().map_or(1, |log| log.saturating_add(1))
    }

    /// An error: this figure has another unit than the one due.
    pub(crate) fn not(&self, expected: &str) -> Error {
        Error::new(
            ErrorCode::UnitMismatch,
            format!("{} is not {expected}", crate::error::excerpt(&self.text)),
        )
    }
}

impl fmt::Display for Figure {
    /// The text, as it was read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
