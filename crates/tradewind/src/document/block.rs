//! `Block`: one part of a document, free of any markup.

/// One part of a document. Its text is plain: every writer escapes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A heading of level 1 to 3.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// Lines, one below the other.
    List(Vec<String>),
    /// A table with its header row.
    Table { header: Vec<String>, rows: Vec<Vec<String>> },
}

impl Block {
    /// A table from borrowed header words.
    pub(crate) fn table(header: &[&str], rows: Vec<Vec<String>>) -> Self {
        Self::Table { header: header.iter().map(|&h| h.to_owned()).collect(), rows }
    }
}
