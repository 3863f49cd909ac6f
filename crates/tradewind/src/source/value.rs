//! `Source`: one publication, or one voice within it.

use jiff::civil::Date;
use serde::Serialize;

use super::AttributionKind;
use crate::{extensions::Extensions, period::date_text};

/// One publication, or one voice quoted within it. Every record names one.
///
/// A voice within a publication is a source of its own whose `derived_from` names the
/// publication: it inherits the dates, and agreement between the two confirms nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Key within the dossier.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// Title of the page or document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The headline, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Date of publication.
    #[serde(skip_serializing_if = "Option::is_none", with = "date_text::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<date_text::DateText>"))]
    pub published: Option<Date>,
    /// The date of publication as printed, with a time if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_as_written: Option<String>,
    /// Date on which the page was read.
    #[serde(skip_serializing_if = "Option::is_none", with = "date_text::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<date_text::DateText>"))]
    pub retrieved: Option<Date>,
    /// The authority, as worded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
    /// The kind of authority.
    pub attribution_kind: AttributionKind,
    /// The person who is quoted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<String>,
    /// Id of the source through which this one reaches us.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<String>,
    /// Further facts, kept as they are.
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}
