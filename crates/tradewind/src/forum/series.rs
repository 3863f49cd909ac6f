//! `Forum`: a meeting that returns.

use serde::Serialize;

use crate::{extensions::Extensions, period::Period, place::Place};

/// A meeting that returns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forum {
    /// Key within the dossier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its level, as worded, such as "national".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Who began it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiated_by: Option<Place>,
    /// Since when, as described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Period>,
    /// What it has been about over the years.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<String>,
    /// Id of the source.
    pub source: String,
    /// Further facts, kept as they are.
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}
