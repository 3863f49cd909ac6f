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

pub use average_per_unit::average_per_unit;
pub use compound::compound_annual_growth_rate;
pub use derived::Derived;
pub use implied_base::{implied_base, implied_base_of_figures};
pub use implied_growth::implied_growth;
pub use share::{share, share_of_figures};
pub use simple::simple;
