//! `Commodity`: what was traded, by a code of a classification.

use core::fmt;

use serde::Serialize;

/// What was traded, by a code of a classification.
///
/// The code is text: `01` is not `1`. Codes of different revisions are never compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Commodity {
    /// The classification, such as "HS" or "SITC".
    pub system: String,
    /// Its revision, such as "2022".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The code, such as "TOTAL" or "270900".
    pub code: String,
}

impl fmt::Display for Commodity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.revision {
            Some(revision) => write!(f, "{} {revision} {}", self.system, self.code),
            None => write!(f, "{} {}", self.system, self.code),
        }
    }
}
