//! `Equivalent`: an amount once more, in another currency.

use serde::Serialize;

use super::ConvertedBy;
use crate::figure::Figure;

/// An amount once more, in another currency, as stated.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Equivalent {
    /// The amount in the other currency.
    pub figure: Figure,
    /// Who converted it.
    pub converted_by: ConvertedBy,
    /// Where in the source it stands, such as "headline".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated_in: Option<String>,
    /// Id of the source, if it is not that of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}
