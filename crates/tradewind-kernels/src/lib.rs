//! Hot loops over slices of numbers, compiled for several processors.
//!
//! Every way gives the same bits: no operation is fused or reordered. Which one runs is
//! asked of the processor, so that one library serves all.

mod lanes;
mod scale;
mod sums;

pub use lanes::sum;
pub use scale::scale;
pub use sums::{Totals, totals};
