//! Trade indicators: balances, concentration, comparative advantage, similarity.
//!
//! They know numbers, lists and labelled matrices, never records. Conventions that differ
//! between institutions are named options, which the result repeats. Undefined is an error
//! with its reason, never 0, NaN or infinity.

mod balance;
mod concentration;
mod list;
mod measure;
mod part;
mod price;

pub use balance::balance;
pub use concentration::shares;
pub use measure::Measure;
pub use price::{
    Basket, IndexFormula, Items, MarketShareEffects, Markets, Matching, bennet_price,
    bennet_quantity, chained_price_index, chained_quantity_index, constant_market_share,
    constant_market_share_by_market, factor_reversal, income_terms_of_trade,
    net_barter_terms_of_trade, price_index, quantity_index, unit_value,
    unit_value_of_prices, value_change, value_index, volume_index,
};

pub use crate::number::Cell;
