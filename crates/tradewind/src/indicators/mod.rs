//! Trade indicators: balances, concentration, comparative advantage, similarity.
//!
//! They know numbers, lists and labelled matrices, never records. Conventions that differ
//! between institutions are named options, which the result repeats. Undefined is an error
//! with its reason, never 0, NaN or infinity.

mod balance;
mod concentration;
mod list;
mod measure;
mod part;

pub use balance::balance;
pub use concentration::shares;
pub use measure::{Cell, Measure};
