//! Real numbers: enclosures of logarithms, powers or roots, rounded as the true value is.
//!
//! A result is computed as a [`Bracket`] that holds the true value for certain. Where the
//! bracket lies between two neighbours of the grid and of its halves, the rounding of the
//! true value is known; else the work is done again with more bits.

mod arithmetic;
mod bracket;
mod evaluate;
mod exponential;
mod logarithm;
mod logarithm_table;
mod near;
mod quotient;
mod root;
mod settle;
#[cfg(test)]
mod tests;

pub(crate) use bracket::Bracket;
pub(crate) use evaluate::{evaluate, evaluate_or};
pub(crate) use logarithm_table::LogarithmTable;
pub(crate) use quotient::Quotient;
pub(crate) use root::exact_power;
