//! `Project`: one thing that was agreed.

use jiff::civil::Date;
use serde::Serialize;

use super::{AmountKind, Equivalent, Instrument, Lifecycle};
use crate::{extensions::Extensions, figure::Figure, period::date_text, place::Place};

/// One thing that was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Project {
    /// Key within the dossier.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Id of the edition at which it was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// Id of the package that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// How far it has come.
    pub lifecycle: Lifecycle,
    /// By what it is agreed.
    pub instrument: Instrument,
    /// What the amount is the amount of.
    pub amount_kind: AmountKind,
    /// For how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Figure>,
    /// The amount in other currencies, as stated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub equivalents: Vec<Equivalent>,
    /// Day of signing.
    #[serde(skip_serializing_if = "Option::is_none", with = "date_text::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<date_text::DateText>"))]
    pub signed: Option<Date>,
    /// Who takes part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<String>,
    /// Where.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// Sectors, as worded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// Id of the source.
    pub source: String,
    /// Further facts, kept as they are.
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}
