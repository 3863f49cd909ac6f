//! Growth: change over time, shares, and what reported figures imply of each other.
//!
//! A bare growth is a fraction: 0.852 is 85.2 percent. Undefined is an error with its
//! reason, never 0 or infinity.

mod annualised;
mod average_per_unit;
mod compound;
mod derived;
mod doubling_time;
mod implied_base;
mod implied_growth;
mod least_squares;
mod logarithmic;
mod mean_geometric;
mod power;
mod required_growth;
mod share;
mod simple;

mod chain_link;
mod decumulate;
mod rebase;
pub mod series;
mod splice;
mod year_to_date_growth;

pub use annualised::{annualised, annualised_linear};
pub use average_per_unit::average_per_unit;
pub use compound::compound_annual_growth_rate;
pub use derived::Derived;
pub use doubling_time::{doubling_time, half_life, rule_of_70};
pub use implied_base::{implied_base, implied_base_of_figures};
pub use implied_growth::implied_growth;
pub use least_squares::{least_squares, least_squares_log};
pub use logarithmic::{exponential, log};
pub use mean_geometric::mean_geometric;
pub use required_growth::required_growth;
pub use share::{share, share_of_figures};
pub use simple::simple;

pub use chain_link::chain_link;
pub use decumulate::{Decumulated, decumulate};
pub use rebase::{rebase, rebase_to_mean};
pub use splice::splice;
pub use year_to_date_growth::year_to_date_growth;
