//! `Location`: where in the input a fault lies.

use core::fmt;

/// Where a fault lies: a line of a file, a place in a JSON document, an argument.
///
/// Each part is absent when it does not apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// Line, counted from 1.
    pub line: Option<u64>,
    /// Column in characters, counted from 1.
    pub column: Option<u64>,
    /// JSON Pointer (RFC 6901); the empty pointer is the whole document.
    pub pointer: Option<String>,
    /// Name of the argument or column.
    pub name: Option<String>,
}

impl Location {
    /// A line of a file.
    pub fn line(line: u64) -> Self {
        Self { line: Some(line), ..Self::default() }
    }

    /// A place in a JSON document.
    pub fn pointer(pointer: impl Into<String>) -> Self {
        Self { pointer: Some(pointer.into()), ..Self::default() }
    }

    /// An argument or column.
    pub fn name(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// The same place, at a column.
    #[must_use]
    pub fn at_column(mut self, column: u64) -> Self {
        self.column = Some(column);
        self
    }

    /// The same place, in a named argument or column of a table.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        if let Some(pointer) = &self.pointer {
            parts.push(if pointer.is_empty() { "/".to_owned() } else { pointer.clone() });
        }
        if let Some(line) = self.line {
            parts.push(format!("line {line}"));
        }
        if let Some(column) = self.column {
            parts.push(format!("column {column}"));
        }
        if let Some(name) = &self.name {
            parts.push(format!("`{name}`"));
        }
        f.write_str(&parts.join(", "))
    }
}
