//! Tables of binary floating-point numbers: in and out as they are, sums compensated.
//!
//! This is the fast door. Inputs are `f64`, results are `f64`, and the last digits are
//! those of binary arithmetic; [`Matrix`](super::Matrix) is the exact one.

mod advantage;
mod magnitude;
mod shares;
mod sums;
mod table;

pub use advantage::revealed_comparative_advantage;
pub use shares::shares;
pub(crate) use sums::Sums;
pub use table::{Table, fill};
pub(crate) use table::{cell, not_empty, one_each, same_length, unmarked};
