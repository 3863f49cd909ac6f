//! `Object`: the fields of one record, each asked for once.

use std::collections::{BTreeMap, btree_map::Entry};

use tradewind::{ErrorCode, Extensions, error::excerpt};

use super::{faults::Faults, node::Node};

/// Reads one field.
pub(super) type Read<T> = fn(&Node<'_>, &mut Faults) -> Option<T>;

/// The fields of one record. What is not asked for is unknown.
pub(super) struct Object<'a> {
    node: Node<'a>,
    fields: BTreeMap<String, Node<'a>>,
    known: Vec<&'static str>,
}

impl<'a> Object<'a> {
    /// The fields of an object; each key that stands twice is a fault.
    pub(super) fn new(node: &Node<'a>, faults: &mut Faults) -> Option<Self> {
        let mut fields: BTreeMap<String, Node<'a>> = BTreeMap::new();
        for (key, raw) in node.members(faults)? {
            let field = node.child(&key, raw);
            match fields.entry(key) {
                Entry::Occupied(entry) => {
                    let message = format!(
                        "the key {} stands twice: keep one",
                        excerpt(entry.key())
                    );
                    faults.add(ErrorCode::DuplicateKey, &field.pointer, message);
                }
                Entry::Vacant(entry) => {
                    entry.insert(field);
                }
            }
        }
        Some(Self { node: node.clone(), fields, known: Vec::new() })
    }

    fn take(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.known.push(key);
        self.fields.remove(key)
    }

    /// A field that must be there.
    pub(super) fn required<T>(
        &mut self,
        key: &'static str,
        faults: &mut Faults,
        read: Read<T>,
    ) -> Option<T> {
        let Some(field) = self.take(key) else {
            let message = format!("the field {key} is missing");
            faults.add(ErrorCode::MissingField, &self.node.pointer, message);
            return None;
        };
        read(&field, faults)
    }

    /// A field that may be absent.
    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        faults: &mut Faults,
        read: Read<T>,
    ) -> Option<T> {
        self.take(key).and_then(|field| read(&field, faults))
    }

    /// A field whose absence means the default.
    pub(super) fn defaulted<T: Default>(
        &mut self,
        key: &'static str,
        faults: &mut Faults,
        read: Read<T>,
    ) -> T {
        self.optional(key, faults, read).unwrap_or_default()
    }

    /// A list; empty if absent.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        faults: &mut Faults,
        read: Read<T>,
    ) -> Vec<T> {
        let Some(field) = self.take(key) else { return Vec::new() };
        let items = field.items(faults);
        items.iter().filter_map(|item| read(item, faults)).collect()
    }

    /// A list that must be there.
    pub(super) fn required_list<T>(
        &mut self,
        key: &'static str,
        faults: &mut Faults,
        read: Read<T>,
    ) -> Vec<T> {
        if !self.fields.contains_key(key) {
            self.required::<T>(key, faults, read);
            return Vec::new();
        }
        self.list(key, faults, read)
    }

    /// The facts that the record carries along.
    pub(super) fn extensions(&mut self, faults: &mut Faults) -> Extensions {
        let Some(field) = self.take("extensions") else { return Extensions::default() };
        if !field.is_object() {
            field.wrong_type("an object", faults);
            return Extensions::default();
        }
        match Extensions::from_json(field.raw.get()) {
            Ok(extensions) => extensions,
            Err(error) => {
                faults.add_error(error, &field.pointer);
                Extensions::default()
            }
        }
    }

    /// Whatever was not asked for is a fault.
    pub(super) fn finish(self, faults: &mut Faults) {
        for (key, field) in &self.fields {
            let message = format!(
                "there is no field {}: expected one of {}",
                excerpt(key),
                self.known.join(", ")
            );
            faults.add(ErrorCode::UnknownField, &field.pointer, message);
        }
    }
}
