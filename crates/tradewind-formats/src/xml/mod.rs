//! Documents of XML, without what documents of rates have no use for.

mod decode;
mod document;
mod fields;
mod place;

#[cfg(test)]
mod tests;

pub(crate) use decode::{is_xml, read_xml_text};
pub(crate) use document::{Document, Element};
pub(crate) use fields::{Field, read_fields};
