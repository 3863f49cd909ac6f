//! Growth over series: each period's result, or why it has none.
//!
//! Every function keeps the periods of its series: where a formula needs a value that is
//! missing, the result of that period is undefined, and the others stand.

mod annualised;
mod average;
mod carry_over;
mod chain_link;
mod change;
mod combine;
mod contribution;
mod decumulate;
mod deflate;
mod derived_series;
mod form;
mod least_squares;
mod over;
mod rebase;
mod splice;
mod technique;
mod year_to_date;

pub use annualised::annualised;
pub use average::compound_annual_growth_rate;
pub use carry_over::carry_over;
pub use chain_link::chain_link;
pub use change::change;
pub use combine::combine;
pub use contribution::contribution;
pub use decumulate::decumulate;
pub use deflate::deflate;
pub use derived_series::{DerivedPoint, DerivedSeries};
pub use form::{ChangeForm, PairForm};
pub use least_squares::{least_squares, least_squares_log};
pub use over::{growth_over_previous, growth_over_year};
pub use rebase::{rebase, rebase_to_mean};
pub use splice::splice;
pub use technique::{Comparison, GapRule, KeptLevel, Technique};
pub use year_to_date::{year_to_date, year_to_date_growth};
