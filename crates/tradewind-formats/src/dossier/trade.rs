//! Reading trade observations.

use tradewind::TradeObservation;

use super::{
    claims::{commodity, growth, rank},
    faults::Faults,
    leaf::{date, figure, parsed, text},
    node::Node,
    object::Object,
};

pub(super) fn observation(
    node: &Node<'_>,
    faults: &mut Faults,
) -> Option<TradeObservation> {
    let mut object = Object::new(node, faults)?;
    let id = object.required("id", faults, text);
    let reporter = object.required("reporter", faults, parsed);
    let partner = object.required("partner", faults, parsed);
    let partner_basis = object.defaulted("partner_basis", faults, parsed);
    let period = object.required("period", faults, parsed);
    let flow = object.required("flow", faults, parsed);
    let commodity = object.optional("commodity", faults, commodity);
    let value = object.required("value", faults, figure);
    let valuation = object.defaulted("valuation", faults, parsed);
    let scope = object.defaulted("scope", faults, parsed);
    let trade_system = object.defaulted("trade_system", faults, parsed);
    let region_basis = object.defaulted("region_basis", faults, parsed);
    let statuses = object.list("statuses", faults, parsed);
    let vintage = object.optional("vintage", faults, text);
    let released = object.optional("released", faults, date);
    let growth = object.optional("growth", faults, growth);
    let rank = object.optional("rank", faults, rank);
    let source = object.required("source", faults, text);
    let extensions = object.extensions(faults);
    object.finish(faults);
    Some(TradeObservation {
        id: id?,
        reporter: reporter?,
        partner: partner?,
        partner_basis,
        period: period?,
        flow: flow?,
        commodity,
        value: value?,
        valuation,
        scope,
        trade_system,
        region_basis,
        statuses,
        vintage,
        released,
        growth,
        rank,
        source: source?,
        extensions,
    })
}
