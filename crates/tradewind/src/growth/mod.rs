//! Growth: change over time, shares, and what reported figures imply of each other.
//!
//! A bare growth is a fraction: 0.852 is 85.2 percent. Undefined is an error with its
//! reason, never 0 or infinity.
//!
//! Readings of figures may reach where a formula is not defined. One rule holds for all:
//! a formula of any value takes all that the readings allow; a formula of values that are
//! not negative leaves out what they allow below zero; a formula of values above zero
//! refuses a figure that may be zero under a reading.

mod annualised;
mod average_per_unit;
mod compound;
mod derived;
mod doubling_time;
mod duration_of_figures;
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
pub use duration_of_figures::{doubling_time_of_figures, half_life_of_figures};
pub use implied_base::{implied_base, implied_base_of_figures};
pub use implied_growth::implied_growth;
pub use least_squares::{least_squares, least_squares_log};
pub use logarithmic::{exponential, log};
pub use mean_geometric::mean_geometric;
pub use required_growth::required_growth;
pub use share::{share, share_of_figures};
pub use simple::{simple, simple_of_figures};

pub use chain_link::chain_link;
pub use decumulate::{Decumulated, decumulate};
pub use rebase::{rebase, rebase_to_mean};
pub use splice::splice;
pub use year_to_date_growth::year_to_date_growth;

// Rational functions of a few values.
mod absolute_base;
mod absolute_change;
mod carry_over;
mod compounding;
mod contribution;
mod contributions;
mod currency_bridge;
mod deflate;
mod excluding;
mod factor;
mod implicit_deflator;
mod implied_whole;
mod midpoint;
mod midpoint_elasticity;
mod prior_of_month;
mod rates_of_figures;
mod ratio_of_figures;
mod real;
mod share_change;
mod share_of_change;
mod times;
mod times_in;
mod times_words;

pub use absolute_base::{absolute_base, absolute_base_of_figures};
pub use absolute_change::{
    absolute_change, absolute_change_of_figures, change_from_growth,
    change_from_growth_of_figures,
};
pub use carry_over::carry_over;
pub use compounding::{compound_index, compounded};
pub use contribution::{
    contribution, contribution_of_figures, contribution_weighted,
    contribution_weighted_of_figures,
};
pub use contributions::{Contributions, contributions};
pub use currency_bridge::{
    currency_bridge, currency_bridge_of_figures, foreign_from_local,
    foreign_from_local_of_figures, local_from_foreign, local_from_foreign_of_figures,
};
pub use deflate::{INDEX_BASE, deflate, deflate_of_figures};
pub use excluding::{excluding, excluding_of_figures};
pub use implicit_deflator::{implicit_deflator, implicit_deflator_of_figures};
pub use implied_whole::{implied_whole, implied_whole_of_figures};
pub use midpoint::{
    midpoint, midpoint_from_simple, midpoint_from_simple_of_figures, midpoint_of_figures,
};
pub use midpoint_elasticity::midpoint_elasticity;
pub use prior_of_month::prior_of_month;
pub use rates_of_figures::{
    annualised_linear_of_figures, annualised_of_figures,
    compound_annual_growth_rate_of_figures, exponential_of_figures, log_of_figures,
    required_growth_of_figures,
};
pub use real::{real, real_of_figures};
pub use share_change::{share_change, share_change_of_figures};
pub use share_of_change::{share_of_change, share_of_change_of_figures};
pub use times::{from_times_increase, from_times_level, times, times_of_figures};
pub use times_in::times_in;
