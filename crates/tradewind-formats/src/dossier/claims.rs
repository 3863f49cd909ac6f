//! Reading what a source claims beside a trade figure.

use tradewind::{Commodity, GrowthClaim, RankClaim};

use super::{
    faults::Faults,
    leaf::{figure, parsed, positive, text},
    node::Node,
    object::Object,
};

pub(super) fn commodity(node: &Node<'_>, faults: &mut Faults) -> Option<Commodity> {
    let mut object = Object::new(node, faults)?;
    let system = object.required("system", faults, text);
    let revision = object.optional("revision", faults, text);
    let code = object.required("code", faults, text);
    object.finish(faults);
    Some(Commodity { system: system?, revision, code: code? })
}

pub(super) fn growth(node: &Node<'_>, faults: &mut Faults) -> Option<GrowthClaim> {
    let mut object = Object::new(node, faults)?;
    let rate = object.required("rate", faults, figure);
    let basis = object.defaulted("basis", faults, parsed);
    let terms = object.defaulted("terms", faults, parsed);
    let prices = object.defaulted("prices", faults, parsed);
    let base_vintage = object.optional("base_vintage", faults, text);
    object.finish(faults);
    Some(GrowthClaim { rate: rate?, basis, terms, prices, base_vintage })
}

pub(super) fn rank(node: &Node<'_>, faults: &mut Faults) -> Option<RankClaim> {
    let mut object = Object::new(node, faults)?;
    let position = object.required("position", faults, positive);
    let among = object.required("among", faults, parsed);
    object.finish(faults);
    Some(RankClaim { position: position?, among: among? })
}
