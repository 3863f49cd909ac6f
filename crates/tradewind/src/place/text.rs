//! A place as text: always its code.

use core::fmt;
use core::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::value::Place;
use crate::error::{Error, Result};

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Place {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::from_code(text)
    }
}

impl TryFrom<&str> for Place {
    type Error = Error;

    fn try_from(text: &str) -> Result<Self> {
        Self::from_code(text)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: Deserializer<'de>>(
        deserializer: D,
    ) -> core::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_code(&text).map_err(D::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Place {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "a code of ISO 3166-1 (KZ), ISO 3166-2 (CN-NX) or UN M49 (143), or the name of an M49 region",
            "pattern": "^([A-Z]{2,3}|[A-Z]{2}-[A-Z0-9]{1,3}|[0-9]{3}|[A-Z][a-z][A-Za-z -]+)$",
        })
    }
}
