//! Prices and volumes.

pub mod chained;
pub mod direct;
pub mod formula;
pub mod items;
pub mod market_share;
pub mod matching;
pub mod unit_value;
pub mod value;
