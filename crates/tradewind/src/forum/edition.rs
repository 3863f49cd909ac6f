//! `Edition`: one meeting of a forum.

use jiff::civil::Date;
use serde::Serialize;

use crate::{extensions::Extensions, period::date_text, place::Place};

/// One meeting of a forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Edition {
    /// Key within the dossier.
    pub id: String,
    /// Id of the forum.
    pub forum: String,
    /// Which one, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub ordinal: Option<u32>,
    /// First day, if known.
    #[serde(skip_serializing_if = "Option::is_none", with = "date_text::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<date_text::DateText>"))]
    pub start: Option<Date>,
    /// Last day, if known.
    #[serde(skip_serializing_if = "Option::is_none", with = "date_text::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<date_text::DateText>"))]
    pub end: Option<Date>,
    /// The dates as the source words them, such as "closed on Sunday".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates_as_written: Option<String>,
    /// Country or subdivision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Who organised it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organisers: Vec<String>,
    /// Who took part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<String>,
    /// What it was about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// What was said at it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<Statement>,
    /// Id of the source.
    pub source: String,
    /// Further facts, kept as they are.
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

/// What one speaker said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement {
    /// Who.
    pub speaker: String,
    /// In which office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Of which organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// On what.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// In which words, if they are quoted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
