//! Prices and volumes: indices, indicators, unit values, terms of trade.

mod align;
mod chained;
mod constant_market_share;
mod direct;
mod formula;
mod items;
mod kernel;
mod level;
mod unit_value;
mod value;

pub use chained::{chained_price_index, chained_quantity_index};
pub use constant_market_share::{
    MarketShareEffects, Markets, constant_market_share, constant_market_share_by_market,
};
pub use direct::{factor_reversal, price_index, quantity_index};
pub use formula::{IndexFormula, Matching};
pub use items::{Basket, Items};
pub use unit_value::{
    income_terms_of_trade, net_barter_terms_of_trade, unit_value, unit_value_of_prices,
    volume_index,
};
pub use value::{bennet_price, bennet_quantity, value_change, value_index};
