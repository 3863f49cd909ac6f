//! Balances: exports beside imports.

mod difference;

pub use difference::balance;
