//! `TradeObservation`: one number of a trade statistic, as reported.

use jiff::civil::Date;
use serde::Serialize;

use super::{
    Commodity, Flow, GrowthClaim, ObservationStatus, PartnerBasis, RankClaim,
    RegionBasis, Scope, TradeSystem, Valuation,
};
use crate::{
    extensions::Extensions,
    figure::Figure,
    period::{Period, date_text},
    place::Place,
};

/// One number of a trade statistic, as reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TradeObservation {
    /// Key within the dossier.
    pub id: String,
    /// Who reports.
    pub reporter: Place,
    /// With whom: a country, or a group.
    pub partner: Place,
    /// By what the partner is named.
    pub partner_basis: PartnerBasis,
    /// When.
    pub period: Period,
    /// Which way.
    pub flow: Flow,
    /// What; everything if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commodity: Option<Commodity>,
    /// How much, in money.
    pub value: Figure,
    /// What the value includes.
    pub valuation: Valuation,
    /// Whether goods, services or both are counted.
    pub scope: Scope,
    /// Which border counts.
    pub trade_system: TradeSystem,
    /// By what goods are counted for a province.
    pub region_basis: RegionBasis,
    /// What a statistician says of it; several may hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<ObservationStatus>,
    /// The release in which it stands, such as "2024-01 preliminary".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vintage: Option<String>,
    /// Day of that release.
    #[serde(skip_serializing_if = "Option::is_none", with = "date_text::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<date_text::DateText>"))]
    pub released: Option<Date>,
    /// Growth as stated beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub growth: Option<GrowthClaim>,
    /// Rank as stated beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<RankClaim>,
    /// Id of the source.
    pub source: String,
    /// Further facts, kept as they are.
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}
