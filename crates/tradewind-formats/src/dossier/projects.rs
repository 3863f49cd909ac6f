//! Reading projects, packages of them, and equivalents of their amounts.

use tradewind::{Equivalent, Package, Project};

use super::{
    faults::Faults,
    leaf::{date, figure, parsed, text},
    node::Node,
    object::Object,
};

pub(super) fn project(node: &Node<'_>, faults: &mut Faults) -> Option<Project> {
    let mut object = Object::new(node, faults)?;
    let id = object.required("id", faults, text);
    let name = object.required("name", faults, text);
    let source = object.required("source", faults, text);
    let project = Project {
        id: String::new(),
        name: String::new(),
        edition: object.optional("edition", faults, text),
        package: object.optional("package", faults, text),
        lifecycle: object.defaulted("lifecycle", faults, parsed),
        instrument: object.defaulted("instrument", faults, parsed),
        amount_kind: object.defaulted("amount_kind", faults, parsed),
        amount: object.optional("amount", faults, figure),
        equivalents: object.list("equivalents", faults, equivalent),
        signed: object.optional("signed", faults, date),
        parties: object.list("parties", faults, text),
        places: object.list("places", faults, parsed),
        sectors: object.list("sectors", faults, text),
        source: String::new(),
        extensions: object.extensions(faults),
    };
    object.finish(faults);
    Some(Project { id: id?, name: name?, source: source?, ..project })
}

pub(super) fn package(node: &Node<'_>, faults: &mut Faults) -> Option<Package> {
    let mut object = Object::new(node, faults)?;
    let id = object.required("id", faults, text);
    let name = object.optional("name", faults, text);
    let edition = object.optional("edition", faults, text);
    let count = object.required("count", faults, figure);
    let priced_count = object.optional("priced_count", faults, figure);
    let total = object.required("total", faults, figure);
    let equivalents = object.list("equivalents", faults, equivalent);
    let lifecycle = object.defaulted("lifecycle", faults, parsed);
    let instrument = object.defaulted("instrument", faults, parsed);
    let amount_kind = object.defaulted("amount_kind", faults, parsed);
    let sectors = object.list("sectors", faults, text);
    let signed = object.optional("signed", faults, date);
    let source = object.required("source", faults, text);
    let extensions = object.extensions(faults);
    object.finish(faults);
    Some(Package {
        id: id?,
        name,
        edition,
        count: count?,
        priced_count,
        total: total?,
        equivalents,
        lifecycle,
        instrument,
        amount_kind,
        sectors,
        signed,
        source: source?,
        extensions,
    })
}

fn equivalent(node: &Node<'_>, faults: &mut Faults) -> Option<Equivalent> {
    let mut object = Object::new(node, faults)?;
    let amount = object.required("figure", faults, figure);
    let converted_by = object.defaulted("converted_by", faults, parsed);
    let stated_in = object.optional("stated_in", faults, text);
    let source = object.optional("source", faults, text);
    object.finish(faults);
    Some(Equivalent { figure: amount?, converted_by, stated_in, source })
}
