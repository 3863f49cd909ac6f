//! `Observations`: the trade of a dossier, found by what it is about.

use std::collections::BTreeMap;

use crate::{
    dossier::Dossier,
    period::Period,
    place::Place,
    trade::{
        Commodity, Flow, PartnerBasis, RegionBasis, Scope, TradeObservation, TradeSystem,
        Valuation,
    },
};

/// What an observation is about, but for how it was measured.
type Subject = (Place, Place, Period, Flow, Option<Commodity>);

/// The trade of a dossier, found by what it is about.
pub(super) struct Observations<'a>(BTreeMap<Subject, Vec<&'a TradeObservation>>);

/// The observation that serves a comparison, and how many it was chosen from.
pub(super) struct Chosen<'a> {
    pub(super) one: &'a TradeObservation,
    pub(super) of: usize,
}

impl<'a> Observations<'a> {
    pub(super) fn new(dossier: &'a Dossier) -> Self {
        let mut held: BTreeMap<Subject, Vec<&'a TradeObservation>> = BTreeMap::new();
        for one in &dossier.trade {
            let key =
                (one.reporter, one.partner, one.period, one.flow, one.commodity.clone());
            held.entry(key).or_default().push(one);
        }
        Self(held)
    }

    /// Every group of observations of one subject.
    pub(super) fn groups(&self) -> impl Iterator<Item = &[&'a TradeObservation]> {
        self.0.values().map(Vec::as_slice)
    }

    /// Every observation like this one, but with another reporter, partner or flow.
    pub(super) fn alike(
        &self,
        like: &TradeObservation,
        reporter: Place,
        partner: Place,
        flow: Flow,
    ) -> &[&'a TradeObservation] {
        let key = (reporter, partner, like.period, flow, like.commodity.clone());
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    /// Every observation like this one, in another period.
    pub(super) fn in_period(
        &self,
        like: &TradeObservation,
        period: Period,
    ) -> &[&'a TradeObservation] {
        let key =
            (like.reporter, like.partner, period, like.flow, like.commodity.clone());
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    /// The observation with a partner that serves a comparison with this one: measured
    /// alike, of the same source and vintage before others, then the latest.
    pub(super) fn serving(
        &self,
        like: &TradeObservation,
        partner: Place,
    ) -> Option<Chosen<'a>> {
        let all = self.alike(like, like.reporter, partner, like.flow);
        latest(
            all.iter().copied().filter(|one| measured_otherwise(one, like).is_none()),
            like,
        )
    }

    /// Whether the only observations with a partner are measured otherwise.
    pub(super) fn only_otherwise(&self, like: &TradeObservation, partner: Place) -> bool {
        let all = self.alike(like, like.reporter, partner, like.flow);
        !all.is_empty() && all.iter().all(|one| measured_otherwise(one, like).is_some())
    }
}

/// Of several observations the one that serves a comparison with another: of its source
/// and vintage, else the latest. It does not depend on the order of records.
pub(super) fn latest<'a>(
    all: impl Iterator<Item = &'a TradeObservation>,
    like: &TradeObservation,
) -> Option<Chosen<'a>> {
    let mut of = 0_usize;
    let mut best: Option<&TradeObservation> = None;
    let order = |one: &TradeObservation| {
        (
            one.source == like.source && one.vintage == like.vintage,
            one.source == like.source,
            one.released,
            one.vintage.clone(),
            core::cmp::Reverse(one.id.clone()),
        )
    };
    for one in all {
        of = of.saturating_add(1);
        if best.is_none_or(|held| order(one) > order(held)) {
            best = Some(one);
        }
    }
    best.map(|one| Chosen { one, of })
}

/// A note where one of several observations was chosen.
pub(super) fn chosen_note(chosen: &Chosen<'_>) -> Option<String> {
    (chosen.of > 1).then(|| {
        format!(
            "Of {} observations with {}, {} is compared.",
            chosen.of,
            chosen.one.partner.name(),
            chosen.one.id
        )
    })
}

/// In what two observations of one subject are known to be measured otherwise.
pub(super) fn measured_otherwise(
    one: &TradeObservation,
    other: &TradeObservation,
) -> Option<&'static str> {
    let scope = (one.scope, other.scope);
    if scope.0 != scope.1 && scope.0 != Scope::Unknown && scope.1 != Scope::Unknown {
        return Some("scope");
    }
    let value = (one.valuation, other.valuation);
    if value.0 != value.1
        && value.0 != Valuation::Unknown
        && value.1 != Valuation::Unknown
    {
        return Some("valuation");
    }
    let system = (one.trade_system, other.trade_system);
    let unknown = TradeSystem::Unknown;
    if system.0 != system.1 && system.0 != unknown && system.1 != unknown {
        return Some("trade system");
    }
    let basis = (one.partner_basis, other.partner_basis);
    let unknown = PartnerBasis::Unknown;
    if basis.0 != basis.1 && basis.0 != unknown && basis.1 != unknown {
        return Some("partner basis");
    }
    let region = (one.region_basis, other.region_basis);
    let unknown = RegionBasis::Unknown;
    (region.0 != region.1 && region.0 != unknown && region.1 != unknown)
        .then_some("region basis")
}
