//! The JSON Schema of a dossier, from the types themselves.

use serde_json::{Map, Value};
use tradewind::Dossier;

/// The JSON Schema (draft 2020-12) of a dossier.
///
/// It describes structure; that ids stand once, that references lead somewhere and that
/// figures can be read is for [`crate::read_dossier`] to say.
pub fn dossier_schema() -> String {
    let mut schema = schemars::schema_for!(Dossier).to_value();
    let definitions = schema.get("$defs").cloned().unwrap_or_default();
    if let Some(root) = schema.as_object_mut() {
        let required = root.get("required").cloned();
        close(root, &definitions);
        // The document itself says what it cannot do without.
        required.and_then(|required| root.insert("required".to_owned(), required));
        if let Some(held) = root.get_mut("$defs").and_then(Value::as_object_mut) {
            for definition in held.values_mut().filter_map(Value::as_object_mut) {
                close(definition, &definitions);
            }
        }
    }
    without_null(&mut schema);
    let mut out = serde_json::to_string_pretty(&schema).unwrap_or_default();
    out.push('\n');
    out
}

/// No further fields; whatever can be unknown or empty may be left out.
fn close(record: &mut Map<String, Value>, definitions: &Value) {
    let Some(properties) = record.get("properties").and_then(Value::as_object) else {
        return;
    };
    let required: Vec<Value> = record
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter(|key| {
            let property = key.as_str().and_then(|key| properties.get(key));
            property.is_some_and(|property| !may_be_absent(property, definitions))
        })
        .cloned()
        .collect();
    record.insert("required".to_owned(), Value::Array(required));
    record.insert("additionalProperties".to_owned(), Value::Bool(false));
}

/// The definition that a property refers to, or the property itself.
fn resolved<'a>(property: &'a Value, definitions: &'a Value) -> &'a Value {
    let name = property
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| reference.rsplit('/').next());
    name.and_then(|name| definitions.get(name)).unwrap_or(property)
}

fn may_be_absent(property: &Value, definitions: &Value) -> bool {
    let definition = resolved(property, definitions);
    let list = definition.get("type").is_some_and(|kind| kind == "array");
    let extensions = property.get("$ref").is_some_and(|r| r == "#/$defs/Extensions");
    let names_unknown = definition.to_string().contains("unknown");
    list || extensions || names_unknown && !definition.to_string().contains("properties")
}

/// An absent value is left out, never null.
fn without_null(value: &mut Value) {
    if let Some(items) = value.as_array_mut() {
        items.iter_mut().for_each(without_null);
    }
    let Some(map) = value.as_object_mut() else { return };
    map.values_mut().for_each(without_null);
    if let Some(kinds) = map.get_mut("type")
        && let Some(list) = kinds.as_array()
    {
        let kept: Vec<Value> = list.iter().filter(|k| *k != "null").cloned().collect();
        *kinds = match kept.as_slice() {
            [one] => one.clone(),
            _ => Value::Array(kept),
        };
    }
    if let Some(options) = map.get("anyOf").and_then(Value::as_array) {
        let is_null = |option: &&Value| option.get("type").is_some_and(|k| k == "null");
        let kept: Vec<Value> = options.iter().filter(|o| !is_null(o)).cloned().collect();
        if kept.len() < options.len()
            && let [Value::Object(one)] = kept.as_slice()
        {
            let one = one.clone();
            map.remove("anyOf");
            map.extend(one);
        }
    }
}
