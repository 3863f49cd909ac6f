//! Comparative advantage, as trade reveals it.

mod additive;
mod balassa;
mod both;
mod lafay;
mod log;
mod mean;
mod michaely;
mod normalised;
mod parts;
mod relative_trade;
mod revealed_competitiveness;
mod symmetric;
mod weighted;

pub use additive::additive_advantage;
pub use balassa::balassa;
pub use lafay::lafay;
pub use log::log_advantage;
pub use michaely::michaely;
pub use normalised::normalised_advantage;
pub use relative_trade::relative_trade_advantage;
pub use revealed_competitiveness::revealed_competitiveness;
pub use symmetric::symmetric_advantage;
pub use weighted::weighted_advantage;
