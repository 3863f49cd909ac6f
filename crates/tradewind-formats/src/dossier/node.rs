//! `Node`: one JSON value with its place in the document.

use serde_json::value::RawValue;
use tradewind::{ErrorCode, error::excerpt};

use super::{entries::Members, faults::Faults};

/// One JSON value with its place in the document.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) raw: &'a RawValue,
    /// JSON Pointer.
    pub(super) pointer: String,
}

impl<'a> Node<'a> {
    pub(super) fn root(raw: &'a RawValue) -> Self {
        Self { raw, pointer: String::new() }
    }

    /// A value below this one.
    pub(super) fn child(&self, key: &str, raw: &'a RawValue) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self { raw, pointer: format!("{}/{key}", self.pointer) }
    }

    /// What kind of value it is, in words.
    pub(super) fn kind(&self) -> &'static str {
        match self.raw.get().bytes().next() {
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "text",
            Some(b't' | b'f') => "true or false",
            Some(b'n') => "null",
            _ => "a number",
        }
    }

    pub(super) fn is_text(&self) -> bool {
        self.raw.get().starts_with('"')
    }

    pub(super) fn is_object(&self) -> bool {
        self.raw.get().starts_with('{')
    }

    pub(super) fn is_number(&self) -> bool {
        self.kind() == "a number"
    }

    /// The members of an object; a fault if it is none.
    pub(super) fn members(
        &self,
        faults: &mut Faults,
    ) -> Option<Vec<(String, &'a RawValue)>> {
        if !self.is_object() {
            self.wrong_type("an object", faults);
            return None;
        }
        if let Ok(Members(members)) = serde_json::from_str::<Members<'a>>(self.raw.get())
        {
            return Some(members);
        }
        self.unpaired("a key", faults);
        None
    }

    /// The items of an array; a fault if it is none.
    pub(super) fn items(&self, faults: &mut Faults) -> Vec<Node<'a>> {
        if !self.raw.get().starts_with('[') {
            self.wrong_type("an array", faults);
            return Vec::new();
        }
        let items: Vec<&'a RawValue> =
            serde_json::from_str(self.raw.get()).unwrap_or_default();
        let child =
            |(index, raw): (usize, &'a RawValue)| self.child(&index.to_string(), raw);
        items.into_iter().enumerate().map(child).collect()
    }

    /// The text; a fault if it is none, or empty.
    pub(super) fn text(&self, faults: &mut Faults) -> Option<String> {
        if !self.is_text() {
            self.wrong_type("text", faults);
            return None;
        }
        let Ok(text) = serde_json::from_str::<String>(self.raw.get()) else {
            self.unpaired("the text", faults);
            return None;
        };
        if text.trim().is_empty() {
            let message = "the text is empty; leave the field out instead".to_owned();
            faults.add(ErrorCode::InvalidValue, &self.pointer, message);
            return None;
        }
        Some(text)
    }

    pub(super) fn wrong_type(&self, expected: &str, faults: &mut Faults) {
        let remedy =
            if self.kind() == "null" { "; leave the field out instead" } else { "" };
        let shown = match self.kind() {
            kind @ ("a number" | "text") => {
                format!("{kind}, {}", excerpt(self.raw.get()))
            }
            kind => kind.to_owned(),
        };
        let message = format!("expected {expected}, got {shown}{remedy}");
        faults.add(ErrorCode::WrongType, &self.pointer, message);
    }

    /// JSON allows escapes that no text can hold.
    fn unpaired(&self, what: &str, faults: &mut Faults) {
        let message =
            format!("{what} has an escape such as \\ud800 that is no character");
        faults.add(ErrorCode::InvalidUtf8, &self.pointer, message);
    }
}
