//! Trade: what moved between two places in a period, as reported.

mod claim;
mod commodity;
mod level;
mod matrix;
mod observation;
mod overlap;
mod words;

pub use claim::{GrowthBasis, GrowthClaim, Prices, RankClaim, Terms};
pub use commodity::Commodity;
pub use matrix::{TradeAxis, trade_matrix};
pub use observation::TradeObservation;
pub use words::{
    Flow, ObservationStatus, PartnerBasis, RegionBasis, Scope, TradeSystem, Valuation,
};
