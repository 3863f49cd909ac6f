//! `Details`: what a dossier may add to the text of a figure.

use jiff::civil::Date;
use serde::Serialize;

use crate::period::date_text;

/// What a dossier may add to the text of a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Details {
    /// The words of the source, in its language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_text: Option<String>,
    /// Language of the original text, as a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The day whose rate the source used or that the value refers to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_date: Option<ValueDate>,
    /// The last reliable place, where it is not the last written digit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precision: Option<Precision>,
}

/// The day that a value refers to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValueDate {
    /// The day.
    #[serde(with = "date_text")]
    #[cfg_attr(feature = "schema", schemars(with = "date_text::DateText"))]
    pub date: Date,
    /// How the day is known, such as "signing" or "stated".
    pub basis: String,
}

/// The last reliable place of a figure.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Precision {
    /// Power of ten of the last reliable digit: 6 for millions, -2 for hundredths.
    #[cfg_attr(feature = "schema", schemars(range(min = -28, max = 28)))]
    pub place: i32,
    /// Why it is known.
    pub reason: String,
}

impl Details {
    /// Whether nothing is added.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
