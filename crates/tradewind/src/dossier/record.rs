//! `Dossier`: what was reported on one matter, with its sources.

use jiff::civil::Date;
use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::{
    extensions::Extensions,
    forum::{Edition, Forum},
    project::{Package, Project},
    source::Source,
    trade::TradeObservation,
};

/// The name and version that a dossier document carries.
pub(super) const FORMAT: &str = "tradewind-dossier/1";

/// What was reported on one matter, with its sources.
///
/// Every record names its source by id. Nothing in a dossier is computed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(transform = add_format))]
pub struct Dossier {
    /// What it is about.
    pub title: Option<String>,
    /// Who says so.
    pub sources: Vec<Source>,
    /// Meetings that return.
    pub forums: Vec<Forum>,
    /// One meeting each.
    pub editions: Vec<Edition>,
    /// Umbrellas of projects.
    pub packages: Vec<Package>,
    /// Single projects.
    pub projects: Vec<Project>,
    /// Trade statistics.
    pub trade: Vec<TradeObservation>,
    /// Further facts, kept as they are.
    pub extensions: Extensions,
}

impl Dossier {
    /// The name and version that a dossier document carries.
    pub const FORMAT: &'static str = FORMAT;

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The edition with this id.
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == id)
    }

    /// The day on which a source was published; a voice has the day of the publication
    /// that quotes it.
    pub fn published(&self, id: &str) -> Option<Date> {
        let mut id = id;
        // A chain longer than the list of sources would be a ring.
        for _ in 0..=self.sources.len() {
            let source = self.source(id)?;
            if source.published.is_some() {
                return source.published;
            }
            id = source.derived_from.as_deref()?;
        }
        None
    }
}

impl Serialize for Dossier {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Dossier", 9)?;
        out.serialize_field("format", FORMAT)?;
        if let Some(title) = &self.title {
            out.serialize_field("title", title)?;
        }
        macro_rules! list {
            ($name:ident) => {
                if !self.$name.is_empty() {
                    out.serialize_field(stringify!($name), &self.$name)?;
                }
            };
        }
        out.serialize_field("sources", &self.sources)?;
        list!(forums);
        list!(editions);
        list!(packages);
        list!(projects);
        list!(trade);
        list!(extensions);
        out.end()
    }
}

/// The document says its format; the record needs no field for it.
#[cfg(feature = "schema")]
fn add_format(schema: &mut schemars::Schema) {
    if let Some(properties) = schema.get_mut("properties").and_then(|p| p.as_object_mut())
    {
        properties.insert(
            "format".to_owned(),
            serde_json::json!({
                "const": FORMAT,
                "description": "Name and version of the format."
            }),
        );
    }
    schema.insert("required".to_owned(), serde_json::json!(["format", "sources"]));
}
