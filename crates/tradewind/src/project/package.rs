//! `Package`: an umbrella such as "35 projects worth 11.2 billion yuan".

use jiff::civil::Date;
use serde::Serialize;

use super::{AmountKind, Equivalent, Instrument, Lifecycle};
use crate::{extensions::Extensions, figure::Figure, period::date_text};

/// An umbrella such as "35 projects worth 11.2 billion yuan".
///
/// Its total is compared with its members where they are known, never added to them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Package {
    /// Key within the dossier.
    pub id: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the edition at which it was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// How many members, such as "35 projects".
    pub count: Figure,
    /// How many of them carry a value, where the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priced_count: Option<Figure>,
    /// The total.
    pub total: Figure,
    /// The total in other currencies, as stated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub equivalents: Vec<Equivalent>,
    /// How far the members have come.
    pub lifecycle: Lifecycle,
    /// By what they are agreed.
    pub instrument: Instrument,
    /// What the total is the total of.
    pub amount_kind: AmountKind,
    /// Sectors, as worded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// Day of signing.
    #[serde(skip_serializing_if = "Option::is_none", with = "date_text::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<date_text::DateText>"))]
    pub signed: Option<Date>,
    /// Id of the source.
    pub source: String,
    /// Further facts, kept as they are.
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}
