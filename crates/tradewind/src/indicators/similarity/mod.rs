//! Similarity of two structures.

mod complementarity;
mod diversification;
mod finger_kreinin;
mod gap;
mod krugman;

pub use complementarity::complementarity;
pub use diversification::diversification;
pub use finger_kreinin::similarity;
pub use krugman::krugman;
