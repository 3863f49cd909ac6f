//! Trade indicators: balances, concentration, comparative advantage, similarity.
//!
//! They know numbers, lists and labelled matrices, never records. Conventions that differ
//! between institutions are named options, which the result repeats. Undefined is an error
//! with its reason, never 0, NaN or infinity.

mod advantage;
mod balance;
mod complexity;
mod concentration;
mod count;
pub mod float;
mod intra_industry;
mod list;
mod matrix;
mod mirror;
mod part;
mod price;
mod regional;
mod similarity;

pub use advantage::{
    additive_advantage, balassa, lafay, log_advantage, michaely, normalised_advantage,
    relative_trade_advantage, revealed_competitiveness, symmetric_advantage,
    weighted_advantage,
};
pub use balance::{
    Openness, balance, coverage, export_propensity, import_penetration,
    marginal_propensity, normalised_balance, openness, total,
};
pub use complexity::{FloatCell, Network, Presence, ZScores};
pub use concentration::{
    CellCount, GiniCorrection, IndexUnit, LogBase, concentration, entropy,
    entropy_normalised, gini, herfindahl_hirschman, herfindahl_hirschman_normalised,
    hirschman, numbers_equivalent, shares, simpson, theil_l, theil_t, top_share,
};
pub(crate) use count::float_count;
pub use intra_industry::{
    grubel_lloyd, grubel_lloyd_balanced, grubel_lloyd_of_totals, grubel_lloyd_products,
};
pub use matrix::{
    Advantage, Matrix, ShareOf, matrix_shares, revealed_comparative_advantage,
};
pub use mirror::{Asymmetry, cif_to_fob, mirror_asymmetry, mirror_ratio};
pub use price::{
    Basket, IndexFormula, Items, MarketShareEffects, Markets, Matching, bennet_price,
    bennet_quantity, chained_price_index, chained_quantity_index, constant_market_share,
    constant_market_share_by_market, factor_reversal, income_terms_of_trade,
    net_barter_terms_of_trade, price_index, quantity_index, unit_value,
    unit_value_of_prices, value_change, value_index, volume_index,
};
pub use regional::{
    intensity, intensity_excluding_reporter, intra_regional_intensity,
    intra_regional_share, regional_hirschman, regional_market_share,
    revealed_share_growth, size_adjusted_regional_export_share,
};
pub use similarity::{complementarity, diversification, krugman, similarity};

pub use crate::number::{Cell, Measure};
