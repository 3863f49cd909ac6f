//! Reading sources.

use tradewind::Source;

use super::{
    faults::Faults,
    leaf::{date, parsed, text},
    node::Node,
    object::Object,
};

pub(super) fn source(node: &Node<'_>, faults: &mut Faults) -> Option<Source> {
    let mut object = Object::new(node, faults)?;
    let id = object.required("id", faults, text);
    let publisher = object.required("publisher", faults, text);
    let mut source = Source {
        id: String::new(),
        publisher: String::new(),
        title: object.optional("title", faults, text),
        headline: object.optional("headline", faults, text),
        url: object.optional("url", faults, text),
        published: object.optional("published", faults, date),
        published_as_written: object.optional("published_as_written", faults, text),
        retrieved: object.optional("retrieved", faults, date),
        attribution: object.optional("attribution", faults, text),
        attribution_kind: object.defaulted("attribution_kind", faults, parsed),
        speaker: object.optional("speaker", faults, text),
        derived_from: object.optional("derived_from", faults, text),
        extensions: object.extensions(faults),
    };
    object.finish(faults);
    source.id = id?;
    source.publisher = publisher?;
    Some(source)
}
