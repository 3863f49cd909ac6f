//! The JSON form of a figure: its text, or an object where more is known.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::Figure;

impl Serialize for Figure {
    fn serialize<S: Serializer>(
        &self,
        serializer: S,
    ) -> core::result::Result<S::Ok, S::Error> {
        if self.beside.is_none() && self.details.is_none() {
            return serializer.serialize_str(&self.text);
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if let Some(qualifier) = self.beside {
            map.serialize_entry("qualifier", &qualifier)?;
        }
        if let Some(details) = self.details() {
            if let Some(original) = &details.original_text {
                map.serialize_entry("original_text", original)?;
            }
            if let Some(language) = &details.language {
                map.serialize_entry("language", language)?;
            }
            if let Some(date) = &details.value_date {
                map.serialize_entry("value_date", date)?;
            }
            if let Some(precision) = &details.precision {
                map.serialize_entry("precision", precision)?;
            }
        }
        map.end()
    }
}

#[cfg(feature = "schema")]
mod schema {
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::Figure;
    use crate::figure::{Details, Qualifier};

    impl JsonSchema for Figure {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Figure".into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let qualifier = generator.subschema_for::<Qualifier>();
            let mut object = Details::json_schema(generator);
            let text = json_schema!({
                "type": "string",
                "minLength": 1,
                "description": "Such as \"11.2 billion CNY\", \"85.2%\" or \"35 projects\"."
            });
            if let Some(properties) =
                object.get_mut("properties").and_then(|p| p.as_object_mut())
            {
                properties.insert("text".to_owned(), text.clone().into());
                properties.insert("qualifier".to_owned(), qualifier.into());
            }
            object.insert("required".to_owned(), ["text"].as_slice().into());
            object.insert("additionalProperties".to_owned(), false.into());
            json_schema!({
                "description": "A number as it was reported: its text, or an object with more.",
                "anyOf": [text, object]
            })
        }
    }
}
