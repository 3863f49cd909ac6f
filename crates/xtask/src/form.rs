//! `Form`: the three forms of a brief.

/// One form of a brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Markdown,
    Html,
    Json,
}

impl Form {
    /// All three, in the order in which they are reported.
    pub(crate) const ALL: [Self; 3] = [Self::Markdown, Self::Html, Self::Json];

    /// The name on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// The file that the demo writes.
    pub(crate) const fn file_name(self) -> &'static str {
        match self {
            Self::Markdown => "brief.md",
            Self::Html => "brief.html",
            Self::Json => "brief.json",
        }
    }

    /// The form of a name on the command line.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }
}
