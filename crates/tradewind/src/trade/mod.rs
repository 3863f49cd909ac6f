//! Trade: what moved between two places in a period, as reported.

mod claim;
mod commodity;
mod observation;
mod words;

pub use claim::{GrowthBasis, GrowthClaim, Prices, RankClaim, Terms};
pub use commodity::Commodity;
pub use observation::TradeObservation;
pub use words::{
    Flow, ObservationStatus, PartnerBasis, RegionBasis, Scope, TradeSystem, Valuation,
};
