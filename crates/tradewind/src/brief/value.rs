//! `Brief`: what a dossier and rates yield together.

use super::{derived::DerivedLine, shown::Shown};
use crate::{
    check::Check,
    currency::Currency,
    document::{Block, markdown, page},
};

/// What a dossier and rates yield together: figures, conversions, checks, sources.
///
/// Every form has the same bytes in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    pub(super) title: String,
    pub(super) to: Currency,
    pub(super) shown: Vec<Shown>,
    pub(super) derived: Vec<DerivedLine>,
    pub(super) checks: Vec<Check>,
    pub(super) blocks: Vec<Block>,
}

impl Brief {
    /// What it is about.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The currency in which amounts are shown.
    pub fn to(&self) -> Currency {
        self.to
    }

    /// Every check, in a fixed order.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The brief as Markdown.
    pub fn to_markdown(&self) -> String {
        markdown(&self.blocks)
    }

    /// The brief as a page of HTML that asks nothing of anybody.
    pub fn to_html(&self) -> String {
        page(&self.title, &self.blocks)
    }

    /// The brief as a fragment of HTML, for a notebook.
    pub fn to_html_fragment(&self) -> String {
        crate::document::fragment(&self.blocks)
    }
}
