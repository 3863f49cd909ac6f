//! `Location`: where in the input a fault lies.

use core::fmt;

/// Where a fault lies: a line of a file, a place in a JSON document, an argument.
///
/// Each part is absent when it does not apply. Printed, a part longer than 120
/// characters is cut to its first 100.
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

/// At most 120 characters of a part in one line; the field keeps all of it.
fn shown(part: &str) -> String {
    const LIMIT: usize = 120;
    const HEAD: usize = 100;
    let (head, rest) = match part.char_indices().nth(HEAD) {
        Some((end, _)) if part.chars().nth(LIMIT).is_some() => {
            (part.get(..end).unwrap_or_default(), "…")
        }
        _ => (part, ""),
    };
    let mut out = String::with_capacity(head.len());
    for character in head.chars() {
        if character.is_control() {
            out.extend(character.escape_default());
        } else {
            out.push(character);
        }
    }
    out + rest
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        if let Some(pointer) = &self.pointer {
            parts.push(if pointer.is_empty() {
                "the document".to_owned()
            } else {
                shown(pointer)
            });
        }
        if let Some(line) = self.line {
            parts.push(format!("line {line}"));
        }
        if let Some(column) = self.column {
            parts.push(format!("column {column}"));
        }
        if let Some(name) = &self.name {
            parts.push(format!("`{}`", shown(name)));
        }
        f.write_str(&parts.join(", "))
    }
}
