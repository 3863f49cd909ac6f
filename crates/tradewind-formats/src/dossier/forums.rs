//! Reading forums, their editions and what was said there.

use tradewind::{Edition, Forum, Statement};

use super::{
    faults::Faults,
    leaf::{date, parsed, positive, text},
    node::Node,
    object::Object,
};

pub(super) fn forum(node: &Node<'_>, faults: &mut Faults) -> Option<Forum> {
    let mut object = Object::new(node, faults)?;
    let id = object.required("id", faults, text);
    let name = object.required("name", faults, text);
    let level = object.optional("level", faults, text);
    let initiated_by = object.optional("initiated_by", faults, parsed);
    let since = object.optional("since", faults, parsed);
    let themes = object.list("themes", faults, text);
    let source = object.required("source", faults, text);
    let extensions = object.extensions(faults);
    object.finish(faults);
    Some(Forum {
        id: id?,
        name: name?,
        level,
        initiated_by,
        since,
        themes,
        source: source?,
        extensions,
    })
}

pub(super) fn edition(node: &Node<'_>, faults: &mut Faults) -> Option<Edition> {
    let mut object = Object::new(node, faults)?;
    let id = object.required("id", faults, text);
    let forum = object.required("forum", faults, text);
    let source = object.required("source", faults, text);
    let edition = Edition {
        id: String::new(),
        forum: String::new(),
        ordinal: object.optional("ordinal", faults, positive),
        start: object.optional("start", faults, date),
        end: object.optional("end", faults, date),
        dates_as_written: object.optional("dates_as_written", faults, text),
        place: object.optional("place", faults, parsed),
        city: object.optional("city", faults, text),
        organisers: object.list("organisers", faults, text),
        participants: object.list("participants", faults, text),
        themes: object.list("themes", faults, text),
        statements: object.list("statements", faults, statement),
        source: String::new(),
        extensions: object.extensions(faults),
    };
    object.finish(faults);
    Some(Edition { id: id?, forum: forum?, source: source?, ..edition })
}

fn statement(node: &Node<'_>, faults: &mut Faults) -> Option<Statement> {
    let mut object = Object::new(node, faults)?;
    let speaker = object.required("speaker", faults, text);
    let role = object.optional("role", faults, text);
    let organisation = object.optional("organisation", faults, text);
    let topics = object.list("topics", faults, text);
    let words = object.optional("text", faults, text);
    object.finish(faults);
    Some(Statement { speaker: speaker?, role, organisation, topics, text: words })
}
