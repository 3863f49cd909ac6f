//! Networks and economic complexity.

pub mod degree;
pub mod index;
pub mod iteration;
pub mod value;
pub mod z_scores;

pub use value::NetworkHandle;
