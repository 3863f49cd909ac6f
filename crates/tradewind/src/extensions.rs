//! `Extensions`: facts that a record carries and this library does not read.

use serde::{Serialize, Serializer, ser::Error as _};
use serde_json::value::RawValue;

use crate::error::{Error, ErrorCode, Result};

/// One JSON object that a record carries along, kept as raw text.
///
/// # Example
/// ```
/// use tradewind::Extensions;
/// let notes = Extensions::from_json(r#"{"x:page": 1.50}"#)?;
/// assert_eq!(notes.as_json(), r#"{"x:page": 1.50}"#);
/// # Ok::<(), tradewind::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Extensions(Option<Box<str>>);

impl Extensions {
    /// Keeps the text of one JSON object.
    ///
    /// # Errors
    /// - [`ErrorCode::WrongType`] when the text is no JSON object.
    pub fn from_json(text: &str) -> Result<Self> {
        let sound = serde_json::from_str::<&RawValue>(text)
            .is_ok_and(|raw| raw.get().starts_with('{'));
        if !sound {
            return Err(Error::new(
                ErrorCode::WrongType,
                "extensions must be one JSON object",
            ));
        }
        Ok(Self(Some(text.trim().into())))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The raw text; `{}` when there are none.
    pub fn as_json(&self) -> &str {
        self.0.as_deref().unwrap_or("{}")
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        serde_json::from_str::<&RawValue>(self.as_json())
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Extensions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extensions".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "description": "Facts that the record carries along, kept as they are."
        })
    }
}
