//! Growth: change over time, shares, and what reported figures imply of each other.
//!
//! A bare growth is a fraction: 0.852 is 85.2 percent. Undefined is an error with its
//! reason, never 0 or infinity.

mod average_per_unit;
mod compound;
mod derived;
mod implied_base;
mod implied_growth;
mod power;
mod share;
mod simple;

mod chain_link;
mod decumulate;
mod rebase;
pub mod series;
mod splice;
mod year_to_date_growth;

pub use average_per_unit::average_per_unit;
pub use compound::compound_annual_growth_rate;
pub use derived::Derived;
pub use implied_base::{implied_base, implied_base_of_figures};
pub use implied_growth::implied_growth;
pub use share::{share, share_of_figures};
pub use simple::simple;

pub use chain_link::chain_link;
pub use decumulate::{Decumulated, decumulate};
pub use rebase::{rebase, rebase_to_mean};
pub use splice::splice;
pub use year_to_date_growth::year_to_date_growth;
