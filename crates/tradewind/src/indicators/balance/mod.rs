//! Balances: exports beside imports.

mod coverage;
mod difference;
mod export_propensity;
mod import_penetration;
mod marginal_propensity;
mod normalised_balance;
mod openness;
mod openness_flows;
mod total;

pub use coverage::coverage;
pub use difference::balance;
pub use export_propensity::export_propensity;
pub use import_penetration::import_penetration;
pub use marginal_propensity::marginal_propensity;
pub use normalised_balance::normalised_balance;
pub use openness::openness;
pub use openness_flows::Openness;
pub use total::total;
