//! Concentration: how the parts of a whole are spread.

mod shares;

pub use shares::shares;
