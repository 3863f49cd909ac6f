//! Documents: headings, paragraphs, lists and tables, for Markdown and HTML alike.

mod block;
mod html;
mod markdown;
#[cfg(test)]
mod tests;
mod visible;

pub(crate) use block::Block;
pub(crate) use html::{fragment, page};
pub(crate) use markdown::markdown;
